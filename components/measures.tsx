import type { ChecklistProgress, Load, Plan } from '@/utils/plan/plan';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings as strings } from '@/utils/strings/panel';
import type { Tone } from './bar';
import { type CaveatFigures, loadCaveats } from './load-caveats';
import { Measure, type MeasureDetail } from './measure';

/** The figures of a planning issue. */
interface Figures extends Pick<Plan, 'verdict'>, CaveatFigures {
  readonly checklist: Pick<ChecklistProgress, 'done' | 'total'> | null;
}

/** What a planning issue amounts to: rows ready, weight committed against capacity, checklist done. */
export function Measures({ plan }: { plan: Figures }) {
  return (
    <dl class="measures">
      <Ready plan={plan} />
      <Committed plan={plan} />
      <Checklist plan={plan} />
    </dl>
  );
}

function Ready({ plan: { verdict } }: { plan: Figures }) {
  const { ready, rows, errors, warnings } = verdict;
  const details: MeasureDetail[] = [];
  if (errors > 0) details.push({ text: strings.ready.errors(errors), tone: 'danger' });
  if (warnings > 0) details.push({ text: strings.ready.warnings(warnings), tone: 'warning' });
  if (details.length === 0)
    details.push({ text: rows === 0 ? strings.ready.empty : strings.ready.allReady, tone: 'subtle' });
  return (
    <Measure
      label={strings.ready.label}
      text={strings.ready.of(ready, rows)}
      share={shareOf(ready, rows)}
      tone={ready === rows ? 'success' : 'info'}
      details={details}
    />
  );
}

const loadTones: Record<Load['state'], Tone> = {
  over: 'danger',
  'in-slack': 'warning',
  at: 'success',
  under: 'info',
  'no-capacity': 'info',
};

function Committed({ plan }: { plan: Figures }) {
  const { totals } = plan;
  const details: MeasureDetail[] = [
    { text: loadWords(totals), tone: totals.state === 'over' ? 'danger' : 'subtle' },
    ...loadCaveats(plan).map((text): MeasureDetail => ({ text, tone: 'warning' })),
  ];
  return (
    <Measure
      label={strings.load.label}
      text={strings.load.of(totals.committed, totals.capacity)}
      share={shareOf(totals.committed, totals.capacity ?? 0)}
      kept={shareOf(totals.slack, totals.capacity ?? 0)}
      tone={loadTones[totals.state]}
      details={details}
    />
  );
}

function Checklist({ plan: { checklist } }: { plan: Figures }) {
  const { done, total } = checklist ?? { done: 0, total: 0 };
  const text = checklist === null ? strings.checklist.none : strings.checklist.open(total - done);
  return (
    <Measure
      label={strings.checklist.label}
      text={strings.checklist.of(done, total)}
      share={shareOf(done, total)}
      tone={done === total ? 'success' : 'info'}
      details={[{ text, tone: 'subtle' }]}
    />
  );
}

/** 0 to 1 and beyond; nothing out of nothing is an empty bar. */
function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number(part > 0);
}
