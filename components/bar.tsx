export type Tone = 'info' | 'success' | 'warning' | 'danger';

interface BarProps {
  /** Filled part, 0 to 1; clamped. */
  share: number;
  /** Part at the end that is to be left free, 0 to 1; clamped, none when absent. */
  kept?: number;
  tone: Tone;
}

/** A bar that draws what stands in numbers beside it; screen readers get the numbers. */
export function Bar({ share, kept = 0, tone }: BarProps) {
  return (
    <div class={`bar bar-${tone}`} aria-hidden="true">
      <div class="bar-fill" style={{ width: percent(share) }} />
      {kept > 0 && <div class="bar-kept" style={{ width: percent(kept) }} />}
    </div>
  );
}

function percent(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%`;
}
