import type { CurrentStill } from '@/utils/protocol/answers/current-still';
import { send } from '@/utils/protocol/ask';

/**
 * Makes a function that brings in the panels, once however often it is called. When they cannot come any more, it says so
 * below the plan. Calls `onRefused` where no plan belongs any more, as on an instance that was taken out of the options.
 */
export function wakePanels(
  { words }: CurrentStill,
  root: HTMLElement,
  onRefused: () => void,
  end: AbortSignal,
): () => void {
  let asked = false;
  return () => {
    if (asked || end.aborted) return;
    asked = true;
    void send({ type: 'bring-panels' }).then((reply) => {
      asked = reply?.ok === true;
      if (reply?.ok === false && reply.failure.kind === 'refused-message') onRefused();
      if (reply !== null) return;
      const foot = root.querySelector<HTMLElement>('.plan-next');
      foot?.setAttribute('role', 'status');
      if (foot) foot.textContent = words.gone;
    });
  };
}
