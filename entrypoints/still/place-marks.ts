import { type Box, placeOn, roomBeside } from '@/utils/page/places';
import type { StillPlace } from '@/utils/page/still/still';

/** What a mark may stand beside: rows and headings; cells and paragraphs have their source as well. */
const marked = 'tr,li,h1,h2,h3,h4,h5,h6';

/**
 * Finds the rows and headings that the marks below `root` stand beside. Answers a function that puts the marks there, as
 * often as it is called; null when the description is another one than when the still was taken.
 */
export function placeMarks(
  places: readonly StillPlace[],
  rendered: HTMLElement,
  root: HTMLElement,
): (() => void) | null {
  const elements = [...rendered.querySelectorAll<HTMLElement>(marked)];
  const bySource = new Map(elements.map((element) => [element.getAttribute('data-sourcepos'), element]));
  const byLine = new Map(places.map(({ line, sourcepos }) => [String(line), bySource.get(sourcepos)]));
  if (places.some(({ line, words }) => byLine.get(String(line))?.textContent !== words)) return null;
  const marks = [...root.querySelectorAll<HTMLElement>('[data-line]')];
  const layer = marks[0]?.parentElement;
  if (!layer) return () => {};

  const place = () => {
    const [origin, clip] = [layer.getBoundingClientRect(), rendered.getBoundingClientRect()];
    const boxes = marks.map((mark) => {
      const element = byLine.get(mark.getAttribute('data-line') ?? '');
      const box = element ? placeOn(origin, boxOf(element), clip) : null;
      return box && element && !isHeading(element) ? { ...box, width: 0 } : box;
    });
    for (const [at, mark] of marks.entries()) put(mark, boxes[at] ?? null);
  };
  return place;
}

/** A mark of a row begins where the row does; one of a heading has the room beside it. */
function boxOf(element: HTMLElement): Box {
  return isHeading(element) ? roomBeside(element) : element.getBoundingClientRect();
}

function isHeading({ localName }: HTMLElement): boolean {
  return localName.startsWith('h');
}

function put({ style }: HTMLElement, box: Box | null): void {
  style.display = box === null ? 'none' : '';
  if (box === null) return;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.height = `${box.height}px`;
  style.width = `${box.width}px`;
}
