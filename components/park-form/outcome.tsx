import type { ParkResult } from '@/utils/protocol/answers/write-result';
import type { Failure } from '@/utils/protocol/failure';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings as strings } from '@/utils/strings/panel';
import { remarkSentences } from '@/utils/strings/remarks';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import { type Parking, spokenOutcome, toneOf } from '../parking';

interface OutcomeProps {
  parking: Parking;
  /** Leads to the row of an issue, by the reference GitLab knows it by here. */
  onShowParked: (reference: string) => void;
  onReload: () => void;
  onOpenOptions: () => void;
}

const sentences: Record<ParkResult['outcome'], (reference: string) => string> = {
  saved: strings.park.saved,
  'saved-beside': strings.park.savedBeside,
  merged: strings.park.saved,
  removed: strings.park.removed,
  'already-parked': strings.park.alreadyParked,
  'already-planned': strings.park.alreadyPlanned,
};

/** What became of adding an issue; nothing while the person still writes. */
export function Outcome({ parking, onShowParked, ...actions }: OutcomeProps) {
  if (parking.state === 'done') {
    const { reference, remarks } = parking.result;
    const show = { text: strings.park.showRow, run: () => onShowParked(reference) };
    return (
      <Notice tone={toneOf(parking.result)} action={show}>
        {sentences[spokenOutcome(parking.result)](reference)} {remarkSentences(remarks)}
      </Notice>
    );
  }
  if (parking.state !== 'failed') return null;
  const { failure } = parking;
  const action = remedy(failure, actions);
  return (
    <Notice tone={failure.values.kept === 1 ? 'warning' : 'danger'} {...(action && { action })}>
      {failureSentence(failure)}
    </Notice>
  );
}

function remedy(
  failure: Failure,
  { onReload, onOpenOptions }: Pick<OutcomeProps, 'onReload' | 'onOpenOptions'>,
) {
  if (failure.kind === 'worker-gone') return { text: strings.plan.reload, run: onReload };
  return needsToken(failure) ? { text: strings.plan.setUpToken, run: onOpenOptions } : null;
}
