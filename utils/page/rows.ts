import { type PageTarget, sameTarget, targetOf } from './targets';

/** A row of the description's source. */
export interface SourceRow {
  /** 1-based line. */
  readonly line: number;
  /** What the row is about; null when it names nothing. */
  readonly ref: PageTarget | null;
}

/** What of a description's source is looked for on its page. */
interface Source {
  /** The instance the page is on; with a relative URL root, the root is part of it. */
  readonly origin: string;
  readonly rows: readonly SourceRow[];
  /** 1-based line of the heading; null for none. */
  readonly headingLine: number | null;
}

/** Where source rows and a heading stand on the page. */
export interface TiedRows {
  /** By line of the source; a row that cannot be told for sure is absent. */
  readonly rows: ReadonlyMap<number, HTMLElement>;
  readonly heading: HTMLElement | null;
}

interface PageRow {
  readonly element: HTMLElement;
  readonly line: number;
  /** Null when the row shows no reference: it has none, or this reader may not see what it points at. */
  readonly target: PageTarget | null;
}

/**
 * Finds source rows in the rendered description. GitLab notes the source line of every table row, list item and
 * heading (`data-sourcepos`); a line counts only when the page was rendered from the same source, which is so when
 * no row contradicts it and at least one confirms it. Else a row is the only one on the page that shows its
 * reference, or it is left out: a wrong place is worse than none.
 */
export function tieRows(rendered: ParentNode, { origin, rows, headingLine }: Source): TiedRows {
  const elements = rendered.querySelectorAll<HTMLElement>('tr[data-sourcepos], li[data-sourcepos]');
  const pageRows = [...elements].map((element) => readRow(element, origin));
  if (!isSameSource(pageRows, rows)) return { rows: tieByReference(pageRows, rows), heading: null };
  return { rows: tieByLine(pageRows, rows), heading: headingAt(rendered, headingLine) };
}

function readRow(element: HTMLElement, origin: string): PageRow {
  return { element, line: lineOf(element), target: firstTarget(element, origin) };
}

function isSameSource(pageRows: readonly PageRow[], sources: readonly SourceRow[]): boolean {
  const byLine = indexByLine(pageRows);
  const verdicts = sources.map(({ line, ref }) => agrees(byLine.get(line), ref));
  return !verdicts.includes('no') && (verdicts.includes('yes') || sources.every(({ ref }) => ref === null));
}

/** A row without a reference on the page proves nothing: its reference may be hidden from this reader. */
function agrees(row: PageRow | undefined, ref: PageTarget | null): 'yes' | 'no' | 'maybe' {
  if (row === undefined) return 'no';
  if (row.target === null) return 'maybe';
  return ref !== null && sameTarget(row.target, ref) ? 'yes' : 'no';
}

function tieByLine(
  pageRows: readonly PageRow[],
  sources: readonly SourceRow[],
): ReadonlyMap<number, HTMLElement> {
  const byLine = indexByLine(pageRows);
  const tied = new Map<number, HTMLElement>();
  for (const { line } of sources) {
    const row = byLine.get(line);
    if (row) tied.set(line, row.element);
  }
  return tied;
}

function tieByReference(
  pageRows: readonly PageRow[],
  sources: readonly SourceRow[],
): ReadonlyMap<number, HTMLElement> {
  const tied = new Map<number, HTMLElement>();
  for (const { line, ref } of sources) {
    if (ref === null || sources.filter((other) => other.ref && sameTarget(other.ref, ref)).length > 1)
      continue;
    const [row, ...others] = pageRows.filter(({ target }) => target && sameTarget(target, ref));
    if (row && others.length === 0) tied.set(line, row.element);
  }
  return tied;
}

function indexByLine(pageRows: readonly PageRow[]): ReadonlyMap<number, PageRow> {
  return new Map(pageRows.map((row) => [row.line, row]));
}

function headingAt(rendered: ParentNode, line: number | null): HTMLElement | null {
  const headings = rendered.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)[data-sourcepos]');
  return [...headings].find((heading) => lineOf(heading) === line) ?? null;
}

function firstTarget(row: HTMLElement, origin: string): PageTarget | null {
  for (const link of row.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = targetOf(link.href, origin);
    if (target !== null) return target;
  }
  return null;
}

/** `data-sourcepos` is `firstLine:column-lastLine:column`. */
function lineOf(element: HTMLElement): number {
  return Number.parseInt(element.dataset.sourcepos ?? '', 10);
}
