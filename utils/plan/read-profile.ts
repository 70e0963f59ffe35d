import type { z } from 'zod';
import { checkIds } from './checks';
import { type TeamProfile, teamProfileSchema } from './profile';
import { type ProfileReason, profileReason } from './profile-reason';

/** A profile, or the place in the JSON that is wrong (such as `finalize.days`, '' for all of it) and why. */
export type ReadProfile = { readonly ok: true; readonly profile: TeamProfile } | RefusedProfile;

/** Why something is no profile. */
interface RefusedProfile {
  readonly ok: false;
  readonly at: string;
  readonly reason: ProfileReason;
}

/** The most characters a profile's JSON may have. */
const longestProfile = 200_000;

type Path = readonly PropertyKey[];

/**
 * Reads a profile from JSON text, such as an exported one. What it leaves out gets its default; an unknown field or
 * check is refused like a wrong value, since it is a misspelt one. Never throws.
 */
export function readProfile(json: string): ReadProfile {
  if (json.length > longestProfile) return refused('', 'too-long');
  const { given, fault } = parseJson(json);
  if (fault !== null) return refused('', 'not-json', fault);
  const { success, data, error } = teamProfileSchema.safeParse(given);
  if (!success) return refusal(error.issues);
  const [unknown] = unknownChecks(data);
  if (unknown !== undefined) return refused(unknown.join('.'), 'unknown-check');
  return { ok: true, profile: data };
}

/**
 * Reads a profile that this extension once kept, maybe another version of it. What is new since gets its default;
 * fields and checks this version does not know are left out. A wrong value is refused. Never throws.
 */
export function readKeptProfile(kept: unknown): ReadProfile {
  const { error } = teamProfileSchema.safeParse(kept);
  const known = unknownFields(error?.issues ?? []).reduce(without, kept);
  const { success, data, error: wrong } = teamProfileSchema.safeParse(known);
  if (!success) return refusal(wrong.issues);
  const checks = Object.fromEntries(Object.entries(data.checks).filter(([id]) => checkIds.has(id)));
  return { ok: true, profile: { ...data, checks } };
}

function refusal(issues: readonly z.core.$ZodIssue[]): RefusedProfile {
  const [first] = issues;
  const [misspelt] = unknownFields(first ? [first] : []);
  const at = (misspelt ?? first?.path ?? []).map(String).join('.');
  return first ? { ok: false, at, reason: profileReason(first) } : refused(at, 'no-profile');
}

function refused(at: string, kind: ProfileReason['kind'], detail = ''): RefusedProfile {
  return { ok: false, at, reason: { kind, detail } };
}

function unknownFields(issues: readonly z.core.$ZodIssue[]): Path[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
}

function unknownChecks({ checks }: TeamProfile): string[][] {
  return Object.keys(checks)
    .filter((id) => !checkIds.has(id))
    .map((id) => ['checks', id]);
}

/** The same value without the field at that path. */
function without(value: unknown, [first, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const kept =
    rest.length === 0
      ? entries.filter(([key]) => key !== first)
      : entries.map(([key, inner]) => [key, key === first ? without(inner, rest) : inner]);
  return Object.fromEntries(kept);
}

/** What the text says, or the place where it stops being JSON, '' where the browser does not tell it. */
function parseJson(
  text: string,
): { readonly given: unknown; readonly fault: null } | { readonly given: null; readonly fault: string } {
  try {
    return { given: JSON.parse(text), fault: null };
  } catch (error) {
    return { given: null, fault: placeOf(String(error), text) };
  }
}

/** Chromium tells a position, Firefox line and column. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) {
    const before = text.slice(0, Number(position)).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
  }
  const told = /line (\d+) column (\d+)/.exec(message);
  return told ? `${told[1]}:${told[2]}` : '';
}
