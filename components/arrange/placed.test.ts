import { expect, test } from 'vitest';
import { sampleRow } from '../testing/sample-plan';
import { placed } from './placed';

const remark = sampleRow(9, { row: { ...sampleRow(9).row, key: null }, status: 'text' });
const rows = [
  sampleRow(1),
  remark,
  sampleRow(2),
  sampleRow(3),
  { ...remark, row: { ...remark.row, line: 10 } },
];
const key = (iid: number) => `group/planning#${iid}`;
const keys = [1, 2, 3].map(key);

test.each([
  [3, 1, [3, 1, 9, 2, 10]],
  [3, 2, [1, 9, 3, 2, 10]],
  [1, null, [9, 2, 3, 1, 10]],
  [3, null, [1, 9, 2, 3, 10]],
  [2, 2, [1, 9, 2, 3, 10]],
  [8, 1, [1, 9, 2, 3, 10]],
  [2, 8, [1, 9, 2, 3, 10]],
])('row %i before %s', (moved, before, lines) => {
  const order = placed(rows, keys, key(moved), before === null ? null : key(before));
  expect(order.map(({ row }) => row.line)).toEqual(lines);
});
