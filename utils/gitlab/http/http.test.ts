import { describe, expect, test } from 'vitest';
import { failureOf } from '../testing/failure-of';
import { createFakeClock } from '../testing/fake-clock';
import { type Answering, createFakeFetch, html, inTurn, json } from '../testing/fake-fetch';
import { createHttp } from './http';

const root = 'https://gitlab.example/git';
const url = `${root}/api/v4/user`;

function connect(answering: Answering, token: string | null = 'glpat-secret') {
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const { fetch, received } = createFakeFetch(answering);
  return { clock, received, http: createHttp({ root, token: async () => token, fetch, clock }) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const broken = () => {
  throw new TypeError('Failed to fetch');
};

describe('what is sent', () => {
  test('a read carries the token in its header, no cookie, and asks past every cache', async () => {
    const { http, received } = connect(json({}));
    await http.read(url);
    expect(received[0]?.headers.get('authorization')).toBe('Bearer glpat-secret');
    expect(received[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
    });
  });

  test('without a token there is no header for one', async () => {
    const { http, received } = connect(json({}), null);
    await http.read(url);
    expect([...(received[0]?.headers.keys() ?? [])]).toEqual(['accept']);
  });

  test('a write is JSON and does not follow redirects', async () => {
    const { http, received } = connect(json({}));
    await http.write('PUT', url, { description: 'a\nb' });
    expect(received[0]?.body).toEqual({ description: 'a\nb' });
    expect(received[0]?.headers.get('content-type')).toBe('application/json');
    expect(received[0]?.init.redirect).toBe('manual');
  });

  test('a write without a token is not sent', async () => {
    const { http, received } = connect(json({}), null);
    expect(await failureOf(http.write('PUT', url, {}))).toEqual({ kind: 'no-token', values: {} });
    expect(received).toHaveLength(0);
  });

  test.each(['glpat-a\nb', 'glpat-ü', '', 'a b'])(
    'a token no header can carry (%j) is not sent',
    async (token) => {
      const { http, received } = connect(json({}), token);
      expect(await failureOf(http.read(url))).toEqual({ kind: 'not-authenticated', values: {} });
      expect(received).toHaveLength(0);
    },
  );

  test.each([
    'https://evil.example/api/v4/user',
    'https://gitlab.example/api/v4/user',
    'https://gitlab.example/git-other/api/v4/user',
    `${root}/api/v4/projects/../user`,
    `${root}/api/../../elsewhere`,
    `${root}/api/v4/projects/%2e%2e/issues`,
  ])('nothing is sent to %s', async (elsewhere) => {
    const { http, received } = connect(json({}));
    expect(await failureOf(http.read(elsewhere))).toEqual({ kind: 'bad-reference', values: {} });
    expect(await failureOf(http.write('POST', elsewhere, {}))).toEqual({ kind: 'bad-reference', values: {} });
    expect(received).toHaveLength(0);
  });
});

describe('when GitLab is in trouble', () => {
  test.each([
    ['502', html(502)],
    ['503', json({}, 503)],
    ['a broken connection', broken],
  ])('a read is tried three times on %s, later each time', async (_, trouble) => {
    const { http, clock, received } = connect(inTurn(trouble, trouble, json({ ok: true })));
    expect((await http.read(url)).body).toEqual({ ok: true });
    expect(received).toHaveLength(3);
    const [first = 0, second = 0] = clock.slept;
    expect(first).toBeGreaterThanOrEqual(200);
    expect(first).toBeLessThan(600);
    expect(second).toBeGreaterThanOrEqual(400);
    expect(second).toBeLessThan(1200);
  });

  test('after three tries the read says so', async () => {
    const { http, received } = connect(html(502));
    expect(await failureOf(http.read(url))).toEqual({ kind: 'server-trouble', values: { status: 502 } });
    expect(received).toHaveLength(3);
  });

  test.each([
    ['401', json({ message: '401 Unauthorized' }, 401)],
    ['403', json({ message: '403 Forbidden' }, 403)],
    ['404', json({ message: '404 Not found' }, 404)],
    ['a sign-in page', html()],
  ])('a read is not repeated on %s', async (_, refusal) => {
    const { http, received } = connect(refusal);
    await failureOf(http.read(url));
    expect(received).toHaveLength(1);
  });

  test.each([
    ['502', html(502), 'server-trouble'],
    ['503', json({}, 503), 'server-trouble'],
    ['429', json({}, 429, { 'retry-after': '1' }), 'rate-limited'],
    ['409', json({}, 409), 'conflict'],
    ['a broken connection', broken, 'offline'],
    ['a sign-in page', html(), 'unexpected-answer'],
  ])('a write is sent once whatever happens: %s', async (_, trouble, kind) => {
    const { http, received } = connect(trouble);
    expect(await failureOf(http.write('POST', url, {}))).toMatchObject({ kind });
    expect(received).toHaveLength(1);
  });

  test('a GraphQL query is a read', async () => {
    const { http, received } = connect(inTurn(html(502), json({ data: {} })));
    expect((await http.query(url, {})).body).toEqual({ data: {} });
    expect(received).toHaveLength(2);
  });
});

describe('a request that takes too long', () => {
  const never: Answering = ({ init }) =>
    new Promise((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );
  const neverEnding: Answering = ({ init }) => {
    const body = new ReadableStream({
      start(controller) {
        init.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      },
    });
    return new Response(body);
  };

  test.each([
    ['an answer', never],
    ['the end of an answer', neverEnding],
  ])('is given up while waiting for %s, and not repeated', async (_, answering) => {
    const { http, clock, received } = connect(answering);
    const failure = failureOf(http.read(url));
    await settle();
    clock.runOut();
    expect(await failure).toEqual({ kind: 'timeout', values: {} });
    expect(received).toHaveLength(1);
  });

  test.each([
    ['was answered', json({})],
    ['failed', broken],
  ])('one that %s leaves no timer behind', async (_, answering) => {
    const { http, clock } = connect(answering);
    await failureOf(http.read(url));
    expect(clock.pending()).toBe(0);
  });
});

describe('when GitLab asks for a pause', () => {
  const limited = (seconds: string) => json({}, 429, { 'retry-after': seconds });

  test('a read waits out a short one', async () => {
    const { http, clock, received } = connect(inTurn(limited('4'), json({ ok: true })));
    await http.read(url);
    expect(received).toHaveLength(2);
    expect(clock.now()).toBeGreaterThanOrEqual(Date.parse('2026-11-22T10:00:04Z'));
    expect(clock.now()).toBeLessThan(Date.parse('2026-11-22T10:00:05Z'));
  });

  test('a long one is reported at once, and nobody asks again before it ends', async () => {
    const { http, clock, received } = connect(inTurn(limited('120'), json({ ok: true })));
    const limit = { kind: 'rate-limited', values: { until: '2026-11-22T10:02:00.000Z' } };
    expect(await failureOf(http.read(url))).toEqual(limit);
    expect(await failureOf(http.read(`${url}/status`))).toEqual(limit);
    expect(await failureOf(http.query(url, {}))).toEqual(limit);
    expect(await failureOf(http.write('PUT', url, {}))).toEqual(limit);
    expect(received).toHaveLength(1);
    expect(clock.slept).toEqual([]);
    await clock.sleep(120_000);
    expect((await http.read(url)).body).toEqual({ ok: true });
  });

  test('a write never waits: what it was made from would grow old', async () => {
    const { http, received } = connect(inTurn(limited('3'), json({})));
    await failureOf(http.write('PUT', url, {}));
    expect(await failureOf(http.write('PUT', url, {}))).toMatchObject({ kind: 'rate-limited' });
    expect(received).toHaveLength(1);
  });

  test('a write is not held up by reads that wait it out', async () => {
    const { http, clock, received } = connect(
      inTurn(json({}, 503, { 'retry-after': '9' }), json({ ok: true })),
    );
    await failureOf(http.write('PUT', url, {}));
    let wake = () => {};
    const awake = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const sleep = clock.sleep;
    clock.sleep = async (milliseconds, signal) => {
      if (!signal) await awake;
      return sleep(milliseconds, signal);
    };
    const reads = Array.from({ length: 6 }, (_, n) => http.read(`${url}?page=${n}`));
    await settle();
    const write = failureOf(http.write('PUT', url, {}));
    expect(await Promise.race([write, settle()])).toMatchObject({ kind: 'server-trouble' });
    expect(received).toHaveLength(1);
    wake();
    await Promise.all(reads);
    expect(received).toHaveLength(7);
  });

  test('the last request of a minute is noticed before GitLab has to refuse one', async () => {
    const reset = String(Date.parse('2026-11-22T10:00:07Z') / 1000);
    const { http, clock } = connect(json({}, 200, { 'ratelimit-remaining': '0', 'ratelimit-reset': reset }));
    await http.read(url);
    await http.read(`${url}/status`);
    expect(clock.slept).toEqual([7000]);
  });

  test('a limit of one endpoint, without an end, does not stop the others', async () => {
    const { http, received } = connect(inTurn(json({}, 429), json({ ok: true })));
    const limit = { kind: 'rate-limited', values: { until: '2026-11-22T10:01:00.000Z' } };
    expect(await failureOf(http.read(url))).toEqual(limit);
    expect((await http.read(`${url}/status`)).body).toEqual({ ok: true });
    expect(received).toHaveLength(2);
  });

  test('maintenance is told as such while it lasts', async () => {
    const { http, received } = connect(json({}, 503, { 'retry-after': '600' }));
    await failureOf(http.read(url));
    const sent = received.length;
    expect(await failureOf(http.write('PUT', url, {}))).toEqual({
      kind: 'server-trouble',
      values: { until: '2026-11-22T10:10:00.000Z' },
    });
    expect(received).toHaveLength(sent);
  });
});

describe('many requests at once', () => {
  test('no more than six are under way, and a write goes first', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { http, received } = connect(async () => {
      await gate;
      return json({})();
    });
    const reads = Array.from({ length: 10 }, (_, n) => http.read(`${url}?page=${n}`));
    await settle();
    const write = http.write('PUT', url, {});
    await settle();
    expect(received).toHaveLength(6);
    release();
    await Promise.all([...reads, write]);
    expect(received[6]?.method).toBe('PUT');
    expect(received).toHaveLength(11);
  });

  test('the same read asked for twice at once is sent once', async () => {
    const { http, received } = connect(json({ ok: true }));
    const [one, two] = await Promise.all([http.read(url), http.read(url)]);
    expect(received).toHaveLength(1);
    expect(two).toEqual(one);
    await http.read(url);
    expect(received).toHaveLength(2);
  });

  test('a fresh read joins none that is under way', async () => {
    const { http, received } = connect(json({}));
    await Promise.all([http.read(url), http.readAfresh(url), http.query(url, {})]);
    expect(received).toHaveLength(3);
  });

  describe('a read never joins one from before a write:', () => {
    /** Answers each request when told, by its number. */
    function held() {
      const answers: (() => void)[] = [];
      const answering: Answering = (_, nth) =>
        new Promise((resolve) => {
          answers[nth] = () => resolve(json({ nth })());
        });
      return { answering, answer: (nth: number) => answers[nth]?.() };
    }

    test('one asked for while the write is under way', async () => {
      const { answering, answer } = held();
      const { http, received } = connect(answering);
      const before = http.read(url);
      await settle();
      const write = http.write('PUT', url, {});
      await settle();
      const during = http.read(url);
      await settle();
      for (const nth of [0, 1, 2]) answer(nth);
      expect((await before).body).toEqual({ nth: 0 });
      expect((await during).body).toEqual({ nth: 2 });
      await write;
      expect(received.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
    });

    test('one asked for when it is done', async () => {
      const { answering, answer } = held();
      const { http, received } = connect(answering);
      const write = http.write('PUT', url, {});
      await settle();
      const during = http.read(url);
      await settle();
      answer(0);
      await write;
      const after = http.read(url);
      await settle();
      for (const nth of [1, 2]) answer(nth);
      expect((await during).body).toEqual({ nth: 1 });
      expect((await after).body).toEqual({ nth: 2 });
      expect(received).toHaveLength(3);
    });
  });

  test('two users of one instance never share an answer', async () => {
    let token = 'glpat-one';
    const { fetch, received } = createFakeFetch(json({}));
    const clock = createFakeClock('2026-11-22T10:00:00Z');
    const http = createHttp({ root, token: async () => token, fetch, clock });
    const first = http.read(url);
    token = 'glpat-two';
    const second = http.read(url);
    await Promise.all([first, second]);
    expect(received.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer glpat-one',
      'Bearer glpat-two',
    ]);
  });

  test('a failed read is not kept for the next', async () => {
    const { http } = connect(inTurn(json({}, 404), json({ ok: true })));
    await failureOf(http.read(url));
    expect((await http.read(url)).body).toEqual({ ok: true });
  });
});

describe('redirects', () => {
  const followedTo =
    (where: string): Answering =>
    () => {
      const response = json({ ok: true })();
      return Object.defineProperties(response, { redirected: { value: true }, url: { value: where } });
    };
  const hidden: Answering = () => Object.defineProperty(new Response(), 'status', { value: 0 });

  test('a read of a renamed project is followed', async () => {
    const { http } = connect(followedTo(`${root}/api/v4/projects/7`));
    expect((await http.read(url)).body).toEqual({ ok: true });
  });

  test.each(['https://sso.example/login', 'http://gitlab.example/git/api/v4/user'])(
    'an answer from %s is not taken',
    async (where) => {
      const { http } = connect(followedTo(where));
      expect(await failureOf(http.read(url))).toEqual({ kind: 'unexpected-answer', values: {} });
    },
  );

  test('a redirected write is refused', async () => {
    const { http } = connect(hidden);
    expect(await failureOf(http.write('PUT', url, {}))).toEqual({
      kind: 'not-saved',
      values: { reason: 'moved' },
    });
  });

  test('a redirected query is no answer', async () => {
    const { http } = connect(hidden);
    expect(await failureOf(http.query(url, {}))).toMatchObject({ kind: 'unexpected-answer' });
  });
});
