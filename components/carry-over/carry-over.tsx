import { useState } from 'preact/hooks';
import type { CarryOverCandidate } from '@/utils/plan/carry-over';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { Dialog } from '../dialog/dialog';
import { EditOutcome } from '../editing/edit-outcome';
import { sendEdits } from '../editing/send-edits';
import { useEditing } from '../editing/use-editing';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { upToDate } from '../use-reply';
import {
  carriedNames,
  carryOverEdits,
  fitting,
  isPlanned,
  type NamedEdit,
  withoutMarks,
} from './carry-over-edits';
import { Gaps } from './gaps';
import { Offer } from './offer';
import { Source } from './source';
import { useCarryOver } from './use-carry-over';

/** Carries over what is still open of the milestone before: ticked rows, one write. */
export function CarryOver(props: ToolProps) {
  const { view, onClose } = props;
  const { read, again, look } = useCarryOver(props);
  const edits = useEditing(sendEdits(props));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<readonly NamedEdit[]>([]);
  const carryOver = upToDate(read);
  const candidates = carryOver?.candidates.filter((candidate) => !isPlanned(candidate, view)) ?? [];
  const isTicked = ({ issue }: CarryOverCandidate) => !left.has(issue.webUrl);
  const ticked = candidates.filter(isTicked);
  const editing = withoutMarks(edits.editing, sent);
  const sending = editing.state === 'sending';

  const tick = (changed: readonly CarryOverCandidate[], now: boolean) => {
    const urls = changed.map(({ issue }) => issue.webUrl);
    setLeft(now ? new Set([...left].filter((url) => !urls.includes(url))) : new Set([...left, ...urls]));
  };
  const submit = (event: Event) => {
    if (!isTrusted(event) || sending || ticked.length === 0) return;
    const milestone = carryOver?.previous?.milestone ?? null;
    const named = fitting(carryOverEdits(ticked, milestone, view.issue));
    setSent(named);
    void edits.make(named.map(({ edit }) => edit));
  };

  return (
    <Dialog
      title={strings.title}
      foot={
        <button
          type="button"
          class="button button-confirm"
          aria-disabled={sending || ticked.length === 0}
          onClick={submit}
        >
          {sending ? strings.submitting : strings.submit(ticked.length)}
        </button>
      }
      onClose={onClose}
    >
      <Source
        previous={carryOver === null ? undefined : carryOver.previous}
        busy={read.pending}
        ask={props.ask}
        view={view}
        onLook={look}
      />
      <div role="status">{read.pending && <p>{strings.reading}</p>}</div>
      {read.failure && <ReadTrouble failure={read.failure} onAgain={again} {...props} />}
      {carryOver?.previous && (
        <>
          <Gaps carryOver={carryOver} planningIssue={view.issue} reader={props.reader} onAgain={again} />
          <Offer
            carryOver={carryOver}
            candidates={candidates}
            planningIssue={view.issue}
            isTicked={isTicked}
            onTick={tick}
          />
        </>
      )}
      <div role="status">
        <EditOutcome
          editing={editing}
          subject={strings.done(carriedNames(editing, sent))}
          names={sent.map(({ name }) => name)}
          onReload={props.onReload}
          onOpenOptions={props.onOpenOptions}
        />
      </div>
    </Dialog>
  );
}
