import type { CurrentStill } from '@/utils/protocol/answers/current-still';
import { send } from '@/utils/protocol/ask';
import { freshFor } from '../panels/fresh-for';

const minute = 60_000;

/**
 * Reads the plan again when the one that is shown is old, now and when somebody comes back to the page: what has not
 * changed stays, with the new time below `root`. Calls `onOther` when the plan, or the day, is another one.
 */
export function keepFresh(
  { issue, stamp, words, readAt, at }: CurrentStill,
  root: HTMLElement,
  onOther: () => void,
  end: AbortSignal,
): void {
  let newest = readAt;
  const day = new Date().getDate();

  const readIfOlder = async (age: number) => {
    if (Date.now() - Date.parse(newest) <= age) return;
    const reply = await send({ type: 'check-still', issue, stamp });
    if (end.aborted) return;
    if (!reply?.ok || reply.value === null) return onOther();
    newest = reply.value.readAt;
    say(reply.value.at);
  };
  const say = (time: string) => {
    const said = root.querySelector('.plan-read span');
    if (said) said.textContent = words.readAt.replace('{at}', time);
  };
  const visit = () => document.visibilityState === 'visible' && readIfOlder(freshFor.revisited);
  document.addEventListener('visibilitychange', () => void visit(), { signal: end });
  const clock = setInterval(() => new Date().getDate() !== day && onOther(), minute);
  end.addEventListener('abort', () => clearInterval(clock));
  say(at);
  void readIfOlder(freshFor.opened);
}
