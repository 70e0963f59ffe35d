import type { Failure } from '@/utils/protocol/failure';
import { failureSentence } from '@/utils/strings/failures';
import { popupStrings as strings } from '@/utils/strings/popup';
import { remarkSentences } from '@/utils/strings/remarks';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import { type Parked, type Parking, spokenOutcome, toneOf } from '../parking';
import { PlanLink } from './plan-link';

interface ParkOutcomeProps {
  parking: Parking;
  onOpenOptions: () => void;
}

/** What became of parking; nothing while the person still writes. */
export function ParkOutcome({ parking, onOpenOptions }: ParkOutcomeProps) {
  if (parking.state === 'done') return <Result result={parking.result} />;
  if (parking.state === 'failed') return <Refusal failure={parking.failure} onOpenOptions={onOpenOptions} />;
  return null;
}

function Result({ result }: { result: Parked }) {
  const { reference, remarks, plan } = result;
  return (
    <Notice tone={toneOf(result)}>
      {strings.park.outcome[spokenOutcome(result)](reference)} <PlanLink plan={plan} />
      {remarks && `. ${remarkSentences(remarks)}`}
    </Notice>
  );
}

function Refusal({ failure, onOpenOptions }: { failure: Failure; onOpenOptions: () => void }) {
  const action = needsToken(failure) ? { text: strings.setUpToken, run: onOpenOptions } : undefined;
  return (
    <Notice tone={failure.values.kept === 1 ? 'warning' : 'danger'} {...(action && { action })}>
      {failureSentence(failure)}
    </Notice>
  );
}
