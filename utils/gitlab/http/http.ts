import { GatewayFailure } from '../failures';
import type { Answer } from './answer';
import type { Clock } from './clock';
import { exchange, type Fetch, type Outgoing } from './exchange';
import { patiently, READ_PATIENCE } from './patience';
import { refusalOf } from './refusal';
import { createSingleFlight } from './single-flight';
import { createTraffic, type Traffic } from './traffic';

type Body = Readonly<Record<string, unknown>>;

/**
 * Requests to one instance. Each resolves with a JSON answer of status 2xx and rejects with a `GatewayFailure`.
 * Reads are repeated when the cause may pass; a write is sent once, and its answer may have been lost on the way.
 */
export interface Http {
  read(url: string): Promise<Answer>;
  /** A read that never joins one already under way. */
  readAfresh(url: string): Promise<Answer>;
  /** A POST that only reads (GraphQL). */
  query(url: string, body: Body): Promise<Answer>;
  write(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body: Body | undefined): Promise<Answer>;
}

export interface HttpOptions {
  /** Origin of the instance, with its relative URL root where it has one; without a slash at the end. */
  readonly root: string;
  readonly token: () => Promise<string | null>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Shared by all that ask the same host; without it, nobody else does. */
  readonly traffic?: Traffic | undefined;
}

type Request = Omit<Outgoing, 'token'>;

/** Requests to one instance, with what its host asks of its clients (limits, pauses) kept across them. */
export function createHttp({ root, token, fetch, clock, traffic }: HttpOptions): Http {
  const { inSlot, pause } = traffic ?? createTraffic(clock);
  const flights = createSingleFlight<Answer>();

  async function send(outgoing: Outgoing, write: boolean): Promise<Answer> {
    await pause.waitOut(0);
    const answer = await exchange(outgoing, fetch, clock);
    pause.heed(answer);
    const refusal = refusalOf(answer, { write, authenticated: outgoing.token !== null, now: clock.now() });
    if (refusal) throw new GatewayFailure(refusal.kind, refusal.values);
    return answer;
  }

  async function read(request: Request, secret: string | null): Promise<Answer> {
    assertWithinApi(request.url, root);
    return patiently(clock, async () => {
      // Not in a slot: six reads that wait there would keep a write waiting, while what it was made from grows old.
      await pause.waitOut(READ_PATIENCE);
      return inSlot(() => send({ ...request, token: secret }, false), false);
    });
  }

  return {
    async read(url) {
      const secret = await token();
      return flights.join(`${secret} ${url}`, () => read({ method: 'GET', url }, secret));
    },
    readAfresh: async (url) => read({ method: 'GET', url }, await token()),
    query: async (url, body) => read({ method: 'POST', url, body }, await token()),
    async write(method, url, body) {
      assertWithinApi(url, root);
      const secret = await token();
      if (secret === null) throw new GatewayFailure('no-token');
      flights.forget();
      try {
        return await inSlot(() => send({ method, url, body, token: secret }, true), true);
      } finally {
        flights.forget();
      }
    },
  };
}

/** A path that changes when a browser reads it (`..`) would ask for something else than it says. */
function assertWithinApi(url: string, root: string): void {
  if (!url.startsWith(`${root}/api/`) || new URL(url).href !== url) throw new GatewayFailure('bad-reference');
}
