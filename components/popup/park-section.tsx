import type { Access, IssueAddress, PlanStatus } from '@/utils/protocol/messages';
import { popupStrings as strings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { isSaved, type Parking } from '../parking';
import { whyNotWrite } from '../why-not';
import { ParkForm } from './park-form';
import { ParkOutcome } from './park-outcome';

interface ParkSectionProps {
  /** The issue to park. */
  issue: IssueAddress;
  /** Planning issues that can take it, the one to offer first in front; null while they are not known. */
  targets: readonly PlanStatus[] | null;
  /** What the token may do there; null while it is not known. */
  access: Access | null;
  /** GitLab is being read. */
  busy: boolean;
  reason: string;
  parking: Parking;
  onReason: (reason: string) => void;
  onPark: (target: IssueAddress) => void;
  onOpenOptions: () => void;
}

/** Adds the issue in front of the user to a Parking Lot, or says what it takes to do so. */
export function ParkSection(props: ParkSectionProps) {
  const { issue, parking, onOpenOptions } = props;
  const saved = parking.state === 'done' && isSaved(parking.result);
  return (
    <section class="park" aria-labelledby="park-heading">
      <h2 id="park-heading">{strings.park.heading}</h2>
      <p class="park-reference">
        {issue.projectPath}
        <strong>#{issue.iid}</strong>
      </p>
      {!saved && <WayToPark {...props} />}
      <div aria-live="polite">
        <ParkOutcome parking={parking} onOpenOptions={onOpenOptions} />
      </div>
    </section>
  );
}

function WayToPark({ access, targets, parking, onOpenOptions, ...form }: ParkSectionProps) {
  const why = whyNotWrite(access, strings.park.doing);
  if (why !== null) {
    const text = access === 'anonymous' ? strings.setUpToken : strings.replaceToken;
    return <Notice action={{ text, run: onOpenOptions }}>{why}</Notice>;
  }
  if (targets?.length === 0) return <p class="subtle">{strings.park.noTarget}</p>;
  return <ParkForm targets={targets ?? []} sending={parking.state === 'sending'} {...form} />;
}
