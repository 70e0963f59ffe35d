import { ChangeFeed } from './change-feed';
import type {
  AccessToken,
  AwardEmoji,
  Epic,
  Group,
  Issue,
  IssueLink,
  Label,
  LabelEvent,
  MergeRequest,
  Milestone,
  Note,
  Project,
  QuickActionRun,
  User,
  WeightEvent,
} from './model';

const DAY = 86_400_000;

/** Everything the stand-in knows. Tests may read and change it directly between requests. */
export class World {
  readonly users: User[] = [];
  readonly tokens: AccessToken[] = [];
  readonly groups: Group[] = [];
  readonly projects: Project[] = [];
  readonly milestones: Milestone[] = [];
  readonly labels: Label[] = [];
  readonly issues: Issue[] = [];
  readonly notes: Note[] = [];
  readonly weightEvents: WeightEvent[] = [];
  readonly labelEvents: LabelEvent[] = [];
  readonly awards: AwardEmoji[] = [];
  readonly links: IssueLink[] = [];
  readonly epics: Epic[] = [];
  readonly mergeRequests: MergeRequest[] = [];
  /** Quick actions that written descriptions ran, oldest first. */
  readonly quickActionRuns: QuickActionRun[] = [];
  /** Labels that an issue write created because nobody had them. */
  readonly labelsCreatedByWrites: Label[] = [];
  readonly changes = new ChangeFeed();
  /** Versions of descriptions are a licensed feature: false as on an instance without it. */
  keepsDescriptionVersions = true;
  /** Who is signed in on the web pages; null shows them signed out. */
  sessionUserId: number | null = null;

  /** What the time of day is taken from, milliseconds since the epoch; a test may bring its own. */
  clock: () => number = Date.now;

  readonly #clockOffset: number;
  #lastId = 1000;

  /** `today` (YYYY-MM-DD) is the day the world lives in; its time of day is the real one (UTC). */
  constructor(readonly today: string) {
    this.#clockOffset = Date.parse(`${today}T00:00:00Z`) - Math.floor(Date.now() / DAY) * DAY;
  }

  /** The world's current instant, ISO 8601. */
  now(): string {
    return new Date(this.clock() + this.#clockOffset).toISOString();
  }

  /** The instant `days` before (negative: after) today at the given hour, ISO 8601. */
  daysAgo(days: number, hour = 9): string {
    return new Date(Date.parse(`${this.today}T00:00:00Z`) - days * DAY + hour * 3_600_000).toISOString();
  }

  /** A fresh id, or `wanted` when the caller needs a certain one. */
  nextId(wanted?: number): number {
    if (wanted !== undefined) return wanted;
    this.#lastId += 1;
    return this.#lastId;
  }
}
