import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Gateway } from '@/utils/gitlab/gateway';
import { failureOf } from '@/utils/gitlab/testing/failure-of';
import { openTokenStore } from '@/utils/storage/token';
import { createGateways } from './gateways';
import type { Gateways } from './ports';

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
function stubFetch(answer: () => Response | Promise<Response> = () => Response.json([])): string[] {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    requests.push(`${url} ${JSON.stringify([...new Headers(init.headers)])}`);
    return answer();
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

describe('what a host asks of its clients holds for', () => {
  const limited = () => Response.json({}, { status: 429, headers: { 'retry-after': '120' } });

  test.each<[string, (gateways: Gateways) => Gateway]>([
    ['a token that is only tried', (gateways) => gateways.withToken(origin, 'glpat-candidate')],
    ['another instance of that host', (gateways) => gateways.at(`${origin}/gitlab`)],
  ])('%s too', async (_, other) => {
    const requests = stubFetch(limited);
    const gateways = createGateways(openTokenStore('gateways-test-4'), everywhere);
    const limit = { kind: 'rate-limited' };
    expect(await failureOf(gateways.at(origin).issues('a/b', [1]))).toMatchObject(limit);
    expect(await failureOf(other(gateways).identity())).toMatchObject(limit);
    expect(requests).toHaveLength(1);
  });

  test('no other host', async () => {
    const requests = stubFetch(limited);
    const gateways = createGateways(openTokenStore('gateways-test-5'), everywhere);
    await failureOf(gateways.at(origin).issues('a/b', [1]));
    await failureOf(gateways.at('https://gitlab.example.org').issues('a/b', [1]));
    expect(requests).toHaveLength(2);
  });
});

test('no more than six requests are under way to one host, whoever asks', async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const requests = stubFetch(async () => {
    await gate;
    return Response.json([]);
  });
  const gateways = createGateways(openTokenStore('gateways-test-6'), everywhere);
  const asked = [gateways.at(origin), gateways.at(`${origin}/gitlab`)].flatMap((gateway) =>
    [1, 2, 3, 4, 5].map((iid) => gateway.issues('a/b', [iid])),
  );
  await vi.waitFor(() => expect(requests).toHaveLength(6));
  release();
  await Promise.all(asked);
  expect(requests).toHaveLength(10);
});
