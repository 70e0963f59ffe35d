import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { immovable } from '@/utils/plan/arranging/movable';
import { keysIn } from '@/utils/plan/arranging/moves';
import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { moveStrings as moving } from '@/utils/strings/move';
import { rowName } from '../row-name';
import { useId } from '../use-id';
import { placed } from './placed';
import { type Held, useReorder } from './use-reorder';
import type { Selection } from './use-selection';
import { WorkRow } from './work-row';

interface WorkListProps {
  view: PlanView;
  /** Why nothing can be moved; null when rows can. */
  barred: string | null;
  /** A move is on its way. */
  busy: boolean;
  selection: Selection;
  /** The row it was opened for. */
  row: RowKey | null;
  onDrop: (key: RowKey, before: RowKey | null) => void;
  /** Says to a screen reader where a held row is. */
  onSay: (sentence: string) => void;
}

/** Milestone Work in its order, which is the priority; each row can be held by its handle and put down elsewhere. */
export function WorkList(props: WorkListProps) {
  const { view, barred, busy, selection, row, onDrop, onSay } = props;
  const { plan, issue } = view;
  const { rows } = plan;
  const heading = useId();
  const items = useRef(new Map<RowKey, HTMLElement>());
  const handles = useRef(new Map<RowKey, HTMLElement>());
  const dropped = useRef<RowKey | null>(null);
  const keys = keysIn(plan, 'milestone-work');

  const { held, handle } = useReorder({
    keys,
    barred: barred !== null || busy,
    rowBelow: (y, moved) => keys.find((key) => key !== moved && isBelow(items.current.get(key), y)) ?? null,
    onDrop(key, before) {
      dropped.current = key;
      onDrop(key, before);
    },
    onHold: (next) => onSay(heldWords(next, keys, nameOf(next.key), held === null)),
    onPutBack: (key) => onSay(strings.putBack(nameOf(key))),
  });
  const shown = held === null ? rows : placed(rows, keys, held.key, held.before);

  useEffect(() => {
    if (held !== null) items.current.get(held.key)?.scrollIntoView({ block: 'nearest' });
  }, [held]);
  useEffect(() => {
    if (row !== null) items.current.get(row)?.scrollIntoView({ block: 'center' });
  }, [row]);
  // What is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (dropped.current !== null && document.activeElement === document.body)
      handles.current.get(dropped.current)?.focus();
  });

  function nameOf(key: RowKey): string {
    const found = rows.find((planned) => planned.row.key === key);
    return found ? rowName(found.row, issue) : key;
  }
  return (
    <section class="arranged-section" aria-labelledby={heading}>
      <h3 class="arranged-heading" id={heading}>
        {strings.work} <span class="badge">{rows.length}</span>
      </h3>
      <p class="arranged-hint">{barred ?? (rows.length === 0 ? strings.workEmpty : strings.workHint)}</p>
      {plan.liveQuery && <p class="arranged-hint">{strings.liveQuery}</p>}
      <ol class="arranged" aria-labelledby={heading} aria-busy={busy}>
        {rows.map((planned) => {
          const stays = immovable(planned, plan);
          const key = stays === null ? planned.row.key : null;
          return (
            <WorkRow
              key={key ?? `line ${planned.row.line}`}
              planned={planned}
              issue={issue}
              stays={barred ?? (stays && moving.immovable[stays])}
              order={shown.indexOf(planned)}
              held={key !== null && held?.key === key}
              shown={row !== null && key === row}
              events={key === null || barred !== null ? null : handle(key)}
              selected={key !== null && selection.keys.has(key)}
              onSelect={(selected) => key !== null && selection.set(key, selected)}
              onItem={(item) => keep(items.current, planned.row.key, item)}
              onHandle={(item) => keep(handles.current, key, item)}
            />
          );
        })}
      </ol>
    </section>
  );
}

function keep(kept: Map<RowKey, HTMLElement>, key: RowKey | null, item: HTMLElement | null): void {
  if (key === null) return;
  if (item === null) kept.delete(key);
  else kept.set(key, item);
}

/** Whether the middle of a row is below a height of the window. */
function isBelow(item: HTMLElement | undefined, y: number): boolean {
  if (item === undefined) return false;
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2 > y;
}

function heldWords({ key, before }: Held, keys: readonly RowKey[], name: string, isNew: boolean): string {
  const staying = keys.filter((other) => other !== key);
  const place = before === null ? keys.length : staying.indexOf(before) + 1;
  return isNew ? strings.grabbed(name, place, keys.length) : strings.atPlace(name, place, keys.length);
}
