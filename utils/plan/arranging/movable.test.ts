import { expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import { input, issue, row, textRow } from '../testing/world';
import { immovable } from './movable';

const plan = buildPlan(
  input({
    work: [row(1), row(1, { line: 20 }), row(2), row(3, { struck: true }), textRow('**Stretch**')],
    parked: [row(4), row(2, { line: 21 }), textRow('An idea', { weight: '3' }), row(5)],
    issues: [issue(1), issue(2), issue(4), [5, { unreadable: 'offline' }]],
  }),
);
const reasons = { work: plan.rows, parked: plan.parked } as const;

test.each([
  ['work', [null, 'duplicate', 'in-both', 'dropped', 'no-reference']],
  ['parked', [null, 'in-both', 'no-reference', null]],
] as const)('why rows of the section stay where they are: %s', (section, expected) => {
  expect(reasons[section].map((planned) => immovable(planned, plan))).toEqual(expected);
});
