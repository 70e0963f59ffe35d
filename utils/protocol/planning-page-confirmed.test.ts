import { beforeEach, expect, test, vi } from 'vitest';
import { planningPageConfirmed } from './planning-page-confirmed';

const asked = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('./ask', () => asked);
const visits = vi.hoisted(() => ({ nextVisit: vi.fn() }));
vi.mock('@/utils/page/visits', () => visits);

const issue = { origin: 'https://gitlab.com', projectPath: 'group/project', iid: 7 };
const failed = { ok: false, failure: { kind: 'offline', values: {} } };
const says = (shown: boolean) => ({ ok: true, value: { shown } });

let left: AbortController;
const onWait = vi.fn();
beforeEach(() => {
  left = new AbortController();
  asked.send.mockReset();
  onWait.mockReset();
  visits.nextVisit.mockReset().mockResolvedValue(undefined);
});

const confirmed = () => planningPageConfirmed(issue, left.signal, onWait);

test.each([true, false])('is what the background says: %s', async (shown) => {
  asked.send.mockResolvedValue(says(shown));
  expect(await confirmed()).toBe(shown);
  expect(asked.send).toHaveBeenCalledExactlyOnceWith({ type: 'planning-page-seen', issue });
  expect(onWait).not.toHaveBeenCalled();
});

test('is asked again, visit by visit, until there is an answer', async () => {
  asked.send.mockResolvedValueOnce(failed).mockResolvedValueOnce(null).mockResolvedValueOnce(says(true));
  expect(await confirmed()).toBe(true);
  expect(visits.nextVisit).toHaveBeenCalledTimes(2);
  expect(onWait).toHaveBeenCalledTimes(2);
});

test('is asked no more once the page was left', async () => {
  asked.send.mockResolvedValue(failed);
  visits.nextVisit.mockImplementation(async () => left.abort());
  expect(await confirmed()).toBe(false);
  expect(asked.send).toHaveBeenCalledOnce();
});
