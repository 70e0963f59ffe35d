import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openTokenStore } from '@/utils/storage/token';
import { createGateways } from './gateways';

const origin = 'https://gitlab.com';
const status = {
  username: 'ada.moreno',
  name: 'Ada Moreno',
  scopes: ['api'],
  expiresAt: null,
  access: 'write',
  checkedAt: '2026-11-22T10:00:00.000Z',
} as const;

afterEach(() => vi.unstubAllGlobals());

/** Every request's URL and headers, as one text. */
function stubFetch(): string[] {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    requests.push(`${url} ${JSON.stringify([...new Headers(init.headers)])}`);
    return Response.json([]);
  });
  return requests;
}

test('an instance has one gateway, which uses the token in force at the moment of each request', async () => {
  const requests = stubFetch();
  const tokens = openTokenStore('gateways-test');
  const gateways = createGateways(tokens);
  const gateway = gateways.at(origin);
  await gateway.issues('a/b', [1]);
  await tokens.save(origin, { token: 'glpat-sentinel', status });
  await gateway.issues('a/b', [2]);
  expect(gateways.at(origin)).toBe(gateway);
  expect(requests.map((request) => request.includes('glpat-sentinel'))).toEqual([false, true]);
});

test('a token goes to its own instance alone', async () => {
  const requests = stubFetch();
  const tokens = openTokenStore('gateways-test-2');
  await tokens.save(origin, { token: 'glpat-sentinel', status });
  await createGateways(tokens).at('https://gitlab.example.org').issues('a/b', [1]);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toContain('https://gitlab.example.org/');
  expect(requests[0]).not.toContain('glpat-sentinel');
});
