import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import { openTokenStore, type TokenStore } from './token';

const origin = 'https://gitlab.com';
const now = '2026-11-22T10:00:00.000Z';
const status: TokenStatus = {
  username: 'ada.moreno',
  name: 'Ada Moreno',
  scopes: ['api'],
  expiresAt: null,
  access: 'write',
  checkedAt: now,
};

let opened = 0;
let tokens: TokenStore;

beforeEach(() => {
  opened += 1;
  tokens = openTokenStore(`token-test-${opened}`);
});

describe('the token store', () => {
  test('knows no token at first', async () => {
    expect(await tokens.saved(origin)).toBeNull();
    expect(await tokens.candidate(origin)).toBeNull();
  });

  test('keeps a candidate apart from the token in force', async () => {
    await tokens.save(origin, { token: 'old', status });
    await tokens.keepCandidate(origin, 'new', now);
    expect(await tokens.candidate(origin)).toBe('new');
    expect(await tokens.saved(origin)).toEqual({ token: 'old', status });
  });

  test('puts a tested candidate in force', async () => {
    await tokens.keepCandidate(origin, 'new', now);
    await tokens.save(origin, { token: 'new', status });
    expect(await tokens.saved(origin)).toEqual({ token: 'new', status });
    expect(await tokens.candidate(origin)).toBeNull();
  });

  test('leaves a candidate alone that was typed while another was tested', async () => {
    await tokens.keepCandidate(origin, 'newer', now);
    await tokens.save(origin, { token: 'new', status });
    expect(await tokens.candidate(origin)).toBe('newer');
  });

  test('keeps one token per instance', async () => {
    await tokens.save(origin, { token: 'a', status });
    await tokens.save('https://gitlab.example.org', { token: 'b', status });
    await tokens.remove(origin);
    expect(await tokens.saved(origin)).toBeNull();
    expect((await tokens.saved('https://gitlab.example.org'))?.token).toBe('b');
  });

  test('forgets what was typed and not tested with the token it removes, on that instance only', async () => {
    await tokens.save(origin, { token: 'a', status });
    await tokens.keepCandidate(origin, 'new', now);
    await tokens.keepCandidate('https://gitlab.example.org', 'other', now);
    await tokens.remove(origin);
    expect(await tokens.candidate(origin)).toBeNull();
    expect(await tokens.candidate('https://gitlab.example.org')).toBe('other');
  });

  test('drops candidates of before an instant', async () => {
    await tokens.keepCandidate('https://old.example', 'old', '2026-11-22T09:58:00.000Z');
    await tokens.keepCandidate(origin, 'new', now);
    await tokens.dropCandidatesBefore('2026-11-22T09:59:00.000Z');
    expect(await tokens.candidate('https://old.example')).toBeNull();
    expect(await tokens.candidate(origin)).toBe('new');
  });

  test('leaves nothing where a content script could read it', async () => {
    await tokens.keepCandidate(origin, 'glpat-sentinel', now);
    await tokens.save(origin, { token: 'glpat-sentinel', status });
    const readable = [browser.storage.local, browser.storage.sync, browser.storage.session];
    const stored = await Promise.all(readable.map((area) => area.get()));
    expect(JSON.stringify(stored)).not.toContain('sentinel');
  });
});
