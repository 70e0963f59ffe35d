import { optionsStrings } from '@/utils/strings/options';
import { ConfirmButton } from './confirm-button';

const strings = optionsStrings.token;

interface TokenButtonsProps {
  busy: boolean;
  onCheck: () => void;
  onReplace: () => void;
  onRemove: () => void;
}

/** What can be done with a token that is in force. */
export function TokenButtons({ busy, onCheck, onReplace, onRemove }: TokenButtonsProps) {
  return (
    <div class="buttons">
      <button type="button" class="button" disabled={busy} onClick={onCheck}>
        {busy ? strings.checking : strings.check}
      </button>
      <button type="button" class="button" onClick={onReplace}>
        {strings.replace}
      </button>
      <ConfirmButton
        text={strings.remove}
        question={strings.removeQuestion}
        yes={strings.removeYes}
        no={strings.removeNo}
        onConfirm={onRemove}
      />
    </div>
  );
}
