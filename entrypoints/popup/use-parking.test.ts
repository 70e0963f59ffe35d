// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Message, MessageOf } from '@/utils/protocol/messages';
import type { Reply } from '@/utils/protocol/reply';
import { useParking } from './use-parking';

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: 'org/product', iid: 12 };
const target = { origin, projectPath: 'org/team', iid: 431 };
const url = `${origin}/org/product/-/issues/12`;

let sent: Message[];
let parking: Reply<unknown>;
let draft: Reply<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  draft = { ok: true, value: null };
  parking = { ok: true, value: { outcome: 'saved' } };
  fakeBrowser.runtime.onMessage.addListener((message: Message, _sender, sendResponse) => {
    sent.push(message);
    sendResponse(answerTo(message));
    return true;
  });
});

function answerTo({ type }: Message): Reply<unknown> {
  if (type === 'park-issue') return parking;
  return type === 'read-draft' ? draft : { ok: true, value: null };
}

afterEach(cleanup);

const failing = (): Reply<unknown> => ({ ok: false, failure: { kind: 'offline', values: { kept: 1 } } });
const ofType = <T extends Message['type']>(type: T) =>
  sent.filter((message): message is MessageOf<T> => message.type === type);

async function start() {
  const { result } = renderHook(() => useParking(issue));
  await act(async () => {});
  return {
    now: () => result.current,
    type: (text: string) => act(async () => result.current.onReason(text)),
    park: () => act(async () => result.current.onPark(target)),
  };
}

describe('what is typed', () => {
  it('is kept under the issue to park, keystroke by keystroke', async () => {
    const { type } = await start();
    await type('C');
    await type('Cl');
    expect(ofType('keep-draft')).toEqual([
      { type: 'keep-draft', issue, draft: { reference: url, reason: 'C' } },
      { type: 'keep-draft', issue, draft: { reference: url, reason: 'Cl' } },
    ]);
  });

  it('is there again the next time', async () => {
    draft = { ok: true, value: { reference: url, reason: 'Closes a gap' } };
    const { now } = await start();
    await waitFor(() => expect(now().reason).toBe('Closes a gap'));
  });

  it('is forgotten once it was emptied, or saved', async () => {
    const { type, park } = await start();
    await type('');
    await type('Closes a gap');
    await park();
    expect(ofType('keep-draft').map((message) => message.draft)).toEqual([
      null,
      { reference: url, reason: 'Closes a gap' },
      null,
    ]);
  });

  it.each<[string, Reply<unknown>]>([
    ['was there already', { ok: true, value: { outcome: 'already-parked' } }],
    ['could not be parked', failing()],
  ])('stays when the issue %s', async (_, reply) => {
    parking = reply;
    const { now, type, park } = await start();
    await type('Closes a gap');
    await park();
    expect(now().reason).toBe('Closes a gap');
    expect(ofType('keep-draft').at(-1)?.draft).not.toBeNull();
  });
});

describe('parking', () => {
  it('names the issue by its address and the planning issue it goes to', async () => {
    const { now, type, park } = await start();
    await type('Closes a gap');
    await park();
    expect(ofType('park-issue')).toMatchObject([{ issue: target, reference: url, reason: 'Closes a gap' }]);
    expect(now().parking).toEqual({ state: 'done', result: { outcome: 'saved' } });
  });

  it('repeats the same command when the same is sent again', async () => {
    parking = failing();
    const { type, park } = await start();
    await type('Closes a gap');
    await park();
    await park();
    const [first, second] = ofType('park-issue');
    expect(second?.command).toBe(first?.command);
    expect(ofType('discard-command')).toEqual([]);
  });

  it('lets another wording take the place of one that waits to be sent', async () => {
    parking = failing();
    const { type, park } = await start();
    await type('Closes a gap');
    await park();
    await type('Closes the gap');
    await park();
    const [first, second] = ofType('park-issue');
    expect(second?.command).not.toBe(first?.command);
    expect(ofType('discard-command')).toEqual([
      { type: 'discard-command', issue: target, command: first?.command },
    ]);
  });

  it('says what went wrong until something else is typed', async () => {
    parking = failing();
    const { now, type, park } = await start();
    await park();
    expect(now().parking).toMatchObject({ state: 'failed', failure: { kind: 'offline' } });
    await type('x');
    expect(now().parking).toEqual({ state: 'writing' });
  });
});
