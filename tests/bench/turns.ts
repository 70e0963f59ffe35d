import type { Sandbox } from '../../sandbox';
import { type Browsers, boxes, type Contender, inBrowsers, loadOnce } from './contenders';
import type { Load } from './load';
import { median, ratioRange } from './statistics';

/** Loads of one page, by extension. */
type Turns<T extends Contender> = Readonly<Record<T, readonly Load[]>>;

/** What is loaded, and how often. */
interface Course<T extends Contender> {
  readonly url: string;
  readonly contenders: readonly T[];
  /** The extensions draw into this page. */
  readonly draws: boolean;
  readonly loads: number;
}

/** Loads a page with each extension in turn, so that what else the machine does falls on all alike. */
async function takeTurns<T extends Contender>(
  browsers: Browsers<T>,
  { url, contenders, draws, loads }: Course<T>,
): Promise<Turns<T>> {
  const turns = Object.fromEntries(contenders.map((contender) => [contender, [] as Load[]]));
  for (let turn = 0; turn < loads; turn += 1) {
    for (const contender of contenders) {
      const box = draws ? boxes[contender] : null;
      turns[contender]?.push(await loadOnce(browsers[contender], url, box));
    }
  }
  return turns as Record<T, Load[]>;
}

/** How many browsers each contender is measured in: one may be a tenth faster than the next as long as it runs. */
const crews = 3;

/** The same in several browsers of each, one after the other. Loads by the browser they were in. */
export async function takeTurnsInCrews<T extends Contender>(
  sandbox: Sandbox,
  course: Course<T>,
): Promise<Readonly<Record<T, readonly (readonly Load[])[]>>> {
  const turns: Turns<T>[] = [];
  for (let crew = 0; crew < crews; crew += 1)
    turns.push(await inBrowsers(sandbox, course.contenders, (browsers) => takeTurns(browsers, course)));
  const loads = course.contenders.map((contender) => [contender, turns.map((turn) => turn[contender])]);
  return Object.fromEntries(loads) as Record<T, readonly (readonly Load[])[]>;
}

/** All the values of one kind. */
export function valuesOf(loads: readonly Load[], what: keyof Load): readonly number[] {
  return loads.map((load) => load[what] ?? 0);
}

export function medianOf(loads: readonly Load[], what: keyof Load): number {
  return median(valuesOf(loads, what));
}

/** How many times the one costs the other's script time, with how sure that is, in words. Loads by the browser they were in. */
export function scriptRatio(
  ours: readonly (readonly Load[])[],
  other: readonly (readonly Load[])[],
): { readonly value: number; readonly remark: string } {
  const values = ours.map((loads) => valuesOf(loads, 'script'));
  const base = other.map((loads) => valuesOf(loads, 'script'));
  const { low, high } = ratioRange(values, base);
  const [time, least] = [median(values.flat()), median(base.flat())];
  const value = time / least;
  const medians = `${time.toFixed(2)} of ${least.toFixed(2)} ms`;
  return { value, remark: `${medians}; 9 of 10 samples: ${low.toFixed(1)} to ${high.toFixed(1)}` };
}
