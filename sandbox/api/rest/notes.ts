import { accessLevel } from '../../world/access';
import { projectById } from '../../world/find';
import { AccessLevel, type Note } from '../../world/model';
import { rewriteNote, writeNote } from '../../world/write-note';
import { requireUser } from '../caller';
import { badRequest, forbidden, notFound } from '../errors';
import { noteEntity } from './entities/note';
import { answer, type Call, issueOf, listAnswer, type Resource } from './route';

/** Comments of an issue, one by one and as discussions. */
export const notes: Resource = (api, world) => {
  const ofIssue = (call: Call): Note[] => {
    const { id } = issueOf(world, call);
    const up = call.get('params').text('sort') === 'asc' ? 1 : -1;
    return world.notes
      .filter((note) => note.issueId === id)
      .sort((a, b) => up * a.createdAt.localeCompare(b.createdAt));
  };
  const bodyOf = (call: Call): string => {
    const body = call.get('params').text('body');
    if (!body?.trim()) throw badRequest('body is missing');
    return body;
  };
  const write = (call: Call, more: Partial<Note>, entity: (note: Note) => object): Response => {
    const { user } = requireUser(call.get('caller'));
    const note = writeNote(world, issueOf(world, call), user, bodyOf(call), more);
    return note === null ? onlyActions(call) : answer(call, entity(note), 201);
  };
  /** There is no comment when the text held quick actions and nothing else. */
  const onlyActions = (call: Call) => answer(call, { commands_changes: {}, summary: ['Done.'] }, 202);
  const discussion = (all: Note[]) => ({
    id: all[0]?.discussionId ?? '',
    individual_note: all[0]?.individual ?? true,
    notes: all.map((note) => noteEntity(world, note)),
  });
  const inDiscussion = (id: string) => world.notes.filter((note) => note.discussionId === id);

  api.get('/projects/:id/issues/:iid/notes', (call) =>
    listAnswer(call, ofIssue(call), (note) => noteEntity(world, note)),
  );
  api.post('/projects/:id/issues/:iid/notes', (call) => write(call, {}, (note) => noteEntity(world, note)));

  /** One's own comment, or any for a maintainer. */
  const ownNote = (call: Call) => {
    const { user } = requireUser(call.get('caller'));
    const issue = issueOf(world, call);
    const wanted = Number(call.req.param('note'));
    const note = world.notes.find(
      ({ id, issueId, system }) => id === wanted && issueId === issue.id && !system,
    );
    if (!note) throw notFound('Note');
    const level = accessLevel(world, user, projectById(world, issue.projectId));
    if (note.authorId !== user.id && level < AccessLevel.maintainer) throw forbidden();
    return { user, issue, note };
  };

  api.put('/projects/:id/issues/:iid/notes/:note', (call) => {
    const { user, issue, note } = ownNote(call);
    rewriteNote(world, issue, note, user, bodyOf(call));
    return answer(call, noteEntity(world, note));
  });

  api.delete('/projects/:id/issues/:iid/notes/:note', (call) => {
    const { note } = ownNote(call);
    world.notes.splice(world.notes.indexOf(note), 1);
    world.changes.publish(note.issueId);
    return call.body(null, 204);
  });

  api.get('/projects/:id/issues/:iid/discussions', (call) => {
    const ids = [
      ...new Set(
        ofIssue(call)
          .reverse()
          .map((note) => note.discussionId),
      ),
    ];
    return listAnswer(call, ids, (id) => discussion(inDiscussion(id)));
  });

  api.post('/projects/:id/issues/:iid/discussions', (call) =>
    write(call, { individual: false, resolvable: true }, (note) => discussion([note])),
  );

  api.post('/projects/:id/issues/:iid/discussions/:discussion/notes', (call) => {
    const { id } = issueOf(world, call);
    const [first] = inDiscussion(call.req.param('discussion')).filter((note) => note.issueId === id);
    if (!first) throw notFound('Discussion');
    const { discussionId } = first;
    const more = { discussionId, individual: false, resolvable: true };
    return write(call, more, (note) => noteEntity(world, note));
  });

  api.put('/projects/:id/issues/:iid/discussions/:discussion', (call) => {
    requireUser(call.get('caller'));
    const { id } = issueOf(world, call);
    const all = inDiscussion(call.req.param('discussion')).filter((note) => note.issueId === id);
    if (all.length === 0) throw notFound('Discussion');
    for (const note of all) note.resolved = call.get('params').flag('resolved');
    return answer(call, discussion(all));
  });
};
