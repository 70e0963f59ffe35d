// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { elementAt, isSameControl, spotOf } from './spot';

function panel(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return root;
}

test('an element is found again where it stood', () => {
  const root = panel('words <p>one</p><ul><li>two</li><li><b>three</b></li></ul>');
  for (const element of root.querySelectorAll('*')) {
    const spot = spotOf(element, root);
    expect(spot && elementAt(spot, root)).toBe(element);
  }
});

test('an element outside has no spot, and a spot that is gone no element', () => {
  expect(spotOf(panel('<p>'), panel(''))).toBeNull();
  expect(elementAt([0, 3], panel('<p>one</p>'))).toBeNull();
});

test.each([
  ['<button>Park</button>', '<button>Park</button>', true],
  ['<button aria-label="Show row"><b>1</b></button>', '<button aria-label="Show row"></button>', true],
  ['<button>Park</button>', '<button>Parking…</button>', false],
  ['<button>Park</button>', '<a>Park</a>', false],
  [
    '<li><input type="checkbox"><label>One</label></li>',
    '<li><input type="checkbox"><label>One</label></li>',
    true,
  ],
  [
    '<li><input type="checkbox"><label>One</label></li>',
    '<li><input type="checkbox"><label>Two</label></li>',
    false,
  ],
  ['<li><input type="checkbox">One</li>', '<li><input type="checkbox" checked>One</li>', false],
])('%s and %s: the same control is %s', (one, other, same) => {
  const control = (html: string) => panel(html).querySelector('button,a,input');
  const [first, second] = [control(one), control(other)];
  expect(first && second && isSameControl(first, second)).toBe(same);
});
