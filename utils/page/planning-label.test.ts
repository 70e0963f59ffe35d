// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenLabelShows } from './planning-label';

const chip = (...texts: string[]) =>
  `<span class="gl-label">${texts.map((text, at) => `<span class="${at === 0 ? 'gl-label-text' : 'gl-label-text-scoped'}">\n ${text} </span>`).join('')}</span>`;
const widget = (chips: string) => `<section data-testid="work-item-labels">${chips}</section>`;

let left: AbortController;
beforeEach(() => {
  left = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  left.abort();
  vi.restoreAllMocks();
});

const planning = chip('Milestone Planning');
const labelsOnPage = () => document.querySelector('[data-testid="work-item-labels"]') as Element;
const rename = (labels: Element, name: string) => {
  const text = labels.querySelector('.gl-label-text')?.firstChild;
  if (text) text.nodeValue = name;
};
const chipOf = (html: string) => document.createRange().createContextualFragment(html);
const shows = (wanted = ['Milestone Planning']) =>
  new Promise<boolean>((resolve) => {
    left.signal.addEventListener('abort', () => resolve(false));
    whenLabelShows(wanted, false, left.signal, () => resolve(true));
  });
const frame = () => new Promise(requestAnimationFrame);

describe('whenLabelShows', () => {
  test.each([
    ["today's widget", widget(chip('bug') + chip('Milestone Planning'))],
    ['white space and case', widget(chip('  milestone PLANNING\n'))],
    ['the older sidebar', `<div data-testid="sidebar-labels">${chip('Milestone Planning')}</div>`],
  ])('sees the label in %s', async (_, html) => {
    document.body.innerHTML = html;
    expect(await shows()).toBe(true);
  });

  test('reads a scoped label as one name', async () => {
    document.body.innerHTML = widget(chip('planning', 'milestone'));
    expect(await shows(['planning::milestone'])).toBe(true);
  });

  test('waits for labels that are drawn late', async () => {
    const shown = shows();
    await frame();
    document.body.innerHTML = widget('');
    await frame();
    document.body.innerHTML = widget(chip('Milestone Planning'));
    expect(await shown).toBe(true);
  });

  test('is not misled by labels of the issue just left', async () => {
    document.body.innerHTML = widget(chip('bug'));
    const shown = shows();
    document.body.innerHTML = widget(chip('Milestone Planning'));
    expect(await shown).toBe(true);
  });

  test.each([
    ['is added to the others', (labels: Element) => labels.insertAdjacentHTML('beforeend', planning)],
    [
      'takes the place of another',
      (labels: Element) => labels.querySelector('.gl-label')?.replaceWith(chipOf(planning)),
    ],
    ['is another one renamed', (labels: Element) => rename(labels, 'Milestone Planning')],
    ['comes with a widget drawn anew', (labels: Element) => labels.replaceWith(chipOf(widget(planning)))],
    [
      'comes with a page drawn anew',
      () => document.querySelector('main')?.replaceWith(chipOf(`<main>${widget(planning)}</main>`)),
    ],
  ])('sees a label set long after the others were shown: it %s', async (_, set) => {
    document.body.innerHTML = `<main>${widget(chip('bug'))}</main>`;
    const shown = shows();
    await frame();
    await frame();
    set(labelsOnPage());
    expect(await shown).toBe(true);
  });

  test('looks only at the labels once it knows where they are', async () => {
    document.body.innerHTML = `<main>${widget(chip('bug'))}</main><article><p></p></article>`;
    void shows();
    await frame();
    const paragraph = document.querySelector('article p');
    const look = vi.spyOn(document, 'querySelector');
    paragraph?.append('A comment');
    await frame();
    await frame();
    expect(look).not.toHaveBeenCalled();
  });

  test.each([
    ['another label', widget(chip('Planning'))],
    ['a label that contains the name', widget(chip('Milestone Planning Archive'))],
    [
      'a drawer over the page',
      `<div data-testid="work-item-drawer">${widget(chip('Milestone Planning'))}</div>`,
    ],
    ['a text outside the widget', `<main>${chip('Milestone Planning')}</main>`],
    ['nothing at all', ''],
  ])('ignores %s until the page is left', async (_, html) => {
    document.body.innerHTML = html;
    const shown = shows();
    await frame();
    left.abort();
    expect(await shown).toBe(false);
  });

  test('stops looking once it has answered', async () => {
    document.body.innerHTML = widget(chip('Milestone Planning'));
    await shows();
    const look = vi.spyOn(document, 'querySelector');
    document.body.append(document.createElement('p'));
    await frame();
    expect(look).not.toHaveBeenCalled();
  });
});
