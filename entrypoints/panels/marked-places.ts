import type { StillPlace } from '@/utils/page/still/still';
import type { RowLayer } from './row-layer';

/**
 * What the marks below `marks` stand beside: rows of the layer, by their line, and its heading, at `headingLine`. Null
 * where one of them stands beside neither, because the page has gone on since they were drawn.
 */
export function markedPlaces(
  { rows, title }: Pick<RowLayer, 'rows' | 'title'>,
  headingLine: number | null,
  marks: Element,
): readonly StillPlace[] | null {
  const places: StillPlace[] = [];
  for (const { dataset } of marks.querySelectorAll<HTMLElement>('[data-line]')) {
    const line = Number(dataset.line);
    const element = line === headingLine ? title : rows.get(line);
    const sourcepos = element?.dataset.sourcepos;
    if (!element || sourcepos === undefined) return null;
    places.push({ line, sourcepos, words: element.textContent });
  }
  return places;
}
