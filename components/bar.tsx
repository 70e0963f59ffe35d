export type Tone = 'info' | 'success' | 'warning' | 'danger';

interface BarProps {
  /** Filled part, 0 to 1; clamped. */
  share: number;
  /** Part at the end that is to be left free, 0 to 1; clamped, none when absent. */
  kept?: number;
  tone: Tone;
  /** The element it is, where a list of definitions has its own. */
  as?: 'div' | 'dd';
}

/** A bar that draws what stands in numbers beside it; screen readers get the numbers. */
export function Bar({ share, kept = 0, tone, as: Element = 'div' }: BarProps) {
  return (
    <Element
      class={kept > 0 ? `bar bar-${tone} bar-kept` : `bar bar-${tone}`}
      style={{ '--share': percent(share), '--kept': percent(kept) }}
      aria-hidden="true"
    />
  );
}

function percent(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%`;
}
