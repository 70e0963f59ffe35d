import { z } from 'zod';
import type { DescriptionActivity } from '../gateway';
import { nobody, person } from './person';
import { instant } from './text';

const note = z.object({
  createdAt: instant,
  author: person.nullable(),
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
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.object({ notes: z.object({ nodes: z.array(note) }) })),
  }),
});

/** What moves a lock version, by the name GitLab's system notes have for it. */
const kinds = new Map<string | null | undefined, DescriptionActivity['kind']>([
  ['description', 'text'],
  ['title', 'title'],
  ['task', 'untold'],
]);

interface HistoryPage {
  readonly activities: readonly DescriptionActivity[];
  /** Cursor of the next page; null after the last. */
  readonly after: string | null;
}

/** A page of the changes of a description as GraphQL answers them, newest first; null where none of them tells its text. */
export const historyPage = z
  .object({
    namespace: z.object({ workItem: z.object({ widgets: z.tuple([notesWidget]) }) }),
  })
  .transform(({ namespace }): HistoryPage | null => {
    const [{ discussions }] = namespace.workItem.widgets;
    const notes = discussions.nodes.flatMap((discussion) => discussion.notes.nodes);
    const texts = notes.filter(({ systemNoteMetadata }) => systemNoteMetadata?.action === 'description');
    if (texts.length > 0 && texts.every((text) => textOf(text) === null)) return null;
    const { hasNextPage, endCursor } = discussions.pageInfo;
    return { activities: notes.flatMap(activityOf), after: hasNextPage ? endCursor : null };
  });

function activityOf(given: Note): DescriptionActivity[] {
  const kind = kinds.get(given.systemNoteMetadata?.action);
  if (kind === undefined) return [];
  const { name, username } = given.author ?? nobody;
  const about = { author: name, username, at: given.createdAt };
  const text = textOf(given);
  if (kind !== 'text') return [{ ...about, kind, text: '' }];
  return [text === null ? { ...about, kind: 'untold', text: '' } : { ...about, kind, text }];
}

function textOf({ systemNoteMetadata }: Note): string | null {
  return systemNoteMetadata?.descriptionVersion?.description ?? null;
}
