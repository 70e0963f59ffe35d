import { stopWorker } from '../e2e/stop-worker';
import type { Browsers } from './contenders';
import type { Figure } from './figure';
import { median, quantile } from './statistics';

/** What the popup's first frame with words in it said, and when it was drawn. */
interface Frame {
  readonly words: string;
  readonly at: number;
}

/** How soon the popup shows the plan it last knew, with the worker stopped before. */
export async function popupFrame({ ours }: Browsers<'ours'>, loads: number): Promise<readonly Figure[]> {
  const url = `${ours.extensionOrigin}/popup.html`;
  const frames: Frame[] = [];
  for (let turn = 0; turn <= loads; turn += 1) {
    await stopWorker(ours);
    const popup = await ours.context.newPage();
    await popup.addInitScript(watchFrames);
    await popup.goto(url);
    await popup.getByRole('heading', { name: /Milestone Planning/ }).waitFor();
    await popup.waitForFunction(() => Reflect.has(window, 'firstFrame'));
    // The first popup of all has nothing kept to show.
    if (turn > 0) frames.push(await popup.evaluate<Frame>(() => Reflect.get(window, 'firstFrame')));
    await popup.close();
  }
  const times = frames.map(({ at }) => at);
  const late = frames.filter(({ words }) => !words.includes('Milestone Planning')).length;
  const on = 'popup, worker stopped';
  return [
    {
      on,
      what: 'first frames without the plan’s name',
      value: late,
      budget: 0,
      digits: 0,
      remark: `of ${loads}`,
    },
    { on, what: 'first frame with it, ms from navigation', value: median(times), budget: null, digits: 0 },
    { on, what: 'the same, p95', value: quantile(times, 0.95), budget: null, digits: 0 },
  ];
}

/** Runs in the popup, before anything else. Methods, as tsx gives functions that have names what the popup has not. */
function watchFrames(): void {
  const frames = {
    look(): void {
      const words = document.querySelector('main')?.innerText ?? '';
      if (words === '') requestAnimationFrame(() => frames.look());
      else Reflect.set(window, 'firstFrame', { words, at: performance.now() });
    },
  };
  requestAnimationFrame(() => frames.look());
}
