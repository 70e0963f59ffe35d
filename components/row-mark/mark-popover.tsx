import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PopoverPlace, popoverPlace } from './popover-place';
import type { RowMarksProps } from './row-marks-props';

interface MarkPopoverProps extends Pick<RowMarksProps, 'visibleArea'> {
  id: string;
  label: string;
  /** The button that opened it: pressing that is no leaving. */
  opener: RefObject<HTMLElement | null>;
  /** It has something to tell: it stays until it is dismissed. */
  stays: boolean;
  onEscape: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/**
 * Takes the focus when it opens, where it can be seen; Escape or a look elsewhere ends it. A press inside leaves the
 * focus on the popover itself, because what was pressed may be gone when it is drawn anew.
 */
export function MarkPopover(props: MarkPopoverProps) {
  const { id, label, opener, visibleArea, stays, onEscape, onLeave, children } = props;
  const popover = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<PopoverPlace | null>(null);
  useLayoutEffect(() => {
    if (!opener.current || !popover.current) return;
    const box = popover.current.getBoundingClientRect();
    setPlace(popoverPlace(opener.current.getBoundingClientRect(), box, visibleArea(opener.current)));
  }, [opener, visibleArea]);
  useEffect(() => popover.current?.focus({ preventScroll: true }), []);

  // A row that moves takes its popover along, and what is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (stays && document.activeElement === document.body) popover.current?.focus({ preventScroll: true });
  });

  const leave = ({ relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && popover.current?.contains(relatedTarget);
    if (!stays && !inside && relatedTarget !== opener.current) onLeave();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  };
  return (
    <div
      ref={popover}
      id={id}
      class={`popover mark-popover mark-popover-${place?.side ?? 'below'}`}
      style={place ? pixels(place) : undefined}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={press}
      onFocusOut={leave}
      onClickCapture={() => popover.current?.focus({ preventScroll: true })}
    >
      {children}
    </div>
  );
}

function pixels({ shift, maxWidth, maxHeight }: PopoverPlace) {
  return { '--shift': `${shift}px`, '--max-width': `${maxWidth}px`, maxHeight: `${maxHeight}px` };
}
