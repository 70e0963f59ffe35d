import { describe, expect, test, vi } from 'vitest';
import type { PlanView } from './answers/plan-view';
import type { Failure } from './failure';
import { messages } from './messages';
import { createRouter, type Handlers } from './router';

const issue = { origin: 'https://gitlab.com', projectPath: 'gitlab-com/team', iid: 7 };
const url = 'https://gitlab.com/gitlab-com/team/-/issues/7';
const tab = { id: 'our-id', url, frameId: 0, tab: { id: 3, url } };
const readPlan = { type: 'read-plan', issue, fresh: true };
const refused = { ok: false, failure: { kind: 'refused-message', values: {} } };

function createTestRouter(change: Partial<Handlers> = {}) {
  const nobody = () => vi.fn(async () => Promise.reject(new Error('not expected')));
  const untouched: Handlers = Object.assign(
    {},
    ...Object.keys(messages).map((type) => ({ [type]: nobody() })),
  );
  const handlers: Handlers = { ...untouched, ...change };
  const router = createRouter({
    handlers,
    ourselves: { id: 'our-id', pages: 'chrome-extension://our-id/' },
    places: async () => ({ instances: ['https://gitlab.com'], projects: [] }),
    failureOf: (error): Failure => ({ kind: 'offline', values: { said: String(error) } }),
  });
  return { router, handlers };
}

describe('the router', () => {
  test('answers with what the handler of that message says, and tells it who asks', async () => {
    const seen = vi.fn(async () => ({ shown: true }));
    const { router } = createTestRouter({ 'planning-page-seen': seen });
    const message = { type: 'planning-page-seen', issue };
    expect(await router(message, tab)).toEqual({ ok: true, value: { shown: true } });
    expect(seen).toHaveBeenCalledWith(message, {
      surface: 'tab',
      tabId: 3,
      origin: 'https://gitlab.com',
      issues: [issue],
    });
  });

  test('answers a failing handler with its failure', async () => {
    const fails = async (): Promise<PlanView> => Promise.reject(new Error('why'));
    const { router } = createTestRouter({ 'read-plan': fails });
    expect(await router(readPlan, tab)).toEqual({
      ok: false,
      failure: { kind: 'offline', values: { said: 'Error: why' } },
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'read-settings'],
    ['an unknown type', { type: 'fetch', url: 'https://gitlab.com/api/v4/user' }],
    ['a field too many', { ...readPlan, token: 'x' }],
    ['a field too few', { type: 'read-plan', issue }],
    ['an issue number that is none', { ...readPlan, issue: { ...issue, iid: 1.5 } }],
    ['a command id that is none', { type: 'park-issue', issue, command: '1', reference: '#1', reason: '' }],
    ['a text without end', { type: 'search-issues', issue, text: 'x'.repeat(20_001) }],
    ['an instance that is no address', { type: 'add-instance', address: 'http://gitlab.example.org' }],
    ['the name of an inherited property', { type: 'constructor' }],
  ])('refuses %s', async (_, message) => {
    const { router, handlers } = createTestRouter();
    expect(await router(message, tab)).toEqual(refused);
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ['a sender it does not know', readPlan, { ...tab, id: 'other-id' }],
    ['a message its sender may not send', { type: 'read-settings' }, tab],
    ['a message about another issue', { ...readPlan, issue: { ...issue, iid: 8 } }, tab],
  ])('refuses %s without calling a handler', async (_, message, sender) => {
    const { router, handlers } = createTestRouter();
    expect(await router(message, sender)).toEqual(refused);
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test('answers a failure when even the settings cannot be read', async () => {
    const { handlers } = createTestRouter();
    const router = createRouter({
      handlers,
      ourselves: { id: 'our-id', pages: 'chrome-extension://our-id/' },
      places: () => Promise.reject(new Error('no storage')),
      failureOf: () => ({ kind: 'unexpected-answer', values: {} }),
    });
    expect(await router(readPlan, tab)).toEqual({
      ok: false,
      failure: { kind: 'unexpected-answer', values: {} },
    });
  });
});
