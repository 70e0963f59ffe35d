import type { Box } from './places';

/** What of the window shows around an element: all of it, less what the areas around the element that scroll or clip cut off. */
export function visibleArea(element: Element): Box {
  const page: Box = { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  return clippingAncestors(element)
    .map((area) => area.getBoundingClientRect())
    .reduce(overlap, page);
}

function clippingAncestors(element: Element): readonly Element[] {
  const parent = parentOf(element);
  if (parent === null) return [];
  const around = clippingAncestors(parent);
  return /auto|scroll|hidden|clip/.test(getComputedStyle(parent).overflow) ? [parent, ...around] : around;
}

/** The element around an element, out of the shadow root it may be in. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function overlap(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.left + one.width, other.left + other.width);
  const bottom = Math.min(one.top + one.height, other.top + other.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
