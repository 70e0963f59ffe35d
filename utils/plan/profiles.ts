import type { z } from 'zod';
import { checkIds } from './checks';
import { defaultProfile, type TeamProfile, teamProfileSchema } from './profile';

/** A team's profile that comes with the product. */
export interface ProfilePreset {
  readonly id: string;
  /** The profile's own name. */
  readonly name: string;
  readonly profile: TeamProfile;
}

/** Rules of the Application Security team: its handbook pages "Milestone Planning" and "Capacity". */
const applicationSecurity = teamProfileSchema.parse({
  name: 'Application Security',
  finalize: { days: 3, count: 'business' },
  refined: {
    labels: ['AppSecWorkflow::planned', 'AppSecWorkflow::in-progress', 'AppSecWorkflow::complete'],
    blocking: [],
    largestWeight: 8,
    weight: {
      from: 'label',
      scope: 'AppSecWeight',
      values: { trivial: 1, small: 2, medium: 3, large: 5, XLarge: 8, 'Needs Refinement': 13 },
    },
  },
  metricsLabel: { scope: 'AppSecWorkType', placeholder: '' },
  priorityLabel: { scope: 'AppSecPriority' },
  checks: { 'no-acceptance-criteria': 'off' },
});

/** The presets a user can choose from; the first one is in force until they do. */
export const presets: readonly [ProfilePreset, ...ProfilePreset[]] = [
  preset('product-security-engineering', defaultProfile),
  preset('application-security', applicationSecurity),
];

function preset(id: string, profile: TeamProfile): ProfilePreset {
  return { id, name: profile.name, profile };
}

/** A profile, or the place in the JSON that is wrong (such as `finalize.days`, '' for all of it) and why. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: TeamProfile }
  | { readonly ok: false; readonly at: string; readonly reason: string };

/**
 * Reads a profile from JSON text, such as an exported one. What it leaves out gets its default; an unknown field or
 * check is refused like a wrong value, since it is a misspelt one. Never throws.
 */
export function readProfile(json: string): ReadProfile {
  const given = parseJson(json);
  if (given === undefined) return { ok: false, at: '', reason: 'This is not JSON.' };
  const { success, data, error } = teamProfileSchema.safeParse(given);
  if (!success) return refusal(error.issues[0]);
  const unknown = Object.keys(data.checks).find((id) => !checkIds.has(id));
  if (unknown !== undefined) return { ok: false, at: `checks.${unknown}`, reason: 'There is no such check.' };
  return { ok: true, profile: data };
}

function refusal(issue: z.core.$ZodIssue | undefined): ReadProfile {
  const misspelt = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const at = [...(issue?.path ?? []), ...misspelt].map(String).join('.');
  return { ok: false, at, reason: issue?.message ?? 'This is no profile.' };
}

/** Undefined, which JSON cannot say, when the text is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
