import { useState } from 'preact/hooks';
import type { LastCapacity } from '@/utils/protocol/answers/last-capacity';
import type { Reply } from '@/utils/protocol/reply';
import { capacityStrings as strings } from '@/utils/strings/capacity';
import { readFailureSentence } from '@/utils/strings/failures';
import { IssueLink } from '../issue-link';
import { Notice } from '../notice';
import type { ToolProps } from '../tools/tool-props';
import { useId } from '../use-id';
import { CapacityOffers } from './capacity-offers';

/** Offers what members stated in the planning issue before; it is looked up on request. */
export function FormerCapacities(props: ToolProps) {
  const { ask, view, reader } = props;
  const heading = useId();
  const [reading, setReading] = useState(false);
  const [reply, setReply] = useState<Reply<LastCapacity> | null>(null);

  const lookUp = async () => {
    if (reading) return;
    setReading(true);
    setReply(await ask({ type: 'read-last-capacity', issue: view.issue }));
    setReading(false);
  };
  return (
    <section class="capacity-part" aria-labelledby={heading}>
      <h3 class="capacity-heading" id={heading}>
        {strings.last}
      </h3>
      <p class="field-hint">{strings.lastHint}</p>
      <div role="status">
        {reply?.ok === false && <Notice tone="danger">{readFailureSentence(reply.failure, reader)}</Notice>}
        {reply?.ok && <Source last={reply.value} />}
      </div>
      {reply?.ok && reply.value.members.length > 0 ? (
        <CapacityOffers {...props} former={reply.value.members} />
      ) : (
        <button type="button" class="button" aria-disabled={reading} onClick={() => void lookUp()}>
          {lookUpText(reading, reply)}
        </button>
      )}
    </section>
  );
}

function lookUpText(reading: boolean, reply: Reply<LastCapacity> | null): string {
  if (reading) return strings.lookingUp;
  return reply === null ? strings.lookUp : strings.lookUpAgain;
}

function Source({ last: { previous, members } }: { last: LastCapacity }) {
  if (previous === null) return <p>{strings.noneBefore}</p>;
  return (
    <p>
      {strings.lastFrom(previous.because)} <IssueLink url={previous.webUrl}>{previous.title}</IssueLink>
      {members.length === 0 && ` ${strings.nobodyBefore}`}
    </p>
  );
}
