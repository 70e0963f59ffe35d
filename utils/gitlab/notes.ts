import type { NoteFacts } from '@/utils/plan/conversation-facts';
import { PAGE } from './every-page';
import { type Instance, issueNumber, placeOn } from './instance';
import { comments, note } from './schemas/discussion';
import { understand } from './schemas/understand';

/** The comments among the latest hundred notes of an issue, newest first, read past every read under way. */
export async function readLatestComments(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly NoteFacts[]> {
  const place = placeOn(instance, projectPath);
  const options = { sort: 'desc', orderBy: 'created_at', page: 1, perPage: PAGE } as const;
  return understand(comments, await instance.rest.notes.all(place.projectPath, issueNumber(iid), options));
}

/** Comments on an issue. Sent once; after a failure it may still be there. */
export async function createNote(
  instance: Instance,
  projectPath: string,
  iid: number,
  body: string,
): Promise<NoteFacts> {
  const place = placeOn(instance, projectPath);
  return understand(note, await instance.rest.notes.create(place.projectPath, issueNumber(iid), body));
}

/** Puts another text into a comment, and answers what GitLab stored. */
export async function updateNote(
  instance: Instance,
  projectPath: string,
  iid: number,
  noteId: number,
  body: string,
): Promise<NoteFacts> {
  const place = placeOn(instance, projectPath);
  const answer = await instance.rest.notes.edit(place.projectPath, issueNumber(iid), noteId, { body });
  return understand(note, answer);
}

/** Takes away a comment of the token's user, and the thread with it where it was its only one. */
export async function deleteNote(
  instance: Instance,
  projectPath: string,
  iid: number,
  noteId: number,
): Promise<void> {
  const place = placeOn(instance, projectPath);
  await instance.rest.notes.remove(place.projectPath, issueNumber(iid), noteId);
}
