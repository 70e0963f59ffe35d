import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { canReadIssue, canUpdateIssue } from '../world/access';
import { addNote } from '../world/build';
import { issueById } from '../world/find';
import type { Issue } from '../world/model';
import type { World } from '../world/world';
import { writeIssue } from '../world/write-issue';
import { csrfToken } from './shell';
import { viewerOf } from './viewer';
import { noteList } from './work-item/activity';
import { descriptionHtml } from './work-item/description';
import { type Layout, layouts } from './work-item/layouts';

/** What an open page asks for when it hears of a change. */
export interface LiveWorkItem {
  description: string;
  descriptionHtml: string;
  /** The whole description block, for coming back from edit mode. */
  descriptionBlock: string;
  heading: string;
  sidebar: string;
  notes: string;
}

const HEARTBEAT = 20_000;

/**
 * What the page script talks to instead of GitLab's cookie-authenticated GraphQL and ActionCable: read, change
 * events, and writes that, like GitLab's own, send the whole text without any lock.
 */
export function addLiveRoutes(app: Hono, world: World, layoutOf: (name: string | undefined) => Layout): void {
  const live = (call: Context, issue: Issue) => liveIn(layoutOf(call.req.query('layout')), world, issue);
  const issueOf = (id: string): Issue | null => {
    const issue = issueById(world, Number(id));
    return issue && canReadIssue(world, viewerOf(world), issue) ? issue : null;
  };

  app.get('/-/sandbox/work_items/:id', (call) => {
    const issue = issueOf(call.req.param('id'));
    return issue ? call.json(live(call, issue)) : call.notFound();
  });

  app.get('/-/sandbox/work_items/:id/events', (call) => {
    const id = Number(call.req.param('id'));
    return streamSSE(call, async (stream) => {
      const stop = world.changes.subscribe((changed) => {
        if (changed === id) void stream.writeSSE({ data: 'changed' });
      });
      stream.onAbort(stop);
      await stream.writeSSE({ data: 'open' });
      while (!stream.aborted) {
        await stream.sleep(HEARTBEAT);
        await stream.writeSSE({ data: 'alive' });
      }
    });
  });

  app.put('/-/sandbox/work_items/:id', async (call) => {
    const issue = issueOf(call.req.param('id'));
    const viewer = viewerOf(world);
    if (!issue || !viewer || !canUpdateIssue(world, viewer, issue)) return call.notFound();
    if (call.req.header('x-csrf-token') !== csrfToken)
      return call.json({ message: 'invalid CSRF token' }, 422);
    const { description: text } = await call.req.json<{ description: string }>();
    writeIssue(world, issue, { description: text }, viewer);
    return call.json(live(call, issue));
  });

  app.post('/-/sandbox/work_items/:id/notes', async (call) => {
    const issue = issueOf(call.req.param('id'));
    const viewer = viewerOf(world);
    if (!issue || !viewer) return call.notFound();
    if (call.req.header('x-csrf-token') !== csrfToken)
      return call.json({ message: 'invalid CSRF token' }, 422);
    const { body } = await call.req.json<{ body: string }>();
    addNote(world, issue, viewer, body);
    world.changes.publish(issue.id);
    return call.json(live(call, issue));
  });
}

function liveIn(layout: Layout, world: World, issue: Issue): LiveWorkItem {
  const { heading, description, sidebar } = layouts[layout];
  return {
    description: issue.description ?? '',
    descriptionHtml: descriptionHtml(world, issue),
    descriptionBlock: description(world, issue),
    heading: heading(world, issue),
    sidebar: sidebar(world, issue),
    notes: noteList(world, issue),
  };
}
