import type { IssueAddress } from '@/utils/protocol/fields';
import type { Planner } from '../simulation/planner';
import type { Scene } from './scene';

/** Sends the command under test once more: from which browser, and about which planning issue. */
type SendAlso = (from: Planner, about: IssueAddress) => Promise<void>;

/** Something that goes wrong around a command. */
export interface Fault {
  /** Happens before the command. */
  readonly strike: (scene: Scene) => void;
  /** Happens while the command is under way. */
  readonly beside?: (scene: Scene, sendAlso: SendAlso) => Promise<void>;
  /** How the day gets better; when left out, the network does. */
  readonly heal?: (scene: Scene) => void;
}

/** By name. */
export type Faults = Readonly<Record<string, Fault>>;
