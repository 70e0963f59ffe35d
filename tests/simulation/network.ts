import type { Fetch } from '@/utils/gitlab/http/exchange';
import type { FaultAnswer } from '../../sandbox';
import type { Random } from './random';
import type { SimulatedTime } from './simulated-time';

/** What becomes of a request on its way. `applied`: GitLab does what it was asked, whatever comes back. */
export interface Fate {
  readonly applied: boolean;
  /** What comes back: GitLab's own answer, another one, a broken connection, or nothing ever. */
  readonly answer: 'own' | 'broken' | 'never' | FaultAnswer;
}

/** Nothing goes wrong. */
export const fair: Fate = { applied: true, answer: 'own' };

/** The way from one browser to GitLab, on which things happen. */
export interface Network {
  readonly fetch: Fetch;
  /** Decides what becomes of the next request. */
  fateOf: (method: string, url: string) => Fate;
  /** From now on nobody at this end hears anything any more: the worker was killed. What is on its way arrives. */
  cut(): void;
  isCut(): boolean;
}

export interface NetworkParts {
  readonly gitlab: Fetch;
  readonly time: SimulatedTime;
  readonly random: Random;
  /** Called the moment GitLab has done what a request asked. */
  readonly onApplied?: () => void;
}

/** A network in simulated time, in which each way takes 20 to 200 ms. */
export function createNetwork({ gitlab, time, random, onApplied = () => {} }: NetworkParts): Network {
  let isCut = false;
  const network: Network = {
    fetch,
    fateOf: () => fair,
    cut() {
      isCut = true;
    },
    isCut: () => isCut,
  };
  const way = () => time.sleep(random.between(20, 200));

  async function ownAnswer(url: string, init: RequestInit): Promise<Response> {
    const response = await gitlab(url, init);
    const body = await response.text();
    onApplied();
    const { status, headers } = response;
    return new Response(status === 204 ? null : body, { status, headers });
  }

  async function fetch(url: string, { signal, ...init }: RequestInit): Promise<Response> {
    if (isCut) return new Promise(() => {});
    const { applied, answer } = network.fateOf(init.method ?? 'GET', url);
    await way();
    const own = applied ? await time.while(ownAnswer(url, init)) : null;
    if (answer === 'never') return untilAborted(signal ?? null);
    await way();
    if (isCut) return new Promise(() => {});
    if (signal?.aborted) throw signal.reason;
    if (answer === 'broken') throw new TypeError('Failed to fetch');
    return answer === 'own' ? (own ?? lost()) : made(answer);
  }

  return network;
}

function lost(): never {
  throw new Error('a fate that promises GitLab’s own answer to what GitLab never got');
}

function untilAborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

function made({ status, headers, body }: FaultAnswer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}
