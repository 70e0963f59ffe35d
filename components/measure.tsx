import { Bar, type Tone } from './bar';

interface MeasureProps {
  label: string;
  /** What the bar stands for, in numbers. */
  text: string;
  /** Filled part of the bar, 0 to 1; clamped. */
  share: number;
  /** Part of the bar that is to be left free, at its end, 0 to 1; none when absent. */
  kept?: number;
  tone: Tone;
  /** What follows from the numbers, a short word or two each. */
  details: readonly MeasureDetail[];
}

export interface MeasureDetail {
  text: string;
  tone: Tone | 'subtle';
}

/** One measure of a planning issue: its label, its numbers, a bar that draws them and what follows from them. */
export function Measure({ label, text, share, kept = 0, tone, details }: MeasureProps) {
  return (
    <div class="measure">
      <dt class="measure-label">{label}</dt>
      <dd class="measure-text">{text}</dd>
      <Bar share={share} kept={kept} tone={tone} as="dd" />
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
