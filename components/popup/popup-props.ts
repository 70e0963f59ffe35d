import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { Reader } from '@/utils/strings/dates';
import type { Parking } from '../parking';
import type { TroubleActions } from './trouble';

/** What the popup is given. */
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
