import { useState } from 'preact/hooks';
import type { PlanAccess } from '@/utils/protocol/answers/access';
import type { PendingPark } from '@/utils/protocol/answers/pending';
import type { Draft } from '@/utils/protocol/fields';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Notice } from '../notice';
import type { Parking } from '../parking';
import { TextField } from '../text-field';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';
import { whyNotUpdate } from '../why-not';
import { IssueField } from './issue-field';
import { Outcome } from './outcome';
import { PendingList } from './pending-list';
import type { Search } from './search';

export interface ParkFormProps {
  /** Null while the plan is not known: what is typed is kept, and nothing can be sent yet. */
  access: PlanAccess | null;
  /** The planning issue is closed, so nothing is parked in it any more. */
  closed: boolean;
  draft: Draft;
  search: Search;
  parking: Parking;
  pending: readonly PendingPark[];
  /** Only what changed: a field may be left before the other's text was drawn. */
  onDraft: (part: Partial<Draft>) => void;
  onSearch: (text: string) => void;
  onPark: () => void;
  onShowParked: (reference: string) => void;
  onSendAgain: (pending: PendingPark) => void;
  onDiscard: (command: string) => void;
  onReload: () => void;
  onOpenOptions: () => void;
}

/** Puts an issue into the Parking Lot, with one sentence why. */
export function ParkForm(props: ParkFormProps) {
  const heading = useId();
  return (
    <section class="park" aria-labelledby={heading}>
      <h2 class="park-heading" id={heading}>
        {strings.park.heading}
      </h2>
      <Body {...props} />
      <PendingList {...props} />
    </section>
  );
}

function Body(props: ParkFormProps) {
  if (props.closed) return <p class="field-hint">{strings.park.planClosed}</p>;
  const why = whyNotUpdate(props.access, strings.park.doing);
  return why === null ? <Fields {...props} /> : <Barred {...props} why={why} />;
}

function Barred({ access, why, onOpenOptions }: ParkFormProps & { why: string }) {
  if (access === 'comment') return <Notice>{why}</Notice>;
  return <Notice action={{ text: strings.plan.setUpToken, run: onOpenOptions }}>{why}</Notice>;
}

function Fields(props: ParkFormProps) {
  const { draft, search, parking, access, onDraft, onSearch, onPark } = props;
  const [tried, setTried] = useState(false);
  const sending = parking.state === 'sending';
  const complete = draft.reference.trim() !== '' && draft.reason.trim() !== '';

  const change = (part: Partial<Draft>) => {
    setTried(false);
    onDraft(part);
  };
  const submit = (event: Event) => {
    if (!isTrusted(event) || sending || access === null) return;
    setTried(!complete);
    if (complete) onPark();
  };

  return (
    <form noValidate aria-label={strings.park.heading} onSubmit={(event) => event.preventDefault()}>
      <div class="park-fields">
        <IssueField
          reference={draft.reference}
          search={search}
          missing={tried && draft.reference.trim() === ''}
          readOnly={sending}
          onReference={(reference) => change({ reference })}
          onSearch={onSearch}
        />
        <TextField
          label={strings.park.reason}
          hint={strings.park.reasonHint}
          error={tried && draft.reason.trim() === '' ? strings.park.reasonMissing : null}
          readOnly={sending}
          value={draft.reason}
          onText={(reason) => change({ reason })}
        />
        <button
          type="submit"
          class="button button-confirm park-submit"
          aria-disabled={sending || access === null}
          onClick={submit}
        >
          {sending ? strings.park.submitting : strings.park.submit}
        </button>
      </div>
      <div role="status">
        <Outcome {...props} />
      </div>
    </form>
  );
}
