import { addNote } from './build';
import type { Issue, Note, User } from './model';
import { takeQuickActions } from './quick-actions';
import type { World } from './world';
import { runQuickAction } from './write-issue';

/**
 * Comments on an issue as GitLab does: runs and strips the text's quick actions. Null when nothing else was in it, so
 * that there is no comment.
 */
export function writeNote(
  world: World,
  issue: Issue,
  by: User,
  body: string,
  more: Partial<Note> = {},
): Note | null {
  const text = runActions(world, issue, by, body);
  const note = text === '' ? null : addNote(world, issue, by, text, more);
  if (note) issue.updatedAt = world.now();
  world.changes.publish(issue.id);
  return note;
}

/** Puts another text into a comment. */
export function rewriteNote(world: World, issue: Issue, note: Note, by: User, body: string): void {
  note.body = runActions(world, issue, by, body);
  world.changes.publish(issue.id);
}

function runActions(world: World, issue: Issue, by: User, body: string): string {
  const { text, actions } = takeQuickActions(body.replaceAll('\r', ''));
  for (const action of actions) runQuickAction(world, issue, action, by);
  return text.trimEnd();
}
