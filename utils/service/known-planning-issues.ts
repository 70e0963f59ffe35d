import { nameOfIssue } from '@/utils/page/setup';
import type { IssueAddress } from '@/utils/protocol/fields';
import { markPages } from './mark-pages';
import type { Service } from './ports';

/** Nobody has more planning issues in use. */
const mostKnown = 50;

/** Whether the detector knows the issue by its address, as GitLab confirmed it once and has not denied it since. */
export async function isKnownPlanningIssue({ settings }: Service, issue: IssueAddress): Promise<boolean> {
  const names = await settings.readPlanningIssues();
  return without(issue, names).length < names.length;
}

/** Has the detector know a planning issue by its address from now on. */
export function knowPlanningIssue(service: Service, issue: IssueAddress): Promise<void> {
  const name = nameOfIssue(issue);
  return change(service, (names) =>
    names.includes(name) ? names : [name, ...without(issue, names)].slice(0, mostKnown),
  );
}

/** It is none any more. */
export function forgetPlanningIssue(service: Service, issue: IssueAddress): Promise<void> {
  return change(service, (names) => without(issue, names));
}

/** Nothing of that instance is known any more. */
export function forgetPlanningIssuesOf(service: Service, origin: string): Promise<void> {
  return change(service, (names) => names.filter((name) => !name.startsWith(`${origin}/`)));
}

type Names = readonly string[];

function without(issue: IssueAddress, names: Names): Names {
  return names.filter((name) => name.toLowerCase() !== nameOfIssue(issue).toLowerCase());
}

async function change(service: Service, of: (names: Names) => Names): Promise<void> {
  const { settings, locks } = service;
  await locks.exclusive('planning issues', async () => {
    const names = await settings.readPlanningIssues();
    const changed = of(names);
    if (String(changed) === String(names)) return;
    await settings.writePlanningIssues(changed);
    await markPages(service);
  });
}
