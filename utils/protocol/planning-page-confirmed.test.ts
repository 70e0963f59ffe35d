import { beforeEach, expect, test, vi } from 'vitest';
import { planningPageConfirmed } from './planning-page-confirmed';

const asked = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('./ask', () => asked);
const visits = vi.hoisted(() => ({ nextVisit: vi.fn() }));
vi.mock('@/utils/page/visits', () => visits);

const issue = { origin: 'https://gitlab.com', projectPath: 'group/project', iid: 7 };
const failed = { ok: false, failure: { kind: 'offline', values: {} } };
const says = (shown: boolean) => ({ ok: true, value: { shown } });

let left: AbortController;
beforeEach(() => {
  left = new AbortController();
  asked.ask.mockReset();
  visits.nextVisit.mockReset().mockResolvedValue(undefined);
});

const confirmed = () => planningPageConfirmed(issue, left.signal);

test.each([true, false])('is what the background says: %s', async (shown) => {
  asked.ask.mockResolvedValue(says(shown));
  expect(await confirmed()).toBe(shown);
  expect(asked.ask).toHaveBeenCalledExactlyOnceWith({ type: 'planning-page-seen', issue });
});

test('is asked again, visit by visit, until there is an answer', async () => {
  asked.ask.mockResolvedValueOnce(failed).mockResolvedValueOnce(failed).mockResolvedValueOnce(says(true));
  expect(await confirmed()).toBe(true);
  expect(visits.nextVisit).toHaveBeenCalledTimes(2);
});

test('is asked no more once the page was left', async () => {
  asked.ask.mockResolvedValue(failed);
  visits.nextVisit.mockImplementation(async () => left.abort());
  expect(await confirmed()).toBe(false);
  expect(asked.ask).toHaveBeenCalledOnce();
});
