import { renderDescription } from '../../pages/markdown/render';
import { projectById, userById } from '../../world/find';
import type { Issue, Note, User } from '../../world/model';
import type { World } from '../../world/world';
import { connection } from './connection';
import { gid } from './ids';
import { userNode } from './people';

export interface NotesArgs {
  first?: number;
  after?: string;
  filter?: 'ALL_NOTES' | 'ONLY_COMMENTS' | 'ONLY_ACTIVITY';
  sort?: 'CREATED_ASC' | 'CREATED_DESC';
}

/** A `Note`; a system note carries its metadata and, for a changed description, the version that was stored. */
export function noteNode(world: World, issue: Issue, note: Note, viewer: User | null) {
  return {
    id: gid(note.individual ? 'Note' : 'DiscussionNote', note.id),
    body: note.body,
    bodyHtml: () => renderDescription(world, projectById(world, issue.projectId), note.body, viewer),
    system: note.system,
    systemNoteIconName: note.action,
    systemNoteMetadata: note.system ? metadata(world, note) : null,
    author: userNode(userById(world, note.authorId)),
    createdAt: note.createdAt,
    updatedAt: note.createdAt,
    discussion: () => discussionNode(world, issue, note.discussionId, viewer),
  };
}

function metadata(world: World, note: Note) {
  const version = world.keepsDescriptionVersions ? note.descriptionVersion : null;
  return {
    id: gid('SystemNoteMetadata', note.id),
    action: note.action,
    descriptionVersion: version && {
      id: gid('DescriptionVersion', version.id),
      description: version.description,
    },
  };
}

/** A `Discussion` with its notes, oldest first. */
function discussionNode(world: World, issue: Issue, id: string, viewer: User | null) {
  const notes = world.notes.filter((note) => note.discussionId === id);
  return {
    id: gid('Discussion', id),
    resolvable: notes.some((note) => note.resolvable),
    resolved:
      notes.some((note) => note.resolvable) && notes.every((note) => !note.resolvable || note.resolved),
    createdAt: notes[0]?.createdAt ?? world.now(),
    notes: (args: NotesArgs) =>
      connection(
        notes.map((note) => noteNode(world, issue, note, viewer)),
        args,
      ),
  };
}

/** A `NoteConnection` of an issue. */
export function noteConnection(world: World, issue: Issue, viewer: User | null, args: NotesArgs) {
  return connection(
    selected(world, issue, args).map((note) => noteNode(world, issue, note, viewer)),
    args,
  );
}

/** A `DiscussionConnection` of an issue. */
export function discussionConnection(world: World, issue: Issue, viewer: User | null, args: NotesArgs) {
  const oldestFirst = [...new Set(selected(world, issue, args).map((note) => note.discussionId))];
  const ids = args.sort === 'CREATED_DESC' ? oldestFirst.reverse() : oldestFirst;
  return connection(
    ids.map((id) => discussionNode(world, issue, id, viewer)),
    args,
  );
}

function selected(world: World, issue: Issue, { filter = 'ALL_NOTES' }: NotesArgs): Note[] {
  return world.notes
    .filter((note) => note.issueId === issue.id)
    .filter((note) => filter === 'ALL_NOTES' || note.system === (filter === 'ONLY_ACTIVITY'));
}
