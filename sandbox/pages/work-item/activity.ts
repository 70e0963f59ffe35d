import { projectById, userById } from '../../world/find';
import type { Issue, Note } from '../../world/model';
import type { World } from '../../world/world';
import { renderDescription } from '../markdown/render';
import { avatar, icon, timeAgo, userLink } from '../parts';
import { viewerOf } from '../viewer';

/** Comments, threads and system notes, oldest first, and the form for a new comment. */
export function activity(world: World, issue: Issue): string {
  return `<div class="work-item-notes" data-testid="work-item-notes"><div class="work-item-activity-header"><h2 class="gl-heading-3" data-testid="work-item-activity-header">Activity</h2></div><ul class="notes main-notes-list timeline" data-testid="notes-list">${noteList(world, issue)}</ul>${form(world)}</div>`;
}

/** Only the list items, for refreshing the list without touching the form. */
export function noteList(world: World, issue: Issue): string {
  const notes = world.notes
    .filter((note) => note.issueId === issue.id)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const threads = [...new Set(notes.map((note) => note.discussionId))];
  return threads
    .map((id) => notes.filter((note) => note.discussionId === id))
    .map((thread) =>
      thread[0]?.system ? systemNote(world, issue, thread[0]) : discussion(world, issue, thread),
    )
    .join('');
}

function discussion(world: World, issue: Issue, thread: Note[]): string {
  const notes = thread.map((note) => comment(world, issue, note)).join('');
  const id = thread[0]?.discussionId ?? '';
  return `<li class="note-discussion timeline-entry${thread.length > 1 ? ' is-thread' : ''}" data-discussion-id="${id}"><ul class="discussion-notes">${notes}</ul></li>`;
}

function comment(world: World, issue: Issue, note: Note): string {
  const author = userById(world, note.authorId);
  return `<li id="note_${note.id}" class="note note-wrapper note-comment" data-testid="work-item-note" data-note-id="${note.id}"><div class="timeline-avatar">${avatar(author, 32)}</div><div class="timeline-content"><div class="note-header">${userLink(author, `<span class="note-header-author-name">${author.name}</span>`)} <span class="gl-text-subtle">@${author.username} · <a class="gl-text-subtle" href="#note_${note.id}">${timeAgo(note.createdAt, world.now())}</a></span></div><div class="note-body"><div class="note-text md" data-testid="work-item-note-body">${markdown(world, issue, note)}</div></div></div></li>`;
}

function systemNote(world: World, issue: Issue, note: Note): string {
  const author = userById(world, note.authorId);
  return `<li id="note_${note.id}" class="note system-note note-wrapper" data-testid="system-note"><div class="system-note-icon">${icon(iconNames[note.action ?? ''] ?? 'pencil', 14)}</div><div class="timeline-content">${userLink(author)} <span class="system-note-message md">${markdown(world, issue, note).replace(/^<p[^>]*>|<\/p>\s*$/g, '')}</span> <span class="gl-text-subtle">${timeAgo(note.createdAt, world.now())}</span></div></li>`;
}

const iconNames: Record<string, string> = {
  label: 'labels',
  milestone: 'milestone',
  assignee: 'user',
  weight: 'weight',
  task: 'task-done',
  'issue-close': 'issue-close',
  issues: 'issues',
};

function markdown(world: World, issue: Issue, note: Note): string {
  return renderDescription(world, projectById(world, issue.projectId), note.body, viewerOf(world));
}

function form(world: World): string {
  const viewer = viewerOf(world);
  if (!viewer) return '<p class="gl-text-subtle">Please sign in to comment</p>';
  return `<form class="new-note common-note-form js-note-form" data-testid="work-item-add-comment"><div class="timeline-avatar">${avatar(viewer, 32)}</div><div class="timeline-content"><textarea class="note-textarea gl-form-input form-control js-gfm-input markdown-area" name="note" rows="3" placeholder="Write a comment or drag your files here…" aria-label="Comment"></textarea><button type="submit" class="btn btn-confirm btn-md gl-button" data-testid="confirm-button"><span class="gl-button-text">Comment</span></button></div></form>`;
}
