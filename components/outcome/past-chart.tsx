import type { PastPlan } from '@/utils/protocol/answers/outcome-view';
import { outcomeStrings } from '@/utils/strings/outcome';

const strings = outcomeStrings.past;

/** The chart's own units: a group per plan, two bars in each. */
const height = 60;
const group = 40;
const bar = 14;
const gap = 2;
/** It has room for so many, however few there are. */
const mostPlans = 5;

/** Committed beside completed weight, plan by plan. A picture of the table below it. */
export function PastChart({ plans }: { plans: readonly PastPlan[] }) {
  const most = Math.max(1, ...plans.flatMap(({ committed, completed }) => [committed, completed]));
  const heightOf = (weight: number) => (weight / most) * height;
  return (
    <figure class="outcome-chart">
      <svg
        viewBox={`0 0 ${mostPlans * group} ${height + 14}`}
        preserveAspectRatio="xMinYMax meet"
        role="img"
        aria-label={strings.chart}
      >
        {plans.map(({ webUrl, milestone, title, committed, completed }, at) => (
          <g key={webUrl} transform={`translate(${at * group + (group - 2 * bar - gap) / 2} 0)`}>
            <rect class="chart-committed" {...barOf(0, heightOf(committed))} />
            <rect class="chart-completed" {...barOf(bar + gap, heightOf(completed))} />
            <text class="chart-label" x={bar + gap / 2} y={height + 11} text-anchor="middle">
              {milestone ?? title.slice(0, 6)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="outcome-legend">
        <span class="legend-committed">{strings.committed}</span>
        <span class="legend-completed">{strings.completed}</span>
      </figcaption>
    </figure>
  );
}

function barOf(x: number, tall: number) {
  return { x, y: height - tall, width: bar, height: tall, rx: 1 };
}
