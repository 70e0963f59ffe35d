import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MarkPopoverProps {
  id: string;
  label: string;
  /** The button that opened it: pressing that is no leaving. */
  opener: RefObject<HTMLElement | null>;
  onEscape: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/** Takes the focus when it opens; Escape or a look elsewhere ends it. */
export function MarkPopover({ id, label, opener, onEscape, onLeave, children }: MarkPopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
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
      class="popover mark-popover"
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
