// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ParkForm } from '@/components/park-form/park-form';
import { PlanPanel } from '@/components/plan-panel/plan-panel';
import {
  sampleFinding,
  sampleIssue,
  sampleItem,
  samplePerson,
  sampleRow,
  sampleView,
} from '@/components/testing/sample-plan';
import { isStill } from '@/utils/page/still/still';
import { stillHtml } from '@/utils/page/still/still-html';
import { withStyleRules } from '@/utils/page/still/style-rules';
import { takeStill } from '@/utils/page/still/take-still';

afterEach(cleanup);

const unanswered = () => new Promise<never>(() => {});
const hostile = '"><img src=x onerror=alert(1)> & </p></section><script>alert(1)</script>';

const view = sampleView({
  rows: [
    sampleRow(407, {
      issue: sampleIssue(407, { title: hostile }),
      findings: [sampleFinding('no-weight', { fix: 'set-weight', values: { scope: '' } })],
      ready: false,
      weight: null,
    }),
    sampleRow(408),
  ],
  people: [samplePerson('ada.moreno', { timeOff: hostile })],
  checklist: { done: 1, total: 2, items: [sampleItem('Dates', { state: 'done' }), sampleItem(hostile)] },
});

function panel() {
  return (
    <PlanPanel
      reading={{ view, failure: null, pending: false }}
      reader={{ now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' }}
      folded={false}
      rowsOnPage={new Set([407])}
      openingTool={null}
      toolFailure={null}
      retrospective={{ read: unanswered, create: unanswered }}
      onFold={vi.fn()}
      onShowRow={vi.fn()}
      onRead={vi.fn()}
      onReload={vi.fn()}
      onTool={vi.fn()}
      onDiscard={vi.fn()}
      onShareLoad={vi.fn()}
      onEdit={vi.fn()}
      onOutcome={unanswered}
      onLookUp={vi.fn()}
      onOpenOptions={vi.fn()}
    />
  );
}

function form() {
  return (
    <ParkForm
      access="write"
      closed={false}
      draft={{ reference: '', reason: '' }}
      search={{ candidates: null, pending: false }}
      parking={{ state: 'writing' }}
      pending={[]}
      onDraft={vi.fn()}
      onSearch={vi.fn()}
      onPark={vi.fn()}
      onShowParked={vi.fn()}
      onSendAgain={vi.fn()}
      onReload={vi.fn()}
      onDiscard={vi.fn()}
      onOpenOptions={vi.fn()}
    />
  );
}

test.each([
  ['the plan panel', panel],
  ['the park form', form],
])('a still of %s shows all that it shows, and nothing of it does anything', (_, draw) => {
  const { container } = render(draw());
  const still = takeStill(container);
  const empty = { tag: 'div', attributes: {}, children: [] };
  const words = { language: 'en', readAt: '', gone: '' };
  expect(isStill({ css: '', plan: still, form: empty, words, places: [] })).toBe(true);

  const { plan, css } = withStyleRules({ css: '', plan: still, form: empty });
  const drawn = new DOMParser().parseFromString(stillHtml(plan), 'text/html').body.firstElementChild;
  for (const [, name, style] of css.matchAll(/\[data-style="(\d+)"\]\{(.*?)\}/g)) {
    for (const element of drawn?.querySelectorAll(`[data-style="${name}"]`) ?? []) {
      element.removeAttribute('data-style');
      element.setAttribute('style', style ?? '');
    }
  }
  expect(drawn && shown(drawn)).toEqual(shown(container));
  expect(drawn?.querySelectorAll('script,img,[onerror]')).toHaveLength(0);
});

/** What an element and all in it say and look like. */
function shown(element: Element): unknown {
  const ticked = element instanceof HTMLInputElement && element.checked;
  const attributes = [...element.attributes].filter(
    ({ name, value }) =>
      !['checked', 'title', 'type'].includes(name) &&
      !(value === 'false' && ['aria-busy', 'aria-disabled', 'aria-invalid'].includes(name)),
  );
  return [
    element.localName,
    attributes.map(({ name, value }) => `${name}="${value}"`).sort(),
    ticked,
    element.textContent,
    [...element.children].map(shown),
  ];
}
