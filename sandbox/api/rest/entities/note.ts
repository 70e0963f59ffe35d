import { issueById, userById } from '../../../world/find';
import type { Note } from '../../../world/model';
import type { World } from '../../../world/world';
import { userEntity } from './user';

/** A comment or system note (`Entities::Note`). */
export function noteEntity(world: World, note: Note) {
  const issue = issueById(world, note.issueId);
  return {
    id: note.id,
    type: note.individual ? null : 'DiscussionNote',
    body: note.body,
    author: userEntity(userById(world, note.authorId)),
    created_at: note.createdAt,
    updated_at: note.createdAt,
    system: note.system,
    noteable_id: note.issueId,
    noteable_type: 'Issue',
    project_id: issue?.projectId ?? null,
    resolvable: note.resolvable,
    ...(note.resolvable ? { resolved: note.resolved, resolved_by: null, resolved_at: null } : {}),
    confidential: false,
    internal: false,
    imported: false,
    imported_from: 'none',
    noteable_iid: issue?.iid ?? null,
    commands_changes: {},
  };
}
