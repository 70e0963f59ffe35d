import { addIssue } from './build';
import type { Issue, Project, User } from './model';
import type { World } from './world';
import { type IssueWrite, writeIssue } from './write-issue';

/**
 * Creates an issue as a person would through the API: its text is normalised and its quick actions run, but what it
 * starts with is no change, so it has no edit time, no notes about it, and its first lock version.
 */
export function createIssue(
  world: World,
  project: Project,
  start: Pick<Issue, 'title' | 'type' | 'parentId'>,
  write: IssueWrite,
  by: User,
): Issue {
  const issue = addIssue(world, project, start.title, { ...start, authorId: by.id, createdAt: world.now() });
  writeIssue(world, issue, write, by);
  Object.assign(issue, { lockVersion: 0, lastEditedAt: null, lastEditedById: null });
  const others = world.notes.filter((note) => note.issueId !== issue.id);
  world.notes.splice(0, world.notes.length, ...others);
  return issue;
}
