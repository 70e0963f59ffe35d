import type { LookedUpQuestion } from '@/utils/protocol/fields';
import { checklistStrings as strings } from '@/utils/strings/checklist';
import { formatInstant, type Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import type { LookedUp } from './use-look-up';

interface LookUpLineProps {
  questions: readonly LookedUpQuestion[];
  lookedUp: LookedUp | null;
  pending: boolean;
  reader: Reader;
  onLook: (questions: readonly LookedUpQuestion[], at: string) => Promise<void>;
}

/** Looks up what the checklist asks beyond the plan, since that takes requests; nothing where it asks none of it. */
export function LookUpLine({ questions, lookedUp, pending, reader, onLook }: LookUpLineProps) {
  if (questions.length === 0) return null;
  return (
    <div class="look-up">
      <button
        type="button"
        class="button button-small"
        title={strings.lookUpAll}
        aria-disabled={pending}
        onClick={() => void onLook(questions, reader.now)}
      >
        {pending ? strings.lookingUp : strings.lookUp}
      </button>
      <span class="plan-hint" role="status">
        {wordsOf(lookedUp, reader)}
      </span>
    </div>
  );
}

function wordsOf(lookedUp: LookedUp | null, reader: Reader): string {
  if (lookedUp === null) return strings.lookUpAll;
  const { failure, at } = lookedUp;
  return failure === null
    ? strings.lookedUp(formatInstant(at, reader))
    : readFailureSentence(failure, reader);
}
