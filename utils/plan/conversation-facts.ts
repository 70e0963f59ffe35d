import type { Person } from './facts';

/** A comment of an issue. */
export interface NoteFacts {
  readonly id: number;
  /** Markdown, as GitLab stores it. */
  readonly body: string;
  /** User name. */
  readonly author: string;
  /** Instant. */
  readonly at: string;
}

/** A thread of an issue, or a comment that stands alone. */
export interface DiscussionFacts {
  readonly id: string;
  /** Comments, oldest first; what GitLab itself noted is left out. At least one. */
  readonly notes: readonly [NoteFacts, ...NoteFacts[]];
  /** Null where it cannot be resolved: a comment that stands alone, or an older GitLab. */
  readonly resolved: boolean | null;
}

/** Somebody set an issue's weight. */
export interface WeightEvent {
  readonly user: Person;
  /** Instant. */
  readonly at: string;
  /** Null: they took it away. */
  readonly weight: number | null;
}

/** Somebody gave an issue a label, or took it away. */
export interface LabelEvent {
  readonly user: Person;
  /** Instant. */
  readonly at: string;
  readonly label: string;
  readonly added: boolean;
}

/** Somebody's emoji on an issue. */
export interface Reaction {
  readonly id: number;
  /** GitLab's name of the emoji, without colons. */
  readonly name: string;
  /** User name. */
  readonly user: string;
  /** Instant. */
  readonly at: string;
}
