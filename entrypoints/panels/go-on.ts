import { pressFor } from '@/components/trusted';
import { elementAt, isSameControl } from '@/utils/page/still/spot';
import type { Begun } from '@/utils/page/still/standing-still';

/** Goes on, in the panel below `root`, with what was begun in a still of it: unless another thing stands there now. */
export function goOn({ spot, element, pressed }: Begun, root: HTMLElement): void {
  const now = elementAt(spot, root);
  if (!(now instanceof HTMLElement) || !isSameControl(element, now)) return;
  now.focus({ preventScroll: true });
  if (element instanceof HTMLInputElement && now instanceof HTMLInputElement) type(element.value, now);
  if (pressed) pressFor(now);
}

function type(text: string, field: HTMLInputElement): void {
  if (text === field.value) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
