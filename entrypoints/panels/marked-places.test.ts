// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { markedPlaces } from './marked-places';

document.body.innerHTML = `
  <h2 data-sourcepos="9:1-9:14">Parking Lot</h2>
  <ul><li data-sourcepos="5:1-5:9">#407</li></ul>`;
const title = document.querySelector('h2');
const row = document.querySelector('li') as HTMLElement;

function marksAt(...lines: number[]): Element {
  const marks = document.createElement('section');
  marks.innerHTML = lines.map((line) => `<div data-line="${line}"></div>`).join('');
  return marks;
}

const atRow = { line: 5, sourcepos: '5:1-5:9', words: '#407' };
const atHeading = { line: 9, sourcepos: '9:1-9:14', words: 'Parking Lot' };

test.each([
  ['a row and the heading', [5, 9], [atRow, atHeading]],
  ['nothing', [], []],
  ['a row that is not on the page any more', [5, 6], null],
])('marks stand beside %s', (_, lines, places) => {
  expect(markedPlaces({ rows: new Map([[5, row]]), title }, 9, marksAt(...lines))).toEqual(places);
});

test('a mark of the heading stands beside nothing once the heading is gone', () => {
  expect(markedPlaces({ rows: new Map([[5, row]]), title: null }, 9, marksAt(9))).toBeNull();
});
