import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { WeightEvent } from '@/utils/plan/conversation-facts';
import type { Unknown } from '@/utils/plan/facts';
import type { ReminderStage } from '@/utils/plan/reminder';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Draft, IssueAddress, ToolDraft } from '@/utils/protocol/fields';
import type { Collection } from '@/utils/storage/collection';
import type { JournalEntry } from '@/utils/storage/journal';
import type { Reminded } from '@/utils/storage/reminded';
import type { Setting } from '@/utils/storage/setting';
import type { SettingsStore } from '@/utils/storage/settings';
import type { TokenStore } from '@/utils/storage/token';
import type { JobRecord } from './jobs/job-record';
import type { KeptStill } from './kept-still';
import type { PlanSource } from './plan-source';

/** Time and chance; a test brings its own. */
export interface Clock {
  /** The instant, ISO 8601 in UTC. */
  now(): string;
  /** The user's time zone, an IANA name. */
  timeZone(): string;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** At least 0, below 1. */
  random(): number;
}

export interface Locks {
  /** Runs the work when nobody else of this extension holds that name, in the order of asking. */
  exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export type AlarmName = 'refresh' | 'midnight' | 'replay';

export interface Alarms {
  /** Rings once at that instant, instead of any earlier appointment of that name. */
  ringAt(name: AlarmName, instant: string): Promise<void>;
  /** Rings every so many minutes from now on; leaves an alarm of that name that is already set as it is. */
  ringEvery(name: AlarmName, minutes: number): Promise<void>;
}

/** What the browser lets us do on the hosts of instances. */
export interface Hosts {
  /** Whether the user lets us reach the instance's host. */
  allowed(origin: string): Promise<boolean>;
  /** Gives back the permission for the instance's host, where it is the user's to give. */
  release(origin: string): Promise<void>;
  /** Has the detector run in the pages of these instances, and of no others. */
  detectOn(origins: readonly string[]): Promise<void>;
  /** Has a script run before the detector in the pages of these match patterns, and in no others. */
  runEarly(script: EarlyScript, patterns: readonly string[]): Promise<void>;
}

/** Scripts for pages that are known to be, or may be, ones of planning issues. */
export type EarlyScript = 'mark-page' | 'still';

/** The system's notifications, as far as the user allows them. */
export interface Notifications {
  allowed(): Promise<boolean>;
  /** Shows a reminder; a click on it leads to its planning issue. */
  show(reminder: Reminder): Promise<void>;
}

/** What the toolbar icon's badge shows: at most four characters, '' for nothing. */
export interface BadgeFace {
  readonly text: string;
  readonly tone: 'neutral' | 'amber' | 'red';
}

/** Who set a weight to what, of an issue as it was last changed at that instant. */
interface KeptWeightEvents {
  readonly updatedAt: string;
  /** Instant. */
  readonly readAt: string;
  readonly events: readonly WeightEvent[] | Unknown;
}

/** The ways to reach GitLab's instances. */
export interface Gateways {
  /** The instance as its saved token sees it, or as anybody does: one gateway, so that the same read is sent once. */
  at(origin: string): Gateway;
  /** The instance as a token sees it that is not in force. */
  withToken(origin: string, token: string): Gateway;
}

/** A job this worker is at, or will be once the one before it has ended. */
export interface JobRun {
  /** Set to have it end after the item under way. */
  stopAsked: boolean;
  ended: Promise<void>;
}

/** A read of a plan under way, in two sequential round trips. Both fail with 'not-a-planning-issue' or as the gateway. */
export interface PlanRead {
  /** After the first: the planning issue, confirmed to be one. */
  readonly planningIssue: Promise<PlanningIssueFacts>;
  /** After the second: everything, and kept. */
  readonly source: Promise<PlanSource>;
}

/** A reminder to show now. */
export interface Reminder {
  readonly plan: PlanStatus;
  /** `YYYY-MM-DD`. */
  readonly finalizeBy: string;
  readonly stage: ReminderStage;
}

/** What is kept in the browser, and what this worker remembers. */
export interface Stores {
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  /** By issue key. */
  readonly plans: Collection<PlanSource>;
  /** Reads of plans under way, by issue key. */
  readonly reads: Map<string, PlanRead>;
  /** By project key. */
  readonly statuses: Collection<TeamStatus>;
  /** Reads of where team projects stand under way, by project key. */
  readonly statusReads: Map<string, Promise<TeamStatus>>;
  /** By command. */
  readonly journal: Collection<JournalEntry>;
  /** By issue key. */
  readonly drafts: Collection<Draft>;
  /** By job key. */
  readonly jobs: Collection<JobRecord>;
  /** Jobs this worker is at, by job key. */
  readonly runs: Map<string, JobRun>;
  /** By issue key and tool. */
  readonly toolDrafts: Collection<ToolDraft>;
  /** Who set the weights of issues, as far as this worker has asked, by issue key. */
  readonly weightEvents: Map<string, KeptWeightEvents>;
  /** By issue key. */
  readonly stills: Collection<KeptStill>;
  readonly reminded: Setting<Reminded>;
}

/** What the background's use cases work with. */
export interface Service extends Stores {
  readonly gateways: Gateways;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly alarms: Alarms;
  readonly hosts: Hosts;
  /** Whether a tab of this browser has that issue's description in GitLab's own editor. */
  readonly isBeingEdited: (issue: IssueAddress) => Promise<boolean>;
  /** Shows the panels in a tab's top document, once per document however often it is asked. */
  readonly showPanels: (tabId: number) => Promise<void>;
  /** Takes the stills of an instance's plans off the pages they stand in. */
  readonly clearStills: (origin: string) => Promise<void>;
  /** Brings the tools' script into a tab's top document, once per document however often it is asked. */
  readonly bringTools: (tabId: number) => Promise<void>;
  readonly showBadge: (face: BadgeFace) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly notifications: Notifications;
  /** Brings an issue in front of the user: the tab that shows it, else a new one at that address. */
  readonly showIssue: (issue: IssueAddress, url: string) => Promise<void>;
  readonly openPopup: () => Promise<void>;
}
