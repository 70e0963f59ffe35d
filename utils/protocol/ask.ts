import { browser } from 'wxt/browser';
import type { AnswerTo, MessageOf, MessageType } from './messages';
import type { Reply } from './reply';

const gone: Reply<never> = { ok: false, failure: { kind: 'worker-gone', values: {} } };

/**
 * Sends one message to the background and waits for its reply. Never rejects: a worker that is gone (the extension
 * was updated or removed while the page stayed open), or ends without a reply, is the failure 'worker-gone'.
 */
export async function ask<T extends MessageType>(message: MessageOf<T>): Promise<Reply<AnswerTo<T>>> {
  return (await send(message)) ?? gone;
}

/** Sends one message to the background and waits for its reply; null when nobody replies. Never rejects. */
export async function send<T extends MessageType>(message: MessageOf<T>): Promise<Reply<AnswerTo<T>> | null> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Asks the background something; see `ask`. */
export type Ask = typeof ask;
