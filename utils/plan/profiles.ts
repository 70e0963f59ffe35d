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
  metricsLabel: { scope: 'AppSecWorkType', placeholder: '', values: [] },
  priorityLabel: { scope: 'AppSecPriority' },
  checks: { 'no-acceptance-criteria': 'off' },
});

/** What is chosen when the user's own profile is: no preset has this id. */
export const ownProfileId = 'own';

/** The presets a user can choose from; the first one is in force until they do. */
export const presets: readonly [ProfilePreset, ...ProfilePreset[]] = [
  preset('product-security-engineering', defaultProfile),
  preset('application-security', applicationSecurity),
];

function preset(id: string, profile: TeamProfile): ProfilePreset {
  return { id, name: profile.name, profile };
}
