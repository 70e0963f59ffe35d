import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openTokenStore } from '@/utils/storage/token';
import { createGateways } from './gateways';

const origin = 'https://gitlab.com';
const everywhere = { allowed: async () => true };
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
  const gateways = createGateways(tokens, everywhere);
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
  await createGateways(tokens, everywhere).at('https://gitlab.example.org').issues('a/b', [1]);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toContain('https://gitlab.example.org/');
  expect(requests[0]).not.toContain('glpat-sentinel');
});

test('nothing is sent to a host that the user withholds', async () => {
  const requests = stubFetch();
  const tokens = openTokenStore('gateways-test-3');
  const gateways = createGateways(tokens, { allowed: async (instance) => instance !== origin });
  await expect(gateways.at(origin).issues('a/b', [1])).rejects.toThrow('host-withheld');
  await expect(gateways.withToken(origin, 'glpat-sentinel').identity()).rejects.toThrow('host-withheld');
  expect(requests).toEqual([]);
});
