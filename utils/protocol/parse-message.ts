import { z } from 'zod';
import { type Message, type MessageType, messages } from './messages';

const ofKnownType = z.looseObject({ type: z.enum(Object.keys(messages) as MessageType[]) });

/** What was sent, where it is a message with its fields and no others; null where it is anything else. */
export function parseMessage(raw: unknown): Message | null {
  const known = ofKnownType.safeParse(raw);
  if (!known.success) return null;
  const { type } = known.data;
  const schema = z.strictObject({ ...messages[type].fields, type: z.literal(type) });
  return (schema.safeParse(raw).data as Message | undefined) ?? null;
}
