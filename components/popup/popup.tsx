import { todayIn } from '@/utils/plan/days';
import { nextToFinalize } from '@/utils/plan/next-to-finalize';
import type { Ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress, TeamStatus } from '@/utils/protocol/messages';
import type { Reader } from '@/utils/strings/dates';
import { popupStrings as strings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import type { Parking } from '../parking';
import { AccessNotice } from './access-notice';
import { NoPlace } from './no-place';
import { ParkSection } from './park-section';
import { PopupFoot } from './popup-foot';
import { TeamList } from './team-list';
import type { TroubleActions } from './trouble';

export interface PopupProps extends TroubleActions {
  /** Team projects as last read; null while nothing is known of them. */
  teams: readonly TeamStatus[] | null;
  /** The issue in the active tab; null on any other page. */
  issue: IssueAddress | null;
  /** The popup was opened by the shortcut for parking the issue in front. */
  wantsToPark: boolean;
  /** What to report when the active tab's page has no place for its plan; null when it has one, or needs none. */
  missingPlace: string | null;
  /** True for the issue in the active tab. */
  isHere: (issue: IssueAddress) => boolean;
  /** GitLab is being read. */
  busy: boolean;
  /** Why nothing could be asked for at all. */
  failure: Failure | null;
  reason: string;
  parking: Parking;
  reader: Reader;
  onReason: (reason: string) => void;
  ask: Ask;
  onPark: (target: IssueAddress) => void;
}

/** The toolbar popup: park the issue in front of the user, and how every team's planning stands. */
export function Popup(props: PopupProps) {
  return (
    <>
      <header class="popup-head">
        <img src="/icon/icon.svg" alt="" width={20} height={20} />
        <h1>{strings.title}</h1>
        <button type="button" class="button button-tertiary button-small" onClick={props.onOpenOptions}>
          {strings.openOptions}
        </button>
      </header>
      <main>
        {props.missingPlace !== null && <NoPlace report={props.missingPlace} />}
        <AccessNotice teams={props.teams ?? []} onOpenOptions={props.onOpenOptions} />
        <Park {...props} />
        <TeamList {...props} />
      </main>
      <PopupFoot {...props} />
    </>
  );
}

function Park({ issue, teams, isHere, reader, wantsToPark, ...props }: PopupProps) {
  const ofInstance = (teams ?? []).filter(({ origin }) => origin === issue?.origin);
  const plans = ofInstance.flatMap((team) => team.plans);
  const isShort = ofInstance.some(({ access }) => access !== 'write');
  const isPlan = plans.some((plan) => isHere(plan.issue));
  if (issue === null || isPlan) return wantsToPark ? <NothingToPark isPlan={isPlan} /> : null;
  if (isShort) return null;
  const targets = nextToFinalize(plans, todayIn(reader.now, reader.timeZone) ?? '');
  const allRead = teams?.every(({ readAt }) => readAt !== null) ?? false;
  return (
    <ParkSection
      issue={issue}
      targets={targets.length > 0 || allRead ? targets : null}
      busy={props.busy}
      reason={props.reason}
      parking={props.parking}
      onReason={props.onReason}
      onPark={props.onPark}
      onOpenOptions={props.onOpenOptions}
    />
  );
}

/** Answers the shortcut where there is nothing it could park. */
function NothingToPark({ isPlan }: { isPlan: boolean }) {
  return <Notice>{isPlan ? strings.park.isPlan : strings.park.noIssue}</Notice>;
}
