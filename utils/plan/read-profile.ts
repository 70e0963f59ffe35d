import type { z } from 'zod';
import { checkIds } from './checks';
import { type TeamProfile, teamProfileSchema } from './profile';
import { profileReason } from './profile-reason';

/** A profile, or the place in the JSON that is wrong (such as `finalize.days`, '' for all of it) and why. */
export type ReadProfile = { readonly ok: true; readonly profile: TeamProfile } | RefusedProfile;

/** Why something is no profile; both texts are for people. */
interface RefusedProfile {
  readonly ok: false;
  readonly at: string;
  readonly reason: string;
}

/** The most characters a profile's JSON may have. */
const longestProfile = 200_000;

type Path = readonly PropertyKey[];

/**
 * Reads a profile from JSON text, such as an exported one. What it leaves out gets its default; an unknown field or
 * check is refused like a wrong value, since it is a misspelt one. Never throws.
 */
export function readProfile(json: string): ReadProfile {
  if (json.length > longestProfile) return { ok: false, at: '', reason: 'This is too long for a profile.' };
  const { given, fault } = parseJson(json);
  if (fault !== null) return { ok: false, at: '', reason: fault };
  const { success, data, error } = teamProfileSchema.safeParse(given);
  if (!success) return refusal(error.issues);
  const [unknown] = unknownChecks(data);
  if (unknown !== undefined) return { ok: false, at: unknown.join('.'), reason: 'There is no such check.' };
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
  return { ok: false, at, reason: first ? profileReason(first) : 'This is no profile.' };
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

/** What the text says, or why it is no JSON, with the place where the browser tells it. */
function parseJson(
  text: string,
): { readonly given: unknown; readonly fault: null } | { readonly given: null; readonly fault: string } {
  try {
    return { given: JSON.parse(text), fault: null };
  } catch (error) {
    return { given: null, fault: `This is not JSON${placeOf(String(error), text)}.` };
  }
}

/** Chromium tells a position, Firefox line and column. */
function placeOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) {
    const before = text.slice(0, Number(position)).split('\n');
    return `: look at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  }
  const told = /line (\d+) column (\d+)/.exec(message);
  return told ? `: look at line ${told[1]}, column ${told[2]}` : '';
}
