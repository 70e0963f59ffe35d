// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleRow, sampleView } from '@/components/testing/sample-plan';
import { createRowMeasure } from './row-layer';

const rendered = document.createElement('div');
const layer = document.createElement('div');
const boxes = new Map<Element, DOMRect>();
const row = () => rendered.querySelector('tr') as Element;

beforeEach(() => {
  document.body.replaceChildren(layer, rendered);
  rendered.innerHTML = `<table><tbody><tr data-sourcepos="7:1-7:9"><td>
    <a href="https://gitlab.com/group/planning/-/work_items/7">#7</a></td></tr></tbody></table>`;
  boxes.clear();
  boxes.set(layer, new DOMRect(10, 100, 500, 0));
  boxes.set(rendered, new DOMRect(10, 100, 500, 400));
  boxes.set(row(), new DOMRect(10, 150, 500, 40));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes.get(this) ?? new DOMRect();
  });
});

const view = sampleView({ rows: [sampleRow(7)] });
const place = { left: 0, top: 50, width: 500, height: 40 };

describe('measuring rows', () => {
  test('places them on the layer', () => {
    const { places, lines } = createRowMeasure(layer)(view, rendered);
    expect([...places]).toEqual([[7, place]]);
    expect([...lines]).toEqual([7]);
  });

  test('keeps a row that is cut off, without a place', () => {
    boxes.set(row(), new DOMRect(10, 600, 500, 40));
    const { places, rows } = createRowMeasure(layer)(view, rendered);
    expect([...places]).toEqual([]);
    expect(rows.get(7)).toBe(row());
  });

  test('answers the very same while nothing moves, and anew when something does', () => {
    const measure = createRowMeasure(layer);
    const first = measure(view, rendered);
    expect(measure(view, rendered)).toBe(first);
    boxes.set(row(), new DOMRect(10, 151, 500, 40));
    expect(measure(view, rendered).places.get(7)).toEqual({ ...place, top: 51 });
  });

  test.each([
    ['GitLab drew the description anew', () => (rendered.innerHTML = String(rendered.innerHTML))],
    ['a row was drawn anew', () => row().replaceWith(row().cloneNode(true))],
  ])('finds its rows again when %s', (_, change) => {
    const measure = createRowMeasure(layer);
    measure(view, rendered);
    change();
    boxes.set(row(), new DOMRect(10, 150, 500, 40));
    expect([...measure(view, rendered).places]).toEqual([[7, place]]);
  });

  test('looks for other rows when the plan is another', () => {
    const measure = createRowMeasure(layer);
    measure(view, rendered);
    expect(measure(sampleView({ rows: [] }), rendered).lines.size).toBe(0);
  });
});
