import { useRef } from 'preact/hooks';
import { useId } from '../use-id';

interface ConfirmButtonProps {
  text: string;
  question: string;
  yes: string;
  no: string;
  onConfirm: () => void;
}

/** A button that asks first, in a dialog that the browser closes on Escape and that gives the focus back. */
export function ConfirmButton({ text, question, yes, no, onConfirm }: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="button button-danger" onClick={() => dialog.current?.showModal()}>
        {text}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={id}>
        <p id={id}>{question}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {no}
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {yes}
          </button>
        </div>
      </dialog>
    </>
  );
}
