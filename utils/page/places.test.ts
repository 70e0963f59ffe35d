// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { placeOn, roomBeside } from './places';

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

describe('roomBeside', () => {
  afterEach(() => vi.restoreAllMocks());

  const headingOf = (...words: DOMRect[]) => {
    const heading = document.createElement('h2');
    vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 200, 600, 60));
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(Object.assign(words, { item: () => null }));
    return heading;
  };

  test.each([
    ['one line of words', [new DOMRect(100, 200, 150, 28)], box(250, 200, 450, 28)],
    [
      'words on two lines',
      [new DOMRect(100, 200, 590, 28), new DOMRect(100, 230, 80, 28)],
      box(180, 230, 520, 28),
    ],
    [
      'words and a link to itself',
      [new DOMRect(100, 200, 150, 28), new DOMRect(256, 202, 16, 20)],
      box(272, 200, 428, 28),
    ],
    ['words up to its edge', [new DOMRect(100, 200, 600, 28)], box(700, 200, 0, 28)],
  ])('of %s', (_, words, room) => {
    expect(roomBeside(headingOf(...words))).toEqual(room);
  });

  test('of no words is all of it', () => {
    expect(roomBeside(headingOf())).toMatchObject(box(100, 200, 600, 60));
  });
});
