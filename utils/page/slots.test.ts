// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findSlots, placeInSlot } from './slots';

const description = `
  <div data-testid="work-item-description-wrapper" id="wrapper">
    <div class="work-item-description description md">
      <div data-testid="work-item-description" id="rendered"><h2>Milestone Work</h2></div>
      <button data-testid="show-all-btn" id="show-all">Show all</button>
    </div>
  </div>`;
const detail = (inner: string) => `
  <div data-testid="detail-layout-container">
    <div data-testid="detail-layout-content"><h1>19.8</h1>${inner}</div>
    <div data-testid="detail-layout-sidebar"></div>
  </div>`;
const overview = (inner: string) => `
  <div data-testid="work-item-overview"><section><h1>19.8</h1>${inner}</section><aside></aside></div>`;
const legacy = (inner: string) =>
  `<div class="detail-page-description js-detail-page-description"><div id="js-issuable-app"><div><h1>19.8</h1>${inner}</div></div></div>`;
const legacyDescription = `
  <div class="description" id="wrapper">
    <div class="md" data-testid="gfm-content" id="rendered"><div class="md">quoted</div></div>
    <textarea class="hidden js-task-list-field" data-testid="textarea"></textarea>
  </div>`;
const drawer = (inner: string) => `<div data-testid="work-item-drawer">${inner}</div>`;

const issue = { origin: 'https://gitlab.com', projectPath: 'group/project', iid: 7 };
const slotsOf = (root: Document, inDrawer = false) => findSlots(root, { issue, inDrawer });

function page(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

describe('findSlots', () => {
  test.each([
    ["today's grid of areas", detail(description)],
    ['the overview with a sidebar (17.x to 18.x)', overview(description)],
    ['an overview inside the grid', detail(overview(description))],
    ['a page with an item open in the drawer', drawer(detail(description)) + detail(description)],
  ])('stands panels around the description of %s', (_, html) => {
    const slots = slotsOf(page(html));
    expect(slots?.plan.side).toBe('before');
    expect(slots?.form.side).toBe('after');
    expect(slots?.plan.of.id).toBe('wrapper');
    expect(slots?.plan.of).toBe(slots?.form.of);
    expect(slots?.plan.of.closest('[data-testid="work-item-drawer"]')).toBeNull();
    expect(slots?.rendered?.id).toBe('rendered');
    expect(slots?.showAll?.id).toBe('show-all');
  });

  test.each([
    ['edited', '<textarea id="work-item-description"></textarea>'],
    ['empty', '<div>No description</div>'],
  ])('knows no rendered description while it is %s', (_, inner) => {
    const slots = slotsOf(page(detail(`<div data-testid="work-item-description-wrapper">${inner}</div>`)));
    expect(slots).not.toBeNull();
    expect(slots?.rendered).toBeNull();
  });

  test.each([
    ['a page of no known layout', '<main><div data-testid="work-item-description">text</div></main>'],
    ['a description that is a child of nothing known', description],
    ['an item that is only open in the drawer', drawer(detail(description))],
    ['an empty page', ''],
  ])('finds none in %s', (_, html) => {
    expect(slotsOf(page(html))).toBeNull();
  });

  test('stands panels around the description of the issue page before work items', () => {
    const slots = slotsOf(page(legacy(legacyDescription)));
    expect(slots?.plan.of.id).toBe('wrapper');
    expect([slots?.rendered?.id, slots?.editing, slots?.showAll]).toEqual(['rendered', false, null]);
  });

  const reactions = '<div id="reactions"></div>';

  test.each([
    ['is empty', legacy('') + reactions, 'reactions'],
    ['is there', legacy(legacyDescription) + reactions, 'wrapper'],
    ['has not been read so far', legacy(''), undefined],
  ])('knows the place of a description that %s there', (_, html, id) => {
    const slots = slotsOf(page(`<div class="js-issue-details">${html}</div>`));
    expect(slots?.plan.of.id).toBe(id);
    expect(slots?.form.of.id).toBe(id);
    expect([slots?.rendered?.id, slots?.editing]).toEqual(
      id === 'wrapper' ? ['rendered', false] : id === undefined ? [undefined, undefined] : [undefined, false],
    );
  });

  test('knows that it is edited there, form in place of description', () => {
    const slots = slotsOf(
      page(legacy('<form id="wrapper"><textarea id="issue-description"></textarea></form>')),
    );
    expect(slots?.plan.of.id).toBe('wrapper');
    expect([slots?.rendered, slots?.editing]).toEqual([null, true]);
  });

  describe('for an issue in the drawer', () => {
    const named = (path: string) => `<a data-testid="work-item-drawer-ref-link" href="${path}">#7</a>`;
    const own = named('https://gitlab.com/Group/Project/-/work_items/7');
    const panel = (inner: string) => `<div class="js-dynamic-panel-inner">${inner}</div>`;

    test.each([
      ['the drawer', drawer(own + detail(description))],
      ['the side panel', panel(own + detail(description))],
      ['a drawer of the layout before', drawer(own + overview(description))],
      ['a drawer that does not say what it shows', drawer(detail(description))],
    ])('finds its description in %s, never the page’s', (_, html) => {
      const slots = slotsOf(page(detail(description.replaceAll('id="', 'id="page-')) + html), true);
      expect(slots?.plan.of.id).toBe('wrapper');
    });

    test.each([
      [
        'shows another issue still',
        drawer(named('https://gitlab.com/group/project/-/issues/8') + detail(description)),
      ],
      [
        'is another instance’s',
        drawer(named('https://gitlab.example/group/project/-/issues/7') + detail(description)),
      ],
      ['is not there', ''],
      ['is loading', drawer(own)],
    ])('finds none while the drawer %s', (_, html) => {
      expect(slotsOf(page(detail(description) + html), true)).toBeNull();
    });
  });
});

describe('placeInSlot', () => {
  beforeEach(() => page('<main><p id="anchor"></p></main>'));

  const anchor = () => document.querySelector('#anchor') as Element;
  const order = () => [...(document.querySelector('main')?.children ?? [])].map(({ id }) => id);
  const panel = () => Object.assign(document.createElement('div'), { id: 'panel' });

  test.each([
    ['before', ['panel', 'anchor']],
    ['after', ['anchor', 'panel']],
  ] as const)('puts a panel %s the element, once', (side, expected) => {
    const one = panel();
    placeInSlot(one, { side, of: anchor() });
    placeInSlot(one, { side, of: anchor() });
    expect(order()).toEqual(expected);
  });

  test('leaves a panel that stands right where it is, so that it keeps the focus', () => {
    const one = panel();
    placeInSlot(one, { side: 'before', of: anchor() });
    let moves = 0;
    const before = anchor().before.bind(anchor());
    anchor().before = (...nodes) => {
      moves += 1;
      before(...nodes);
    };
    placeInSlot(one, { side: 'before', of: anchor() });
    expect(moves).toBe(0);
  });

  test('puts it back after GitLab has moved or removed it', () => {
    const one = panel();
    placeInSlot(one, { side: 'after', of: anchor() });
    one.remove();
    placeInSlot(one, { side: 'after', of: anchor() });
    expect(order()).toEqual(['anchor', 'panel']);
    anchor().after(document.createElement('hr'));
    placeInSlot(one, { side: 'after', of: anchor() });
    expect(order()).toEqual(['anchor', 'panel', '']);
  });
});
