import { profileEditor as strings } from '@/utils/strings/profile';
import { ConfirmButton } from '../confirm-button';

interface EditorFootProps {
  busy: boolean;
  /** Closing would lose what was typed. */
  changed: boolean;
  /** What became of the last thing that was tried. */
  said: string;
  onClose: () => void;
}

/** Saves what is edited, or leaves it. */
export function EditorFoot({ busy, changed, said, onClose }: EditorFootProps) {
  return (
    <div class="buttons editor-foot">
      <button type="submit" class="button button-confirm" aria-disabled={busy}>
        {busy ? strings.saving : strings.save}
      </button>
      {changed ? (
        <ConfirmButton
          text={strings.discard}
          question={strings.discardQuestion}
          yes={strings.discardYes}
          no={strings.discardNo}
          onConfirm={onClose}
        />
      ) : (
        <button type="button" class="button" onClick={onClose}>
          {strings.close}
        </button>
      )}
      <p class="subtle" role="status">
        {said}
      </p>
    </div>
  );
}
