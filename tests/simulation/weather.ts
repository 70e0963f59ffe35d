import { type FaultAnswer, faultAnswers } from '../../sandbox';
import type { Random } from './random';
import type { SimulatedTime } from './simulated-time';

/** What may become of a request on its way. `applied`: GitLab does what it was asked, whatever comes back. */
interface Fate {
  readonly applied: boolean;
  /** What comes back: GitLab's own answer, another one, a broken connection, or nothing ever. */
  readonly answer: 'own' | 'broken' | 'never' | FaultAnswer;
}

const fates = {
  fair: { applied: true, answer: 'own' },
  conflict: { applied: false, answer: faultAnswers.conflict },
  'rate limited': { applied: false, answer: faultAnswers.rateLimited(5) },
  'rate limited for long': { applied: false, answer: faultAnswers.rateLimited(90) },
  'rate limited silently': { applied: false, answer: faultAnswers.rateLimitedSilently },
  'bad gateway': { applied: false, answer: faultAnswers.badGateway },
  'applied, then bad gateway': { applied: true, answer: faultAnswers.badGateway },
  timeout: { applied: false, answer: 'never' },
  'applied, then timeout': { applied: true, answer: 'never' },
  disconnect: { applied: false, answer: 'broken' },
  'applied, then disconnect': { applied: true, answer: 'broken' },
} as const satisfies Record<string, Fate>;

type FateName = keyof typeof fates;

/** How often each fate strikes, as weights. */
export type Weather = Readonly<Record<FateName, number>>;

/** Nothing goes wrong. */
export const fairWeather: Weather = {
  fair: 1,
  conflict: 0,
  'rate limited': 0,
  'rate limited for long': 0,
  'rate limited silently': 0,
  'bad gateway': 0,
  'applied, then bad gateway': 0,
  timeout: 0,
  'applied, then timeout': 0,
  disconnect: 0,
  'applied, then disconnect': 0,
};

/** About one request in eight goes wrong. */
export const badWeather: Weather = {
  fair: 140,
  conflict: 4,
  'rate limited': 2,
  'rate limited for long': 1,
  'rate limited silently': 1,
  'bad gateway': 3,
  'applied, then bad gateway': 2,
  timeout: 1,
  'applied, then timeout': 2,
  disconnect: 2,
  'applied, then disconnect': 3,
};

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A network with weather. */
export interface Network {
  weather: Weather;
  /** How often each fate struck a read or a write. */
  readonly struck: Map<string, number>;
  readonly fetch: Fetch;
}

/**
 * A network to GitLab in simulated time: each way takes 20 to 200 ms, and on the way happens what chance and
 * weather say. `onApplied` is called the moment GitLab has done what a request asked.
 */
export function createNetwork(
  gitlab: typeof globalThis.fetch,
  time: SimulatedTime,
  random: Random,
  onApplied: (url: string) => void = () => {},
): Network {
  const network: Network = { weather: fairWeather, struck: new Map(), fetch };
  const way = () => time.sleep(random.between(20, 200));

  async function ownAnswer(url: string, init: RequestInit): Promise<Response> {
    const response = await gitlab(url, init);
    const body = await response.text();
    onApplied(url);
    return new Response(response.status === 204 ? null : body, {
      status: response.status,
      headers: response.headers,
    });
  }

  async function fetch(url: string, { signal, ...init }: RequestInit): Promise<Response> {
    const name = fateOf(network.weather, random, init.method === 'PUT');
    const fate: Fate = fates[name];
    if (name !== 'fair') network.struck.set(name, (network.struck.get(name) ?? 0) + 1);
    await way();
    const own = fate.applied ? await time.while(ownAnswer(url, init)) : null;
    if (fate.answer === 'never') return untilAborted(signal ?? null);
    await way();
    if (signal?.aborted) throw signal.reason;
    if (fate.answer === 'broken') throw new TypeError('Failed to fetch');
    return own !== null && fate.answer === 'own' ? own : made(fate.answer);
  }

  return network;
}

/** GitLab answers 409 to writes only. */
function fateOf(weather: Weather, random: Random, write: boolean): FateName {
  const name = random.weighted(weather);
  return name === 'conflict' && !write ? 'fair' : name;
}

function untilAborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

function made(answer: Exclude<Fate['answer'], 'broken' | 'never'>): Response {
  if (answer === 'own') throw new Error('an answer of GitLab’s own that it never gave');
  const { status, headers, body } = answer;
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}
