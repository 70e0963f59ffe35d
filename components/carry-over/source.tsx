import { useState } from 'preact/hooks';
import type { CarryOverView } from '@/utils/protocol/answers/carry-over-view';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { toolStrings } from '@/utils/strings/tools';
import { IssueLink } from '../issue-link';
import type { ToolProps } from '../tools/tool-props';
import { useToolDraft } from '../tools/use-tool-draft';
import { PreviousForm } from './previous-form';

interface SourceProps extends Pick<ToolProps, 'ask' | 'view'> {
  /** Null: none was found; undefined while it is not known. */
  previous: CarryOverView['previous'] | undefined;
  busy: boolean;
  /** Looks again: in the planning issue a person names. */
  onLook: (previous: string) => void;
}

/** Which planning issue work is carried over from, and a way to name another one. */
export function Source({ previous, busy, onLook, ...props }: SourceProps) {
  const { draft, unkept, write, forget } = useToolDraft(props, 'carry-over');
  const text = draft?.previous ?? '';
  const [asked, setAsked] = useState(false);
  const form = asked || previous === null || text !== '';
  return (
    <div class="carry-source">
      {previous === null && <p>{strings.noneBefore}</p>}
      {previous && <Found previous={previous} />}
      {form ? (
        <PreviousForm
          text={text}
          busy={busy}
          onText={(previous) => (previous === '' ? forget(['previous']) : write({ previous }))}
          onLook={() => onLook(text)}
        />
      ) : (
        <button type="button" class="button-link" onClick={() => setAsked(true)}>
          {strings.other}
        </button>
      )}
      {unkept && <p class="field-error">{toolStrings.unkept}</p>}
    </div>
  );
}

function Found({ previous }: { previous: NonNullable<CarryOverView['previous']> }) {
  return (
    <p>
      {strings.from} <IssueLink url={previous.webUrl}>{previous.title}</IssueLink>,{' '}
      {strings.because[previous.because]} {previous.milestone === null && strings.noMilestone}
    </p>
  );
}
