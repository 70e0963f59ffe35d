import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { Message, MessageType } from '@/utils/protocol/messages';
import type { Handlers } from '@/utils/protocol/router';
import type { Sender } from '@/utils/protocol/sender-policy';
import { ServiceFailure } from '@/utils/service/failures';
import { failureSentence } from '@/utils/strings/failures';
import type { Planner } from '../simulation/planner';
import { commands } from './commands';

/** What a view gets for its message; a 'surprise' is an error nobody foresaw, which a view cannot put in words. */
export type Told =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'surprise'; readonly error: unknown }
  | { readonly kind: 'worker-gone' };

/** Sends the example of a message to a planner's background. */
export async function send({ handlers }: Planner, type: MessageType, issue: IssueAddress): Promise<Told> {
  const sender = { surface: 'tab', tabId: 1, origin: issue.origin, issues: [issue] } as const;
  try {
    return { kind: 'answer', value: await handle(handlers, commands[type](issue), sender) };
  } catch (error) {
    const foreseen = error instanceof GatewayFailure || error instanceof ServiceFailure;
    return foreseen ? { kind: 'failure', failure: error.failure } : { kind: 'surprise', error };
  }
}

/** The table pairs each type with its own handler, which the compiler cannot follow through a union. */
function handle(handlers: Handlers, message: Message, sender: Sender): Promise<unknown> {
  const handler = handlers[message.type] as (message: Message, sender: Sender) => Promise<unknown>;
  return handler(message, sender);
}

/** The failure a view shows: of the message itself, or of the read behind an answer that is the last known one. */
export function failureTold(told: Told): Failure | null {
  if (told.kind === 'failure') return told.failure;
  if (told.kind !== 'answer') return null;
  const values: readonly unknown[] = Array.isArray(told.value) ? told.value : [told.value];
  return values.map(failureIn).find((failure) => failure !== null) ?? null;
}

function failureIn(value: unknown): Failure | null {
  const failure = typeof value === 'object' && value !== null && 'failure' in value ? value.failure : null;
  return isFailure(failure) ? failure : null;
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && 'values' in value;
}

/** The outcome of a park, or null. */
export function outcomeTold(told: Told): string | null {
  const value = told.kind === 'answer' ? told.value : null;
  const outcome = typeof value === 'object' && value !== null && 'outcome' in value ? value.outcome : null;
  return typeof outcome === 'string' ? outcome : null;
}

/** What is wrong with the words a person reads; null when all is well. */
export function unclear(failure: Failure): string | null {
  const sentence = failureSentence(failure);
  const isClear = /^[A-Z].*\.$/.test(sentence) && !/undefined|NaN|null|\[object/.test(sentence);
  return isClear ? null : `no sentence for ${failure.kind}: ${sentence}`;
}
