// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { triedLayouts } from './tried-layouts';

const missing = (html: string, inDrawer = false) => {
  document.body.innerHTML = html;
  return triedLayouts(document, inDrawer).map((tried) => `${tried.name}: ${tried.missing}`);
};
const area = '<div data-testid="detail-layout-content"></div>';

test.each([
  ['nothing we know', '<main></main>', '[data-testid="detail-layout-content"]'],
  [
    'its area only',
    area,
    '[data-testid="detail-layout-content"] [data-testid="work-item-description-wrapper"]',
  ],
  [
    'its area in a drawer only',
    `<aside data-testid="work-item-drawer">${area}</aside>`,
    '[data-testid="detail-layout-content"]',
  ],
])('names the first selector that finds nothing on a page with %s', (_, html, first) => {
  expect(missing(html)).toEqual([
    `detail: ${first}`,
    'overview: [data-testid="work-item-overview"]',
    'legacy: #js-issuable-app',
    'legacy, empty: .js-detail-page-description:not(:has(.description,form))+*',
  ]);
});

test('looks into the drawer for what is shown there', () => {
  expect(missing(`${area}<aside data-testid="work-item-drawer"></aside>`, true)[0]).toBe(
    'detail: [data-testid="detail-layout-content"]',
  );
});
