import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import { application } from './application';
import { certificate } from './certificate';
import { Faults } from './faults';
import { Disconnected, withFaults } from './handler';
import type { Layout } from './pages/work-item/layouts';
import type { LoggedRequest } from './request-log';
import { servedAt } from './served-at';
import { seedWorld } from './world/seed/seed-world';
import type { World } from './world/world';

export { type Fault, type FaultAnswer, Faults, faultAnswers, type Match, type Misbehaviour } from './faults';
export type { LoggedRequest } from './request-log';
export * from './world/build';
export { nextToFinalize, type ProductMilestone, productMilestone } from './world/calendar';
export { groupByPath, issueByIid, projectByPath, userByName } from './world/find';
export * from './world/model';
export { tokens } from './world/seed/people';
export { teamProjectPath } from './world/seed/places';
export { everyCheckWorld, planningIssue, seedWorld } from './world/seed/seed-world';
export { World } from './world/world';
export { type IssueWrite, writeIssue } from './world/write-issue';

export interface SandboxOptions {
  /** The day the world lives in, YYYY-MM-DD. */
  today: string;
  /** Loopback port; a free one when left out. */
  port?: number;
  /** The state to serve; the demo's world on `today` when left out. */
  world?: World;
  /** Which of GitLab's detail page layouts to serve; `today` when left out. */
  layout?: Layout;
  /** Where it is reached, a relative URL root included; https://gitlab.com when left out. */
  address?: string;
}

export interface Sandbox {
  port: number;
  /** Where it listens. Browsers are better told to map gitlab.com:443 to the port. */
  url: string;
  world: World;
  /** Every request received, oldest first; empty it with `requests.length = 0`. */
  requests: LoggedRequest[];
  faults: Faults;
  /** The certificate it serves, PEM. */
  certificate: string;
  /**
   * A `fetch` that reaches this stand-in without the network, for tests that need no browser: same answers, log
   * and faults; a broken connection rejects with a `TypeError` as a real one does.
   */
  fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

/** Starts the stand-in on HTTPS at 127.0.0.1 and resolves once it listens. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const world = options.world ?? seedWorld(options.today);
  const requests: LoggedRequest[] = [];
  const faults = new Faults();
  const app = application(world, options.layout ?? 'today');
  const answer = options.address === undefined ? app.fetch : servedAt(options.address, app.fetch);
  const handle = withFaults((request) => answer(request), faults, requests);
  const { key, cert } = await certificate();
  const server = await listen(handle, options.port ?? 0, { key, cert });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}`,
    world,
    requests,
    faults,
    certificate: cert,
    fetch: localFetch(handle),
    close: () => stop(server),
  };
}

type Handle = (request: Request) => Promise<Response>;

function listen(handle: Handle, port: number, pair: { key: string; cert: string }): Promise<https.Server> {
  return new Promise((resolve) => {
    const server = serve(
      {
        fetch: (request: Request, env: HttpBindings | Http2Bindings) =>
          overSocket(handle, request, env.incoming.socket),
        createServer: https.createServer,
        serverOptions: pair,
        port,
        hostname: '127.0.0.1',
      },
      () => resolve(server as https.Server),
    );
  });
}

async function overSocket(handle: Handle, request: Request, socket: { destroy(): void }): Promise<Response> {
  try {
    return await handle(request);
  } catch (error) {
    if (!(error instanceof Disconnected)) throw error;
    socket.destroy();
    return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
  }
}

function localFetch(handle: Handle): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const aborted = new Promise<never>((_, reject) => {
      const stop = () => reject(request.signal.reason);
      if (request.signal.aborted) stop();
      request.signal.addEventListener('abort', stop);
    });
    return Promise.race([handle(request), aborted]).catch((error: unknown) => {
      throw error instanceof Disconnected ? new TypeError('fetch failed') : error;
    });
  };
}

function stop(server: https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
