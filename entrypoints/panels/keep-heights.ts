import { keepPanelHeights } from '@/utils/page/panel-heights';
import { delayed } from './delayed';

/** Milliseconds a height has to last to be remembered. */
const settled = 2_000;

/** Remembers how high the panels are, until `left` aborts. */
export function keepHeights(plan: HTMLElement, form: HTMLElement, left: AbortSignal): void {
  const keep = () => {
    if (plan.offsetHeight > 0 && form.offsetHeight > 0)
      void keepPanelHeights({ planHeight: plan.offsetHeight, formHeight: form.offsetHeight });
  };
  const observer = new ResizeObserver(delayed(keep, settled, left));
  observer.observe(plan);
  observer.observe(form);
  left.addEventListener('abort', () => observer.disconnect());
}
