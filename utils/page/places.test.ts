import { describe, expect, test } from 'vitest';
import { placeOn } from './places';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const layer = box(100, 50, 600, 0);
const clip = box(100, 60, 600, 400);

describe('placeOn', () => {
  test('measures from the corner of the layer', () => {
    expect(placeOn(layer, box(110, 200, 300, 40), clip)).toEqual({
      left: 10,
      top: 150,
      width: 300,
      height: 40,
    });
  });

  test('does not depend on how far the page is scrolled', () => {
    const scrolled = (at: typeof layer) => ({ ...at, top: at.top - 1_000 });
    expect(placeOn(scrolled(layer), scrolled(box(110, 200, 300, 40)), scrolled(clip))).toEqual(
      placeOn(layer, box(110, 200, 300, 40), clip),
    );
  });

  test.each([
    ['scrolled to the left', box(-200, 200, 900, 40), 0, 600],
    ['wider than what shows', box(100, 200, 2_000, 40), 0, 600],
  ])('keeps inside of what shows when the row is %s', (_, row, left, width) => {
    expect(placeOn(layer, row, clip)).toMatchObject({ left, width });
  });

  test.each([
    ['below the cut', box(110, 450, 300, 40)],
    ['above the top', box(110, 0, 300, 40)],
    ['in a closed block', box(0, 0, 0, 0)],
  ])('is null for a row %s', (_, row) => {
    expect(placeOn(layer, row, clip)).toBeNull();
  });
});
