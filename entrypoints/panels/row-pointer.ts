import type { RowLayer } from './row-layer';

/** How long a row is pointed at, in milliseconds. */
const pointingFor = 2_500;

/** Leads the eye to a row of the description. */
export interface RowPointer {
  /** Line of the row that is pointed at; null when none is. */
  line(): number | null;
  /** Scrolls to a row; `showAll` uncovers it where the description is cut off above it. */
  show(line: number, layer: RowLayer, showAll: HTMLElement | null): void;
}

/** Calls `onPoint` when pointing begins and ends. */
export function createRowPointer(onPoint: () => void, left: AbortSignal): RowPointer {
  let pointedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  left.addEventListener('abort', () => clearTimeout(timer));

  const point = (line: number | null) => {
    pointedAt = line;
    onPoint();
  };
  return {
    line: () => pointedAt,
    show(line, { rows, places }, showAll) {
      const row = rows.get(line);
      if (!row) return;
      if (!places.has(line)) showAll?.click();
      requestAnimationFrame(() => row.scrollIntoView({ block: 'center', behavior: scrolling() }));
      point(line);
      clearTimeout(timer);
      timer = setTimeout(() => point(null), pointingFor);
    },
  };
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
