// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleFinding, sampleRow, sampleView } from '@/components/testing/sample-plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Message } from '@/utils/protocol/messages';
import { openPlanningPage } from './planning-page';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

const rendered = `
  <div data-testid="work-item-description"><h2 data-sourcepos="1:1-1:17">Milestone Work</h2><table><tbody>
  <tr data-sourcepos="7:1-7:9"><td><a href="https://gitlab.com/group/planning/-/work_items/7">#7</a></td></tr>
  </tbody></table><h2 data-sourcepos="9:1-9:14">Parking Lot</h2></div>`;
const page = (description: string) => `
  <div data-testid="detail-layout-container"><div data-testid="detail-layout-content">
    <div data-testid="work-item-description-wrapper">${description}</div>
  </div></div>`;

const noWeight = sampleFinding('no-weight', { fix: 'set-weight', values: { scope: '' } });
const plan = sampleView(
  { rows: [sampleRow(7, { findings: [noWeight], ready: false })] },
  { parkingLotLine: 9, readAt: new Date().toISOString() },
);
const { issue } = plan;

let left: AbortController;
let view: { ok: true; value: PlanView } | { ok: false; failure: unknown };

beforeEach(() => {
  fakeBrowser.reset();
  left = new AbortController();
  view = { ok: true, value: plan };
  asked.ask.mockReset().mockImplementation(async ({ type }: Message) => {
    if (type === 'read-retrospective') return { ok: false, failure: { kind: 'offline', values: {} } };
    return type === 'read-plan' ? view : { ok: true, value: null };
  });
  // happy-dom lays nothing out: every element is a box of its own.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
  document.body.innerHTML = page(rendered);
});
afterEach(() => {
  left.abort();
  vi.restoreAllMocks();
});

const frames = async () => {
  for (const _ of [1, 2, 3]) await new Promise((done) => setTimeout(done, 20));
};
const open = async (folded = false) => {
  openPlanningPage({ issue, inDrawer: false, folded, heights: null }, left.signal);
  await frames();
};
const hosts = (name: string) => [...document.querySelectorAll(name)];
const shadow = (name: string) => hosts(name)[0]?.shadowRoot ?? document.createDocumentFragment();
const marks = () => shadow('milestone-plan').querySelectorAll('.mark');
const wrapper = () => document.querySelector('[data-testid="work-item-description-wrapper"]') as Element;
const reads = () => asked.ask.mock.calls.filter(([{ type }]) => type === 'read-plan').length;
const reasonInput = () => shadow('milestone-park-form').querySelectorAll('input')[1] as HTMLInputElement;

describe('in the page', () => {
  test('the plan stands above the description, the form below, the marks on the rows', async () => {
    await open();
    expect(wrapper().previousElementSibling?.localName).toBe('milestone-plan');
    expect(wrapper().nextElementSibling?.localName).toBe('milestone-park-form');
    expect(shadow('milestone-plan').textContent).toContain('Milestone 19.8');
    expect([...marks()].map((mark) => mark.getAttribute('aria-label'))).toEqual(['#7: 1 thing to look at']);
    expect(shadow('milestone-plan').querySelector('.mark-heading button')).toBeTruthy();
  });

  test('each stands there once, whatever the page does around it', async () => {
    await open();
    for (const _ of [1, 2, 3]) {
      wrapper().before(document.createElement('hr'));
      wrapper().after(document.createElement('hr'));
      await frames();
    }
    expect(hosts('milestone-plan')).toHaveLength(1);
    expect(hosts('milestone-park-form')).toHaveLength(1);
  });

  test('they come back after GitLab wiped them away', async () => {
    await open();
    document.body.innerHTML = page(rendered);
    await frames();
    expect(wrapper().previousElementSibling?.localName).toBe('milestone-plan');
    expect(wrapper().nextElementSibling?.localName).toBe('milestone-park-form');
    expect(marks()).toHaveLength(1);
  });

  test('they are gone when the page is left', async () => {
    await open();
    left.abort();
    expect([...hosts('milestone-plan'), ...hosts('milestone-park-form')]).toEqual([]);
    document.body.append(document.createElement('p'));
    await frames();
    expect(hosts('milestone-plan')).toEqual([]);
  });

  test('nothing stands where no layout fits', async () => {
    document.body.innerHTML = `<main>${rendered}</main>`;
    await open();
    expect(document.querySelector('milestone-plan, milestone-park-form')).toBeNull();
  });

  test('they are gone when GitLab says that it is no planning issue any more', async () => {
    await open();
    view = { ok: false, failure: { kind: 'not-a-planning-issue', values: {} } };
    shadow('milestone-plan').querySelector<HTMLElement>('[aria-label="Read again"]')?.click();
    await frames();
    expect(document.querySelector('milestone-plan, milestone-park-form')).toBeNull();
  });

  test('a plan that cannot be read is said, not hidden', async () => {
    view = { ok: false, failure: { kind: 'offline', values: {} } };
    await open();
    expect(shadow('milestone-plan').querySelector('[role="status"]')?.textContent).toContain(
      'could not be reached',
    );
  });
});

describe('when the description changes', () => {
  const redraw = (html: string) => {
    wrapper().innerHTML = html;
  };

  test('the plan is read again, once', async () => {
    await open();
    expect(reads()).toBe(1);
    redraw(rendered);
    await frames();
    redraw(rendered);
    await new Promise((done) => setTimeout(done, 1_150));
    expect(reads()).toBe(2);
  });

  test('what is being typed stays, with the focus', async () => {
    await open();
    reasonInput().focus();
    reasonInput().value = 'half a sent';
    reasonInput().dispatchEvent(new Event('input', { bubbles: true }));
    redraw(rendered.replace('7:1-7:9', '8:1-8:9'));
    await frames();
    expect(reasonInput().value).toBe('half a sent');
    expect(hosts('milestone-park-form')[0]?.shadowRoot?.activeElement).toBe(reasonInput());
  });

  test('the marks are gone while it is edited, and back afterwards', async () => {
    await open();
    redraw('<textarea id="work-item-description"></textarea>');
    await frames();
    expect(marks()).toHaveLength(0);
    redraw(rendered);
    await frames();
    expect(marks()).toHaveLength(1);
  });
});

test('what is typed is drawn before the next frame: a field that draws itself anew keeps it', async () => {
  await open();
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  const reference = shadow('milestone-park-form').querySelector('input') as HTMLInputElement;
  reference.focus();
  reference.value = '#';
  reference.dispatchEvent(new Event('input', { bubbles: true }));
  await frames();
  expect(reference.value).toBe('#');
});

describe('the fold', () => {
  test('is remembered', async () => {
    await open(true);
    expect(shadow('milestone-plan').querySelector('.plan-details')).toBeNull();
    shadow('milestone-plan').querySelector<HTMLElement>('.plan-fold')?.click();
    await frames();
    expect(shadow('milestone-plan').querySelector('.plan-details')).toBeTruthy();
    expect(await fakeBrowser.storage.local.get('planPanelFolded')).toEqual({ planPanelFolded: false });
  });

  test('opens where it cannot be remembered, as after an update of the extension', async () => {
    await open(true);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const fold = shadow('milestone-plan').querySelector<HTMLElement>('.plan-fold');
    expect(() => fold?.click()).toThrow('Extension context invalidated.');
    await frames();
    expect(shadow('milestone-plan').querySelector('.plan-details')).toBeTruthy();
  });
});

test('keys that are typed in a panel do not reach the page', async () => {
  await open();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  reasonInput().dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
});
