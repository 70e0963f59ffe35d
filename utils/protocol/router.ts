import type { Failure } from './failure';
import type { AnswerTo, Message, MessageOf, MessageType } from './messages';
import { parseMessage } from './parse-message';
import type { Reply } from './reply';
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
  readonly [T in MessageType]: (message: MessageOf<T>, sender: Sender) => Promise<AnswerTo<T>>;
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
      const message = parseMessage(raw);
      const known = await places();
      const sender = identify(from, ourselves, known);
      if (message === null || sender === null || !permits(message, sender, known)) return refusal;
      return { ok: true, value: await handle(handlers, message, sender) };
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
