import { expect, test } from 'vitest';
import { doubledIn } from './doubled';
import { description, planning } from './testing/plans';

const after = (line: string, put: string) => description.replace(line, `${line}\n${put}`);

test.each([
  ['nothing', description, 0],
  ['a parked row', after('| #3 | Small | @chidi |', '| #3 | Huge | @mira |'), 1],
  ['a row that is parked and planned', after('| #3 | Small | @chidi |', '| #1 | Late | @mira |'), 1],
  ['a member, however written', after('| @ada.moreno | 8 | | |', '| Ada.Moreno (lead) | 6 | | |'), 1],
])('%s stands twice', (_, text, times) => {
  expect(doubledIn(text, { context: planning })).toBe(times);
});
