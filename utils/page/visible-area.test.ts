// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { visibleArea } from './visible-area';

const boxes = new Map<Element, DOMRect>();

beforeEach(() => {
  Object.assign(window, { innerWidth: 1_000, innerHeight: 800 });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes.get(this) ?? new DOMRect(0, -500, 5_000, 5_000);
  });
});
afterEach(() => {
  boxes.clear();
  vi.restoreAllMocks();
});

function inside(overflow: string, box: DOMRect): HTMLElement {
  document.body.innerHTML = '<main><p></p></main>';
  const main = document.querySelector('main') as HTMLElement;
  main.style.overflow = overflow;
  boxes.set(main, box);
  return document.querySelector('p') as HTMLElement;
}

test('is the window where nothing clips', () => {
  expect(visibleArea(inside('visible', new DOMRect(100, 50, 300, 200)))).toEqual({
    left: 0,
    top: 0,
    width: 1_000,
    height: 800,
  });
});

test.each(['auto', 'hidden'])('is what an area with overflow %s shows of it', (overflow) => {
  expect(visibleArea(inside(overflow, new DOMRect(100, 50, 300, 2_000)))).toEqual({
    left: 100,
    top: 50,
    width: 300,
    height: 750,
  });
});

test('looks out of the shadow root an element is in', () => {
  const host = inside('auto', new DOMRect(100, 50, 300, 200));
  const button = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(button);
  expect(visibleArea(button)).toEqual({ left: 100, top: 50, width: 300, height: 200 });
});
