/** A rectangle of the window, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where something beside an element of the description belongs, on a layer that scrolls with it: a rectangle from the
 * layer's own corner, in CSS pixels. Null when the element is cut off: it lies outside of `clip`, which is what shows of
 * the description. Sideways the rectangle is kept inside of `clip`, so that a wide table that scrolls on its own does not
 * take it along.
 */
export function placeOn(layer: Box, element: Box, clip: Box): Box | null {
  const middle = element.top + element.height / 2;
  if (element.height === 0 || middle < clip.top || middle > clip.top + clip.height) return null;
  const left = Math.max(element.left, clip.left);
  const right = Math.min(element.left + element.width, clip.left + clip.width);
  return {
    left: left - layer.left,
    top: element.top - layer.top,
    width: Math.max(0, right - left),
    height: element.height,
  };
}

/** The room beside the words of an element, up to its right edge: right of their last line. All of it when it has none. */
export function roomBeside(element: Element): Box {
  const box = element.getBoundingClientRect();
  const words = element.ownerDocument.createRange();
  words.selectNodeContents(element);
  const pieces = [...words.getClientRects()].filter(({ width }) => width > 0);
  const [lowest] = pieces.toSorted((one, other) => other.bottom - one.bottom);
  if (lowest === undefined) return box;
  const end = Math.max(...pieces.filter(({ bottom }) => bottom > lowest.top).map(({ right }) => right));
  return { left: end, top: lowest.top, width: Math.max(0, box.right - end), height: lowest.height };
}
