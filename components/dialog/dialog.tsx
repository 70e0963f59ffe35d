import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dialogStrings as strings } from '@/utils/strings/dialog';
import { icon } from '../icon';
import { useId } from '../use-id';
import { useKeptFocus } from './use-kept-focus';

interface DialogProps {
  title: string;
  /** How much room it takes: 'wide' for tables. */
  size?: 'regular' | 'wide';
  /** Buttons at its end; the main one first. */
  foot?: ComponentChildren;
  /** Somebody closed it, by its button or by Escape. What they typed is the caller's to keep. */
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog in GitLab's form. Takes the focus when it opens, keeps it, and gives it back when it goes. */
export function Dialog({ title, size = 'regular', foot, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useKeptFocus(dialog, heading);
  // As it leaves, it is still in the page only for this effect: closed later, it could not give the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);

  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} class={`dialog dialog-${size}`} aria-labelledby={id} onCancel={cancel}>
      <div class="dialog-head">
        <h2 ref={heading} class="dialog-title" id={id} tabIndex={-1} autofocus>
          {title}
        </h2>
        <button
          type="button"
          class={`button button-tertiary button-icon ${icon('close')}`}
          aria-label={strings.close}
          title={strings.close}
          onClick={onClose}
        />
      </div>
      <div class="dialog-body">{children}</div>
      {foot && <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}
