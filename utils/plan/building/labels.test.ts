import { describe, expect, test } from 'vitest';
import { firstOf, isSameLabel, scopeOf, valuesOfScope } from './labels';

describe('the values of a scope', () => {
  test.each([
    [['A::one', 'b', 'A::two'], 'A', ['one', 'two']],
    [['a::One'], 'A', ['One']],
    [['A::B::one'], 'A::B', ['one']],
    [['AB::one', 'A', 'A:one', ''], 'A', []],
    [['A::'], 'A', ['']],
  ])('%j of %s: %j', (labels, scope, values) => expect(valuesOfScope(labels, scope)).toEqual(values));
});

test.each([
  ['workflow::in dev', 'workflow'],
  ['A::B::c', 'A::B'],
  ['bug', null],
  ['::odd', null],
])('the scope of %s is %s', (label, scope) => expect(scopeOf(label)).toBe(scope));

test('labels are compared without regard to case and outer white space', () => {
  expect(isSameLabel('Workflow::In Dev', ' workflow::in dev ')).toBe(true);
  expect(isSameLabel(' workflow::in dev ', 'Workflow::In Dev')).toBe(true);
  expect(isSameLabel('workflow::in dev', 'workflow::in review')).toBe(false);
});

test('the first label that is wanted, as GitLab spells it', () => {
  expect(firstOf(['bug', 'Workflow::In Dev'], ['workflow::in review', 'workflow::in dev'])).toBe(
    'Workflow::In Dev',
  );
  expect(firstOf(['bug'], [])).toBeNull();
});
