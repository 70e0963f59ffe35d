import { addNote } from '../../world/build';
import type { Note } from '../../world/model';
import { requireUser } from '../caller';
import { badRequest, notFound } from '../errors';
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
  const write = (call: Call, more: Partial<Note>): Note => {
    const { user } = requireUser(call.get('caller'));
    const body = call.get('params').text('body');
    if (!body?.trim()) throw badRequest('body is missing');
    const issue = issueOf(world, call);
    const note = addNote(world, issue, user, body.trimEnd(), more);
    world.changes.publish(issue.id);
    return note;
  };
  const discussion = (all: Note[]) => ({
    id: all[0]?.discussionId ?? '',
    individual_note: all[0]?.individual ?? true,
    notes: all.map((note) => noteEntity(world, note)),
  });
  const inDiscussion = (id: string) => world.notes.filter((note) => note.discussionId === id);

  api.get('/projects/:id/issues/:iid/notes', (call) =>
    listAnswer(call, ofIssue(call), (note) => noteEntity(world, note)),
  );
  api.post('/projects/:id/issues/:iid/notes', (call) =>
    answer(call, noteEntity(world, write(call, {})), 201),
  );

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

  api.post('/projects/:id/issues/:iid/discussions', (call) => {
    const note = write(call, { individual: false, resolvable: true });
    return answer(call, discussion([note]), 201);
  });

  api.post('/projects/:id/issues/:iid/discussions/:discussion/notes', (call) => {
    const { id } = issueOf(world, call);
    const [first] = inDiscussion(call.req.param('discussion')).filter((note) => note.issueId === id);
    if (!first) throw notFound('Discussion');
    const { discussionId } = first;
    const note = write(call, { discussionId, individual: false, resolvable: true });
    return answer(call, noteEntity(world, note), 201);
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
