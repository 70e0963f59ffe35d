import { z } from 'zod';
import type { ToolDraft } from '@/utils/protocol/fields';
import { type Collection, createCollection, described } from './collection';
import type { Connection } from './connection';
import { issueKey } from './keys';
import type { PrivateShape } from './private-database';

/** What somebody typed into the dialogs of tools and did not send yet, beside the drafts of the add form. */
export function toolDraftCollection(connect: Connection<PrivateShape>): Collection<ToolDraft> {
  return createCollection(connect, 'drafts', described(z.record(z.string(), z.string())));
}

/** One key per tool of an issue. */
export function toolDraftKey(issue: Parameters<typeof issueKey>[0], tool: string): string {
  return `${issueKey(issue)} ${tool}`;
}
