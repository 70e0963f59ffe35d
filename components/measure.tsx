export type Tone = 'info' | 'success' | 'warning' | 'danger';

interface MeasureProps {
  label: string;
  /** What the bar stands for, in numbers. */
  text: string;
  /** Filled part of the bar, 0 to 1; clamped. */
  share: number;
  tone: Tone;
  /** What follows from the numbers, a short word or two each. */
  details: readonly MeasureDetail[];
}

export interface MeasureDetail {
  text: string;
  tone: Tone | 'subtle';
}

/** One measure of a planning issue: its label, its numbers, a bar that draws them and what follows from them. */
export function Measure({ label, text, share, tone, details }: MeasureProps) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return (
    <div class="measure">
      <dt class="measure-label">{label}</dt>
      <dd class="measure-text">{text}</dd>
      <dd class={`bar bar-${tone}`} aria-hidden="true">
        <div class="bar-fill" style={{ width }} />
      </dd>
      <dd class="measure-details">
        {details.map((detail) => (
          <span key={detail.text} class={`measure-${detail.tone}`}>
            {detail.text}
          </span>
        ))}
      </dd>
    </div>
  );
}
