import { randomBytes } from 'node:crypto';
import type { Issue, Note, User } from './model';
import type { World } from './world';

/** Adds the note GitLab itself writes about a change; `action` is the icon name its metadata carries. */
export function addSystemNote(world: World, issue: Issue, by: User, action: string, body: string): Note {
  const note: Note = { ...newNote(world, issue, by, body), system: true, action };
  world.notes.push(note);
  return note;
}

/** A note not yet in the world, starting a discussion of its own. */
export function newNote(world: World, issue: Issue, by: User, body: string): Note {
  return {
    id: world.nextId(),
    issueId: issue.id,
    discussionId: randomBytes(20).toString('hex'),
    individual: true,
    authorId: by.id,
    body,
    system: false,
    action: null,
    descriptionVersion: null,
    resolvable: false,
    resolved: false,
    createdAt: world.now(),
  };
}
