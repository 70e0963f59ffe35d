import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleView } from '@/components/testing/sample-plan';
import type { Message } from '@/utils/protocol/messages';
import { createParkDesk, type DeskPage } from './park-desk';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('@/utils/protocol/ask', () => asked);

const { issue } = sampleView();
const written = { reference: '#12', reason: 'Why not' };
const empty = { reference: '', reason: '' };
const fails = (values = {}) => ({ ok: false, failure: { kind: 'offline', values } });
const parks = { ok: true, value: { outcome: 'saved', reference: '#12', plan: sampleView() } };

let replies: Partial<Record<Message['type'], unknown>>;
let left: AbortController;
let events: DeskPage;

beforeEach(() => {
  vi.useFakeTimers();
  left = new AbortController();
  events = { signedInUser: () => null, onDesk: vi.fn(), onView: vi.fn(), onPending: vi.fn() };
  replies = { 'keep-draft': { ok: true, value: null }, 'read-draft': { ok: true, value: null } };
  asked.ask.mockReset().mockImplementation(async ({ type }: Message) => replies[type]);
});
afterEach(() => vi.useRealTimers());

const open = () => createParkDesk(issue, events, left.signal);
const sent = (type: Message['type']) =>
  asked.ask.mock.calls.map(([message]) => message).filter((message) => message.type === type);
const drafts = () => sent('keep-draft').map(({ draft }) => draft);

describe('a draft', () => {
  test('is kept with every key, so that leaving the page loses nothing', () => {
    const desk = open();
    desk.write({ ...written, reason: 'Why' });
    desk.write(written);
    left.abort();
    expect(drafts()).toEqual([{ ...written, reason: 'Why' }, written]);
  });

  test('keeps both fields when they are written one right after the other', () => {
    const desk = open();
    desk.write({ reference: written.reference });
    desk.write({ reason: written.reason });
    expect(desk.desk().draft).toEqual(written);
  });

  test('is forgotten when everything is deleted', () => {
    const desk = open();
    desk.write(empty);
    expect(drafts()).toEqual([null]);
  });

  test('comes back', async () => {
    replies['read-draft'] = { ok: true, value: written };
    const desk = open();
    await desk.open();
    expect(desk.desk().draft).toEqual(written);
  });

  test('does not come back over what was typed meanwhile', async () => {
    replies['read-draft'] = { ok: true, value: written };
    const desk = open();
    const opened = desk.open();
    desk.write({ reference: 'x', reason: '' });
    await opened;
    expect(desk.desk().draft).toEqual({ reference: 'x', reason: '' });
  });
});

describe('parking', () => {
  const parked = async (reply: unknown, draft = written) => {
    replies['park-issue'] = reply;
    const desk = open();
    desk.write(draft);
    await desk.park();
    return desk;
  };

  test('clears the form once GitLab has the row, and hands on the new plan', async () => {
    const desk = await parked(parks);
    expect(desk.desk()).toMatchObject({
      draft: empty,
      parking: { state: 'done', result: { reference: '#12' } },
    });
    expect(drafts().at(-1)).toBeNull();
    expect(events.onView).toHaveBeenCalledWith(sampleView());
  });

  test('keeps the form when it failed', async () => {
    const desk = await parked(fails());
    expect(desk.desk()).toMatchObject({
      draft: written,
      parking: { state: 'failed', failure: { kind: 'offline' } },
    });
    expect(events.onView).not.toHaveBeenCalled();
  });

  test('clears the form when the command waits to be sent again, and shows it waiting', async () => {
    const desk = await parked(fails({ kept: 1 }));
    expect(desk.desk()).toMatchObject({ draft: empty, parking: { state: 'failed' } });
    expect(events.onPending).toHaveBeenCalledOnce();
  });

  test('sends the same command again for the same text, another for another', async () => {
    const desk = await parked(fails());
    await desk.park();
    desk.write({ ...written, reason: 'Another' });
    await desk.park();
    const [first, second, third] = sent('park-issue').map(({ command }) => command);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('of the same text twice in a row is two commands', async () => {
    const desk = await parked(parks);
    desk.write(written);
    await desk.park();
    const [first, second] = sent('park-issue').map(({ command }) => command);
    expect(second).not.toBe(first);
  });

  test('gives up a command that waits', async () => {
    await open().discard('c');
    expect(sent('discard-command')).toEqual([{ type: 'discard-command', issue, command: 'c' }]);
    expect(events.onPending).toHaveBeenCalledOnce();
  });
});

describe('searching', () => {
  const found = (title: string) => [{ reference: '#1', title, state: 'opened' }];

  test('waits for a pause and at least three characters', async () => {
    const desk = open();
    desk.search('to');
    await vi.advanceTimersByTimeAsync(300);
    desk.search('tok');
    desk.search('token');
    expect(desk.desk().search.pending).toBe(true);
    replies['search-issues'] = { ok: true, value: found('Token') };
    await vi.advanceTimersByTimeAsync(300);
    expect(sent('search-issues').map(({ text }) => text)).toEqual(['token']);
    expect(desk.desk().search).toEqual({ candidates: found('Token'), pending: false });
  });

  test('an answer that a later search has overtaken is void', async () => {
    const desk = open();
    let late: (reply: unknown) => void = () => {};
    replies['search-issues'] = new Promise((answer) => {
      late = answer;
    });
    desk.search('first');
    await vi.advanceTimersByTimeAsync(300);
    replies['search-issues'] = { ok: true, value: found('Second') };
    desk.search('second');
    await vi.advanceTimersByTimeAsync(300);
    late({ ok: true, value: found('First') });
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.desk().search.candidates).toEqual(found('Second'));
  });

  test.each([
    ['was typed but not yet sent', 0],
    ['was sent but not yet answered', 300],
  ])('that %s when the row was parked is void', async (_, passed) => {
    const desk = open();
    desk.write(written);
    replies['search-issues'] = new Promise((answer) =>
      setTimeout(() => answer({ ok: true, value: found('Late') }), 400),
    );
    desk.search('token');
    await vi.advanceTimersByTimeAsync(passed);
    replies['park-issue'] = parks;
    await desk.park();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.desk().search).toEqual({ candidates: null, pending: false });
  });

  test('that fails offers nothing', async () => {
    const desk = open();
    replies['search-issues'] = fails();
    desk.search('token');
    await vi.advanceTimersByTimeAsync(300);
    expect(desk.desk().search).toEqual({ candidates: null, pending: false });
  });
});

test('an answer that comes after the page was left shows nothing, but clears the kept draft', async () => {
  replies['park-issue'] = parks;
  const desk = open();
  desk.write(written);
  const parking = desk.park();
  left.abort();
  await parking;
  expect(events.onView).not.toHaveBeenCalled();
  expect(drafts()).toEqual([written, null]);
});
