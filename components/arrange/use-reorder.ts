import { useState } from 'preact/hooks';
import type { RowKey } from '@/utils/plan/reference';
import { isTrusted } from '../trusted';

/** A row that is held, and the row it would be put down before; null: last. */
export interface Held {
  readonly key: RowKey;
  readonly before: RowKey | null;
  readonly by: 'keyboard' | 'pointer';
}

interface ReorderOptions {
  /** The rows an edit can name, in their order. */
  keys: readonly RowKey[];
  /** Nothing can be taken up now. */
  barred: boolean;
  /** The row that is drawn below this height of the window, first of those that stay; null at the end. */
  rowBelow: (y: number, held: RowKey) => RowKey | null;
  /** It was put down somewhere else than it stood. */
  onDrop: (key: RowKey, before: RowKey | null) => void;
  /** It is back where it stood. */
  onPutBack: (key: RowKey) => void;
  onHold: (held: Held) => void;
}

/** What a row's handle listens to. */
export type HandleEvents = ReturnType<Reorder['handle']>;

export interface Reorder {
  readonly held: Held | null;
  handle(key: RowKey): {
    onKeyDown: (event: KeyboardEvent) => void;
    onBlur: () => void;
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: () => void;
  };
}

/**
 * Takes rows up and puts them down, by a handle each: with the pointer held on it, or with Space, the arrow keys and
 * Space again. Escape puts a row back, and so does leaving it. Only what a person does counts.
 */
export function useReorder(options: ReorderOptions): Reorder {
  const { keys, barred, rowBelow, onDrop, onPutBack, onHold } = options;
  const [held, setHeld] = useState<Held | null>(null);

  const hold = (next: Held) => {
    setHeld(next);
    onHold(next);
  };
  const putBack = () => {
    if (held === null) return;
    setHeld(null);
    onPutBack(held.key);
  };
  const drop = () => {
    if (held === null) return;
    setHeld(null);
    if (held.before === nextOf(keys, held.key)) onPutBack(held.key);
    else onDrop(held.key, held.before);
  };
  const press = (key: RowKey, event: KeyboardEvent) => {
    const mine = held?.key === key ? held : null;
    const meaning = keyMeanings.get(event.key);
    if (!isTrusted(event) || meaning === undefined || (mine === null && meaning !== 'toggle')) return;
    event.preventDefault();
    event.stopPropagation();
    if (meaning === 'back') putBack();
    else if (meaning !== 'toggle' && mine) hold({ ...mine, before: stepped(keys, mine, meaning) });
    else if (mine) drop();
    else if (!barred) hold({ key, before: nextOf(keys, key), by: 'keyboard' });
  };
  return {
    held,
    handle: (key) => ({
      onKeyDown: (event) => press(key, event),
      onBlur: putBack,
      onPointerDown(event) {
        if (!isTrusted(event) || event.button !== 0 || barred || held !== null) return;
        if (event.currentTarget instanceof HTMLElement) {
          event.currentTarget.setPointerCapture(event.pointerId);
          // Not every browser focuses a button that is pressed, and Escape has to reach it.
          event.currentTarget.focus();
        }
        hold({ key, before: nextOf(keys, key), by: 'pointer' });
      },
      onPointerMove(event) {
        if (held?.by !== 'pointer' || held.key !== key) return;
        const before = rowBelow(event.clientY, key);
        if (before !== held.before) hold({ ...held, before });
      },
      onPointerUp(event) {
        if (held?.by === 'pointer' && isTrusted(event)) drop();
      },
      onPointerCancel: putBack,
    }),
  };
}

const keyMeanings = new Map<string, 'toggle' | 'back' | -1 | 1>([
  [' ', 'toggle'],
  ['Enter', 'toggle'],
  ['Escape', 'back'],
  ['ArrowUp', -1],
  ['ArrowDown', 1],
]);

function nextOf(keys: readonly RowKey[], key: RowKey): RowKey | null {
  return keys[keys.indexOf(key) + 1] ?? null;
}

/** Where a held row would stand one place further up or down. */
function stepped(keys: readonly RowKey[], { key, before }: Held, by: -1 | 1): RowKey | null {
  const staying = keys.filter((other) => other !== key);
  const at = before === null ? staying.length : staying.indexOf(before);
  return staying[Math.max(0, at + by)] ?? null;
}
