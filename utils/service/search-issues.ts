import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import { parseReference } from '@/utils/plan';
import type { IssueFacts } from '@/utils/plan/facts';
import type { IssueCandidate } from '@/utils/protocol/answers/issue-candidate';
import type { IssueAddress } from '@/utils/protocol/fields';
import { fullReference } from './issue-references';
import { openInstance } from './open-instance';
import { keptSource } from './plan-read';
import { namedIssues } from './plan-source';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/** GitLab's title search wants three letters. */
const fewestLetters = 3;

/** GitLab allows 100 searches a minute, and one search here asks every project. */
const mostProjects = 8;

const mostCandidates = 20;

/**
 * Issues a person may mean by what they typed: the one a reference or URL names, else open issues by title from the
 * planning issue's project, the team projects and the projects the plan names, taken in turn. Fails only when every
 * project does.
 */
export async function searchIssues(
  service: Service,
  { issue, text }: { readonly issue: IssueAddress; readonly text: string },
): Promise<readonly IssueCandidate[]> {
  const { gateway } = await openInstance(service, issue.origin);
  const ref = parseReference(text, issue);
  if (ref?.kind === 'issue' && ref.origin === issue.origin) {
    return [...(await gateway.issues(ref.projectPath, [ref.iid])).values()].map(candidate);
  }
  const words = text.trim();
  if (words.length < fewestLetters) return [];
  const lists = await searchAll(gateway, await projectsToSearch(service, issue), words);
  return inTurn(lists).slice(0, mostCandidates).map(candidate);
}

async function projectsToSearch(service: Service, issue: IssueAddress): Promise<readonly string[]> {
  const [kept, profile, settings] = await Promise.all([
    keptSource(service, issue),
    teamProfile(service),
    service.settings.read(),
  ]);
  const team = settings.projects.filter(({ origin }) => origin === issue.origin);
  const named = kept ? namedIssues(kept.planningIssue, { origin: issue.origin, profile }) : [];
  const paths = [issue, ...team, ...named.map(({ ref }) => ref)].map(({ projectPath }) => projectPath);
  const firstOf = (path: string) => paths.find((other) => other.toLowerCase() === path.toLowerCase());
  return [...new Set(paths.map(firstOf))].filter((path) => path !== undefined).slice(0, mostProjects);
}

async function searchAll(
  gateway: Gateway,
  projects: readonly string[],
  words: string,
): Promise<readonly (readonly IssueFacts[])[]> {
  const searches = await Promise.allSettled(projects.map((project) => gateway.searchIssues(project, words)));
  const lists = searches.filter((search) => search.status === 'fulfilled').map(({ value }) => value);
  const failed = searches.filter((search) => search.status === 'rejected').map(({ reason }) => reason);
  const worst = failed.find((reason) => !(reason instanceof GatewayFailure)) ?? failed[0];
  if (failed.length > 0 && (lists.length === 0 || !(worst instanceof GatewayFailure))) throw worst;
  return lists;
}

/** The first of each list, then the second of each, … */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

function candidate({ ref, title, state }: IssueFacts): IssueCandidate {
  return { reference: fullReference(ref), title, state };
}
