import { expect, test } from 'vitest';
import { popoverPlace } from './popover-place';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const visible = box(0, 0, 800, 600);
const popover = { width: 384, height: 120 };
const at = (left: number, top: number) => popoverPlace(box(left, top, 24, 24), popover, visible);

test.each([
  ['below', 20, 100, 'below', 0],
  ['above where it would be cut off below', 20, 500, 'above', 0],
  ['below where there is too little room on both sides, and more below', 20, 40, 'below', 0],
  ['to the left where it would be cut off on the right', 600, 100, 'below', 200],
])('a popover stands %s', (_, left, top, side, shift) => {
  expect(at(left, top)).toMatchObject({ side, shift });
});

test('it never goes out of sight on the left to be seen on the right', () => {
  expect(popoverPlace(box(20, 0, 24, 24), popover, box(0, 0, 300, 600))).toMatchObject({
    shift: 4,
    maxWidth: 268,
  });
});

test('it is no higher than the room there is', () => {
  expect(popoverPlace(box(20, 100, 24, 24), { width: 100, height: 900 }, visible).maxHeight).toBe(460);
  expect(popoverPlace(box(20, 500, 24, 24), { width: 100, height: 900 }, visible).maxHeight).toBe(484);
});
