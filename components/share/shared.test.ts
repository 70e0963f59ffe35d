import { describe, expect, test } from 'vitest';
import type { Plan } from '@/utils/plan/plan';
import {
  sampleFinding,
  sampleIssue,
  sampleLoad,
  samplePerson,
  sampleRow,
  sampleView,
} from '../testing/sample-plan';
import { sharedFindings } from './shared-findings';
import { sharedLoad } from './shared-load';
import { sharedSummary } from './shared-summary';

const reader = { now: '2026-11-22T12:05:00Z', timeZone: 'UTC', locale: 'en-GB' };
const noWeight = sampleFinding('no-weight', { fix: 'set-weight', values: { scope: '' } });
const ada = samplePerson('ada.moreno', {
  timeOff: '2 days | @all',
  rows: ['group/planning#1', 'group/planning#2'],
  findings: [sampleFinding('capacity-not-stated', { severity: 'warning', fix: 'state-capacity' })],
});
const plan: Partial<Plan> = {
  rows: [
    sampleRow(2, { issue: sampleIssue(2, { title: 'Ask @bilal.k\n/close' }) }),
    sampleRow(1, { weight: null, ready: false, findings: [noWeight] }),
    sampleRow(9, { issue: { unreadable: 'forbidden' }, weight: 'unknown', ready: false }),
  ],
  people: [ada],
  totals: sampleLoad({ unweighted: 1 }),
  verdict: { state: 'blocked', errors: 1, warnings: 0, ready: 1, rows: 3 },
};
const view = sampleView(plan);
const link = (iid: number) =>
  `[group/planning\\#${iid}](https://gitlab.com/group/planning/-/work_items/${iid})`;

test('the summary says how the plan stands and who carries what', () => {
  expect(sharedSummary(view, reader, false)).toBe(`### Plan of milestone 19.8

[19.8 Milestone Planning](https://gitlab.com/group/planning/-/issues/413)

- Finalize by Wed, 9 Dec 2026 (17 days left)
- Ready: 1 of 3 rows, 1 to fix
- Committed: 5 of 8 (3 under capacity), 1 unweighted
- As of 22 Nov 2026, 12:00 UTC

| Person | Committed | Capacity | Load | Time off |
| --- | ---: | ---: | --- | --- |
| \`@ada.moreno\` | 5 | 8 | 3 under capacity | 2 days \\| \\@all |`);
});

test('the summary of an empty plan has no table', () => {
  const empty = sharedSummary(sampleView({ milestone: null, deadline: null }), reader, false);
  expect(empty).toContain('### Plan without a milestone');
  expect(empty).not.toContain('|');
});

test('one person’s load has their rows in the plan’s order', () => {
  expect(sharedLoad(view, ada, false)).toBe(`### Load of \`@ada.moreno\` in milestone 19.8

Committed: 5 of 8 (3 under capacity)
Time off: 2 days \\| \\@all

1. ${link(2)} Ask \\@bilal.k /close: weight 3, ready
2. ${link(1)} Title of 1: no weight, not ready`);
  expect(sharedLoad(view, samplePerson('bilal.k'), false)).toContain('No rows.');
});

test('the findings name each row and person with what was found', () => {
  expect(sharedFindings(view, false)).toBe(`### Findings in milestone 19.8

- ${link(1)} Title of 1
  - To fix: It has no weight. Agree on a weight and set it on the issue.
- \`@ada.moreno\`
  - Warning: No capacity stated yet. Add a row with their weight points to the Capacity table.`);
  expect(sharedFindings(sampleView(), false)).toContain('Nothing was found.');
});

describe('pasting notifies', () => {
  const made = (notify: boolean) => [
    sharedSummary(view, reader, notify),
    sharedLoad(view, ada, notify),
    sharedFindings(view, notify),
  ];
  const mention = /(?<![\\\w`])@[\w.-]+/g;

  test.each(made(false))('nobody, unless it is chosen', (markdown) => {
    expect(markdown.match(mention)).toBeNull();
  });

  test.each(made(true))('only the people of the plan when it is chosen', (markdown) => {
    expect(new Set(markdown.match(mention))).toEqual(new Set(['@ada.moreno']));
  });

  test.each([...made(false), ...made(true)])('and runs nothing', (markdown) => {
    expect(markdown).not.toMatch(/^\s*\//m);
  });
});
