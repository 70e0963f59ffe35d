import type { Failure } from './failure';
import { type Answers, type Message, type MessageType, messageSchema, type Reply } from './messages';
import {
  identify,
  type MessageSender,
  type Ourselves,
  type Places,
  permits,
  type Sender,
} from './sender-policy';

/** What the background does for each message; a handler fails by rejecting. */
export type Handlers = {
  readonly [T in MessageType]: (
    message: Extract<Message, { type: T }>,
    sender: Sender,
  ) => Promise<Answers[T]>;
};

export interface RouterParts {
  readonly handlers: Handlers;
  readonly ourselves: Ourselves;
  /** What is set up at the moment the message arrives. */
  readonly places: () => Promise<Places>;
  /** What a handler's rejection means, as data that leaks nothing. */
  readonly failureOf: (error: unknown) => Failure;
}

/** Answers one message. Never rejects: whatever goes wrong is a failure in the reply. */
export type Router = (raw: unknown, sender: MessageSender) => Promise<Reply<unknown>>;

const refusal: Reply<never> = { ok: false, failure: { kind: 'refused-message', values: {} } };

/** The background's one door for messages: parsed strictly, checked against the sender policy, then handled. */
export function createRouter({ handlers, ourselves, places, failureOf }: RouterParts): Router {
  return async (raw, from) => {
    try {
      const message = messageSchema.safeParse(raw);
      const known = await places();
      const sender = identify(from, ourselves, known);
      if (!message.success || sender === null || !permits(message.data, sender, known)) return refusal;
      return { ok: true, value: await handle(handlers, message.data, sender) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };
}

/** The table pairs each type with its own handler, which the compiler cannot follow through a union. */
function handle(handlers: Handlers, message: Message, sender: Sender): Promise<unknown> {
  const handler = handlers[message.type] as (message: Message, sender: Sender) => Promise<unknown>;
  return handler(message, sender);
}
