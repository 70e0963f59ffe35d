import type { IssueAddress, TeamProject } from '@/utils/protocol/fields';

/** Begins the key of everything that belongs to an instance. */
export function instanceKey(origin: string): string {
  return `${origin} `;
}

/** One key per project; GitLab's paths ignore case. */
export function projectKey({ origin, projectPath }: TeamProject): string {
  return `${instanceKey(origin)}${projectPath.toLowerCase()}`;
}

/** One key per issue. */
export function issueKey(issue: IssueAddress): string {
  return `${projectKey(issue)}#${issue.iid}`;
}
