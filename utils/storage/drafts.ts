import { z } from 'zod';
import type { Draft } from '@/utils/protocol/fields';
import { type Collection, createCollection, described } from './collection';
import type { Connection } from './connection';
import type { PrivateShape } from './private-database';

/** What somebody typed into the add form and did not send yet, by issue key. */
export function draftCollection(connect: Connection<PrivateShape>): Collection<Draft> {
  return createCollection(
    connect,
    'drafts',
    described(z.object({ reference: z.string(), reason: z.string() })),
  );
}
