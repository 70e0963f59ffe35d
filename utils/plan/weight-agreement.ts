import { nameKey } from './building/people';
import type { Reaction, WeightEvent } from './conversation-facts';
import type { Person, Unknown } from './facts';

/** GitLab's name of the emoji by which somebody agrees with a weight. */
export const AGREEING = 'scales';

/** What is known of an issue's weight. */
export interface WeightInput {
  /** By the profile, as the plan has it; null: not set. */
  readonly weight: number | null | Unknown;
  /** User names of those likely to do the work. */
  readonly people: readonly string[];
  /** Who created the issue; null where GitLab does not tell. */
  readonly author: Person | null;
  /** Oldest first; unknown where the instance keeps no history of weights. */
  readonly events: readonly WeightEvent[] | Unknown;
  readonly reactions: readonly Reaction[];
}

/**
 * How somebody agrees with a weight: 'set-it' they set it themselves · 'reacted' since it was last changed · 'earlier'
 * they agreed with what it was before · 'not-yet'.
 */
type Consent = 'set-it' | 'reacted' | 'earlier' | 'not-yet';

export interface PersonConsent {
  readonly username: string;
  readonly consent: Consent;
  /** Instant; null for 'not-yet', and for a weight set in a way GitLab does not tell. */
  readonly at: string | null;
}

/** Who set a weight, and who agrees with it. */
export interface WeightAgreement {
  /** The weight agreed with: GitLab's latest word on it. */
  readonly weight: number | null | Unknown;
  /** Null: unknown. */
  readonly setBy: Person | null;
  /** Instant; null: when the issue was created, or unknown. */
  readonly setAt: string | null;
  readonly people: readonly PersonConsent[];
  /** 'no-weight': there is nothing to agree with; 'nobody': nobody is named who would do the work. */
  readonly state: 'agreed' | 'asked' | 'no-weight' | 'nobody';
}

/**
 * Who set an issue's weight, and whether those likely to do the work agree with it. A weight GitLab notes no change of
 * was set by whoever created the issue. A later change asks again: only an emoji given since counts. Source: the
 * handbook ("should review and agree with the Weight, if it wasn't them who refined the issue").
 */
export function weightAgreement(input: WeightInput): WeightAgreement {
  const known = settingOf(input);
  const people = input.people.map((username) => consentOf(username, known, input.reactions));
  return { ...known, people, state: stateOf(known.weight, people) };
}

type Setting = Pick<WeightAgreement, 'weight' | 'setBy' | 'setAt'>;

function settingOf({ weight, author, events }: WeightInput): Setting {
  if (events === 'unknown') return { weight, setBy: null, setAt: null };
  const last = events.at(-1);
  if (last === undefined) return { weight, setBy: weight === null ? null : author, setAt: null };
  const setBy = last.user.username === '' ? null : last.user;
  return { weight: last.weight, setBy, setAt: last.at };
}

function consentOf(
  username: string,
  { setBy, setAt }: Setting,
  reactions: readonly Reaction[],
): PersonConsent {
  if (setBy !== null && nameKey(setBy.username) === nameKey(username)) {
    return { username, consent: 'set-it', at: setAt };
  }
  const given = agreeingOf(reactions, username);
  if (given === null) return { username, consent: 'not-yet', at: null };
  return { username, consent: isSince(given, setAt) ? 'reacted' : 'earlier', at: given.at };
}

/** The emoji by which somebody agreed, at whatever time; null without one. GitLab lets each give it once. */
export function agreeingOf(reactions: readonly Reaction[], username: string): Reaction | null {
  return reactions.find(({ name, user }) => name === AGREEING && nameKey(user) === nameKey(username)) ?? null;
}

/** Whether an emoji was given since a weight was set, by GitLab's clock; null: since ever. */
export function isSince({ at }: Pick<Reaction, 'at'>, setAt: string | null): boolean {
  return setAt === null || Date.parse(at) >= Date.parse(setAt);
}

function stateOf(weight: Setting['weight'], people: readonly PersonConsent[]): WeightAgreement['state'] {
  if (weight === null) return 'no-weight';
  if (people.length === 0) return 'nobody';
  return people.every(({ consent }) => consent === 'set-it' || consent === 'reacted') ? 'agreed' : 'asked';
}
