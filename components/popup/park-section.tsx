import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { IssueAddress } from '@/utils/protocol/fields';
import { popupStrings as strings } from '@/utils/strings/popup';
import { isSaved, type Parking } from '../parking';
import { whyNotUpdate } from '../why-not';
import { ParkForm } from './park-form';
import { ParkOutcome } from './park-outcome';

interface ParkSectionProps {
  /** The issue to park. */
  issue: IssueAddress;
  /** Planning issues that are open there, the one to offer first in front; null while they are not known. */
  targets: readonly PlanStatus[] | null;
  /** GitLab is being read. */
  busy: boolean;
  reason: string;
  parking: Parking;
  onReason: (reason: string) => void;
  onPark: (target: IssueAddress) => void;
  onOpenOptions: () => void;
}

/** Adds the issue in front of the user, whose token may write, to a Parking Lot. */
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

function WayToPark({ targets, parking, ...form }: ParkSectionProps) {
  if (targets?.length === 0) return <p class="subtle">{strings.park.noTarget}</p>;
  const open = targets?.filter(({ access }) => access !== 'comment') ?? [];
  if (targets !== null && open.length === 0)
    return <p class="subtle">{whyNotUpdate('comment', strings.park.doing)}</p>;
  return <ParkForm targets={open} sending={parking.state === 'sending'} {...form} />;
}
