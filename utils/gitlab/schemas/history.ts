import { z } from 'zod';
import type { DescriptionActivity, DescriptionHistory } from '../gateway';
import { instant, line } from './text';

const note = z.object({
  createdAt: instant,
  author: z.object({ name: line }).nullable(),
  systemNoteMetadata: z
    .object({
      action: z.string().nullable(),
      descriptionVersion: z.object({ description: z.string().nullable() }).nullable(),
    })
    .nullable(),
});

type Note = z.infer<typeof note>;

const notesWidget = z.object({
  discussions: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(z.object({ notes: z.object({ nodes: z.array(note) }) })),
  }),
});

/** What moves a lock version, by the name GitLab's system notes have for it. */
const kinds = new Map<string | null | undefined, DescriptionActivity['kind']>([
  ['description', 'text'],
  ['title', 'title'],
  ['task', 'untold'],
]);

/** The changes of a description as GraphQL answers them, newest first; null where none of them tells its text. */
export const history = z
  .object({
    namespace: z.object({ workItem: z.object({ widgets: z.tuple([notesWidget]) }) }),
  })
  .transform(({ namespace }): DescriptionHistory | null => {
    const [{ discussions }] = namespace.workItem.widgets;
    const notes = discussions.nodes.flatMap((discussion) => discussion.notes.nodes);
    const texts = notes.filter(({ systemNoteMetadata }) => systemNoteMetadata?.action === 'description');
    if (texts.length > 0 && texts.every((text) => textOf(text) === null)) return null;
    return { activities: notes.flatMap(activityOf), complete: !discussions.pageInfo.hasNextPage };
  });

function activityOf(given: Note): DescriptionActivity[] {
  const kind = kinds.get(given.systemNoteMetadata?.action);
  if (kind === undefined) return [];
  const about = { author: given.author?.name ?? '', at: given.createdAt };
  const text = textOf(given);
  if (kind !== 'text') return [{ ...about, kind, text: '' }];
  return [text === null ? { ...about, kind: 'untold', text: '' } : { ...about, kind, text }];
}

function textOf({ systemNoteMetadata }: Note): string | null {
  return systemNoteMetadata?.descriptionVersion?.description ?? null;
}
