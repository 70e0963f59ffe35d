import type { Failure } from '@/utils/protocol/failure';
import { failureSentence } from '@/utils/strings/failures';
import { popupStrings as strings } from '@/utils/strings/popup';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import { isSaved, type Parked, type Parking } from '../parking';
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
  const { outcome, reference, plan } = result;
  return (
    <Notice tone={isSaved(result) ? 'success' : 'info'}>
      {strings.park.outcome[outcome](reference)} <PlanLink plan={plan} />
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
