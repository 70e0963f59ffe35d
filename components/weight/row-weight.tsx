import { useEffect, useState } from 'preact/hooks';
import type { PlannedRow } from '@/utils/plan/plan';
import type { PersonConsent, WeightAgreement } from '@/utils/plan/weight-agreement';
import { conversationStrings } from '@/utils/strings/conversation';
import { formatInstant, type Reader } from '@/utils/strings/dates';
import { RowHeading } from '../conversation/row-heading';
import { readIssue } from '../conversation/row-in-view';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { useReply } from '../use-reply';
import { whyNotWrite } from '../why-not';
import { Agree } from './agree';
import { Suggest } from './suggest';

const strings = conversationStrings.weight;

interface RowWeightProps extends ToolProps {
  planned: PlannedRow;
  onAgreement: (agreement: WeightAgreement) => void;
}

/** The weight of one row: who set it, who agrees, and what somebody can say to it. */
export function RowWeight(props: RowWeightProps) {
  const { planned, view, reader, ask, onAgreement } = props;
  const [suggesting, setSuggesting] = useState(false);
  const why = whyNotWrite(view.access, strings.suggesting);
  const row = planned.row.key ?? '';
  const { read, again, accept } = useReply(`${row} ${readIssue(planned)?.updatedAt}`, () =>
    ask({ type: 'read-agreement', issue: view.issue, row }),
  );
  useEffect(() => {
    if (read.value) onAgreement(read.value);
  }, [read.value]);
  return (
    <>
      <RowHeading planned={planned} view={view} />
      {read.value === null && read.pending && <p role="status">{conversationStrings.opening}</p>}
      {read.failure && <ReadTrouble {...props} failure={read.failure} onAgain={again} />}
      {read.value && (
        <>
          <Facts agreement={read.value} reader={reader} />
          <p class="talk-about">{strings.rule}</p>
          <Agree {...props} agreement={read.value} row={row} onAgreed={accept} onStale={again} />
          <div>
            <button
              type="button"
              class="button"
              title={why ?? undefined}
              aria-disabled={why !== null}
              aria-expanded={suggesting}
              onClick={() => why === null && setSuggesting(!suggesting)}
            >
              {strings.suggest}
            </button>
          </div>
          {suggesting && <Suggest {...props} weight={read.value.weight} row={row} />}
        </>
      )}
    </>
  );
}

function Facts({ agreement, reader }: { agreement: WeightAgreement; reader: Reader }) {
  const { weight, people, state } = agreement;
  return (
    <dl class="weight-facts">
      <dt>{strings.weight}</dt>
      <dd>{strings.value(weight)}</dd>
      <dt>{strings.setBy}</dt>
      <dd>{setByWords(agreement, reader)}</dd>
      <dt>{strings.agreement}</dt>
      <dd>
        {state === 'no-weight' && strings.noWeight}
        {state === 'nobody' && strings.nobody}
        {state !== 'no-weight' && (
          <ul class="consents">
            {people.map((person) => (
              <Consent key={person.username} person={person} reader={reader} />
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function setByWords({ setBy, setAt }: WeightAgreement, reader: Reader): string {
  if (setBy === null) return strings.setByUnknown;
  return setAt === null
    ? strings.setAtCreation(setBy.username)
    : strings.setByPerson(setBy.username, formatInstant(setAt, reader));
}

const tones = {
  'set-it': 'badge-success',
  reacted: 'badge-success',
  earlier: 'badge-warning',
  'not-yet': '',
} as const;

function Consent({ person, reader }: { person: PersonConsent; reader: Reader }) {
  const { username, consent, at } = person;
  return (
    <li>
      @{username} <span class={`badge ${tones[consent]}`}>{strings.consent[consent]}</span>
      {at !== null && <span class="consent-at"> {formatInstant(at, reader)}</span>}
    </li>
  );
}
