import { watchGeometry } from '@/utils/page/geometry';

/**
 * Follows the rendered description, which GitLab replaces as it likes: call the result with what stands there now.
 * `onMove` is called when something in it moved, `onChange` when it was drawn anew, but not for its first time.
 */
export function followDescription(
  onMove: () => void,
  onChange: () => void,
  left: AbortSignal,
): (rendered: HTMLElement | null) => void {
  let followed: Element | null = null;
  let content: Element | null = null;
  let stay = new AbortController();

  return (rendered) => {
    if (rendered === null) return;
    if (rendered !== followed) {
      stay.abort();
      stay = new AbortController();
      watchGeometry([rendered], onMove, AbortSignal.any([left, stay.signal]));
    }
    const drawnAnew = content !== null && rendered.firstElementChild !== content;
    followed = rendered;
    content = rendered.firstElementChild;
    if (drawnAnew) onChange();
  };
}
