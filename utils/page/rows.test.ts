// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type SourceRow, tieRows } from './rows';

const ref = (iid: number) => ({
  kind: 'issue' as const,
  origin: 'https://gitlab.com',
  projectPath: 'group/project',
  iid,
});
const source = (line: number, iid: number | null): SourceRow => ({
  line,
  ref: iid === null ? null : ref(iid),
});

const link = (iid: number) =>
  `<a href="https://gitlab.com/group/project/-/work_items/${iid}">#${iid} (closed)</a>`;
const row = (line: number, cell: string) =>
  `<tr data-sourcepos="${line}:1-${line}:20"><td>${cell}</td><td>3</td></tr>`;

function page(...rows: string[]): Element {
  const rendered = document.createElement('div');
  rendered.innerHTML = `
    <h2 data-sourcepos="3:1-3:17">Milestone Work</h2>
    <table data-sourcepos="5:1-9:20"><thead><tr data-sourcepos="5:1-5:20"><th>Issue</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table>
    <h2 data-sourcepos="11:1-11:14">Parking Lot</h2>`;
  return rendered;
}

const tie = (rendered: Element, rows: SourceRow[], headingLine: number | null) =>
  tieRows(rendered, { origin: 'https://gitlab.com', rows, headingLine });
const linesOf = (rendered: Element, sources: SourceRow[]) =>
  [...tie(rendered, sources, 11).rows].map(([line, element]) => [line, element.dataset.sourcepos]);

describe('tieRows, page and source of one version', () => {
  test('ties every row by its line', () => {
    expect(linesOf(page(row(7, link(1)), row(8, link(2))), [source(7, 1), source(8, 2)])).toEqual([
      [7, '7:1-7:20'],
      [8, '8:1-8:20'],
    ]);
  });

  test('ties a row whose reference the reader may not see, when another row confirms the version', () => {
    expect(linesOf(page(row(7, link(1)), row(8, 'secret/project#2')), [source(7, 1), source(8, 2)])).toEqual([
      [7, '7:1-7:20'],
      [8, '8:1-8:20'],
    ]);
  });

  test('ties rows that name nothing, and both of two that name the same', () => {
    const rendered = page(row(7, link(1)), row(8, 'an idea'), row(9, link(1)));
    expect(linesOf(rendered, [source(7, 1), source(8, null), source(9, 1)])).toHaveLength(3);
  });

  test('ties items of a list', () => {
    const rendered = document.createElement('ul');
    rendered.innerHTML = `<li data-sourcepos="13:1-13:9">${link(3)}: why</li>`;
    expect(linesOf(rendered, [source(13, 3)])).toEqual([[13, '13:1-13:9']]);
  });

  test('finds the heading', () => {
    expect(tie(page(row(7, link(1))), [source(7, 1)], 11).heading?.textContent).toBe('Parking Lot');
    expect(tie(page(row(7, link(1))), [source(7, 1)], 7).heading).toBeNull();
    expect(tie(page(row(7, link(1))), [source(7, 1)], null).heading).toBeNull();
  });

  test('finds the heading above a table that has no rows yet', () => {
    expect(tie(page(), [], 11).heading?.textContent).toBe('Parking Lot');
  });
});

describe('tieRows, page and source of different versions', () => {
  test('ties a row by its reference when a line was added above', () => {
    expect(linesOf(page(row(8, link(1)), row(9, link(2))), [source(7, 1), source(8, 2)])).toEqual([
      [7, '8:1-8:20'],
      [8, '9:1-9:20'],
    ]);
  });

  test('ties rows by reference when they changed places', () => {
    expect(linesOf(page(row(7, link(2)), row(8, link(1))), [source(7, 1), source(8, 2)])).toEqual([
      [7, '8:1-8:20'],
      [8, '7:1-7:20'],
    ]);
  });

  test.each([
    ['is gone', [row(7, link(2))], [source(7, 1), source(8, 2)]],
    [
      'stands on the page twice',
      [row(6, link(1)), row(9, link(1)), row(7, link(2))],
      [source(7, 1), source(8, 2)],
    ],
    [
      'stands in the source twice',
      [row(6, link(1)), row(7, link(2))],
      [source(7, 1), source(8, 2), source(9, 1)],
    ],
    ['shows no reference', [row(6, 'secret#1'), row(7, link(2))], [source(7, 1), source(8, 2)]],
    [
      'points at another project',
      [row(6, link(1).replace('group/project', 'other/project')), row(7, link(2))],
      [source(7, 1), source(8, 2)],
    ],
  ])('leaves out a row that %s', (_, rows, sources) => {
    expect(linesOf(page(...rows), sources)).toEqual([[8, '7:1-7:20']]);
  });

  test('trusts no line that nothing confirms', () => {
    expect(linesOf(page(row(7, 'secret#1')), [source(7, 1)])).toEqual([]);
  });

  test('finds no heading', () => {
    expect(tie(page(row(8, link(1))), [source(7, 1)], 11).heading).toBeNull();
  });
});
