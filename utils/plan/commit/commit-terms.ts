import type { Unknown } from '../facts';
import type { TeamProfile } from '../profile';

/** What one project lets a commit do. */
export interface ProjectTerms {
  /** Whether it can use the plan's milestone; unknown where GitLab could not be asked, or the plan names none. */
  readonly milestone: boolean | Unknown;
  /** Values of the labels it can use, by their scope, for the scopes a commit sets; unknown where it could not be asked. */
  readonly labels: Readonly<Record<string, readonly string[]>> | Unknown;
  /** Numbers of the issues the user may plan with; unknown where GitLab does not tell. */
  readonly plannable: readonly number[] | Unknown;
}

/** By which rules rows are committed to, and what GitLab allows. Plain JSON data. */
export interface CommitTerms {
  readonly metricsLabel: TeamProfile['metricsLabel'];
  readonly weight: TeamProfile['refined']['weight'];
  /** By path in lower case. */
  readonly projects: Readonly<Record<string, ProjectTerms>>;
}

/** What is known of a project nobody could be asked about. */
export const unknownTerms: ProjectTerms = { milestone: 'unknown', labels: 'unknown', plannable: 'unknown' };

/** The scopes whose labels a commit sets. */
export function labelScopes({
  metricsLabel,
  weight,
}: Pick<CommitTerms, 'metricsLabel' | 'weight'>): string[] {
  return [metricsLabel.scope, ...(weight.from === 'label' ? [weight.scope] : [])];
}
