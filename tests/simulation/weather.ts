import { faultAnswers } from '../../sandbox';
import type { Fate } from './network';
import type { Random } from './random';

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

/** How often each fate strikes a request, as weights: about one in eight goes wrong. */
const badWeather: Readonly<Record<FateName, number>> = {
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

/** Decides by chance what becomes of each request; `onStrike` hears the name of what went wrong. */
export function badDay(random: Random, onStrike: (name: string) => void): (method: string) => Fate {
  return (method) => {
    const drawn = random.weighted(badWeather);
    // GitLab answers 409 to writes only.
    const name = drawn === 'conflict' && method !== 'PUT' ? 'fair' : drawn;
    if (name !== 'fair') onStrike(name);
    return fates[name];
  };
}
