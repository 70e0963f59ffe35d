import { useEffect, useState } from 'preact/hooks';
import type { CarryOverView } from '@/utils/protocol/messages';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { IssueLink } from '../issue-link';
import type { ToolProps } from '../tools/tool-props';
import { PreviousForm } from './previous-form';

interface SourceProps extends Pick<ToolProps, 'ask' | 'view'> {
  /** Null: none was found; undefined while it is not known. */
  previous: CarryOverView['previous'] | undefined;
  busy: boolean;
  /** Looks again: in the planning issue a person names, or in the one before. */
  onRead: (previous: string | null) => void;
}

/** Which planning issue work is carried over from, and a way to name another one. */
export function Source({ previous, busy, onRead, ...props }: SourceProps) {
  const { text, write } = usePreviousText(props);
  const [asked, setAsked] = useState(false);
  const form = asked || previous === null || text !== '';
  return (
    <div class="carry-source">
      {previous === null && <p>{strings.noneBefore}</p>}
      {previous && <Found previous={previous} />}
      {form ? (
        <PreviousForm text={text} busy={busy} onText={write} onLook={() => onRead(text)} />
      ) : (
        <button type="button" class="button-link" onClick={() => setAsked(true)}>
          {strings.other}
        </button>
      )}
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

/** What was typed into the form, kept while it is typed. */
function usePreviousText({ ask, view: { issue } }: Pick<ToolProps, 'ask' | 'view'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, setKept] = useState('');
  const draft = { issue, tool: 'carry-over' } as const;
  useEffect(() => {
    void ask({ type: 'read-tool-draft', ...draft }).then((reply) => {
      if (reply.ok) setKept(reply.value?.previous ?? '');
    });
  }, []);
  const write = (previous: string) => {
    setTyped(previous);
    void ask({ type: 'keep-tool-draft', ...draft, draft: previous === '' ? null : { previous } });
  };
  return { text: typed ?? kept, write };
}
