import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PopoverPlace, popoverPlace } from './popover-place';
import type { RowMarksProps } from './row-marks';

interface MarkPopoverProps extends Pick<RowMarksProps, 'visibleArea'> {
  id: string;
  label: string;
  /** The button that opened it: pressing that is no leaving. */
  opener: RefObject<HTMLElement | null>;
  onEscape: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/** Takes the focus when it opens, where it can be seen; Escape or a look elsewhere ends it. */
export function MarkPopover(props: MarkPopoverProps) {
  const { id, label, opener, visibleArea, onEscape, onLeave, children } = props;
  const popover = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<PopoverPlace | null>(null);
  useLayoutEffect(() => {
    if (!opener.current || !popover.current) return;
    const box = popover.current.getBoundingClientRect();
    setPlace(popoverPlace(opener.current.getBoundingClientRect(), box, visibleArea(opener.current)));
  }, [opener, visibleArea]);
  useEffect(() => popover.current?.focus({ preventScroll: true }), []);

  const leave = ({ relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && popover.current?.contains(relatedTarget);
    if (!inside && relatedTarget !== opener.current) onLeave();
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
    >
      {children}
    </div>
  );
}

function pixels({ shift, maxWidth, maxHeight }: PopoverPlace) {
  return { '--shift': `${shift}px`, '--max-width': `${maxWidth}px`, maxHeight: `${maxHeight}px` };
}
