import type { MarkPlace } from './row-marks-props';

/** Where a popover stands to its button, in CSS pixels. */
export interface PopoverPlace {
  readonly side: 'above' | 'below';
  /** How far it is moved to the left. */
  readonly shift: number;
  /** The room there is; what does not fit scrolls. */
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** Kept free around a popover. */
const margin = 16;

/** Below its button and in line with it, unless that is out of sight: then above if there is more room, and to the left. */
export function popoverPlace(
  opener: MarkPlace,
  { width, height }: Pick<MarkPlace, 'width' | 'height'>,
  visible: MarkPlace,
): PopoverPlace {
  const above = opener.top - visible.top - margin;
  const below = visible.top + visible.height - (opener.top + opener.height) - margin;
  const side = height > below && above > below ? 'above' : 'below';
  const beyond = opener.left + width - (visible.left + visible.width - margin);
  const before = opener.left - visible.left - margin;
  return {
    side,
    shift: Math.max(0, Math.min(beyond, before)),
    maxWidth: Math.max(0, visible.width - 2 * margin),
    maxHeight: Math.max(0, side === 'above' ? above : below),
  };
}
