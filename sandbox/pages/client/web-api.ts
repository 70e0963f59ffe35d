import type { LiveWorkItem } from '../live';
import { layoutQuery } from './layout';

/** Reads the current state of a work item. */
export function readWorkItem(id: string): Promise<LiveWorkItem> {
  return send('GET', `/-/sandbox/work_items/${id}`);
}

/** Saves a description: the whole text, without any lock, as GitLab's own page does. */
export function saveDescription(id: string, description: string): Promise<LiveWorkItem> {
  return send('PUT', `/-/sandbox/work_items/${id}`, { description });
}

/** Adds a comment. */
export function addComment(id: string, body: string): Promise<LiveWorkItem> {
  return send('POST', `/-/sandbox/work_items/${id}/notes`, { body });
}

async function send(method: string, path: string, body?: object): Promise<LiveWorkItem> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
  const headers = { 'content-type': 'application/json', 'x-csrf-token': token };
  const answer = await fetch(`${path}?${layoutQuery()}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return (await answer.json()) as LiveWorkItem;
}
