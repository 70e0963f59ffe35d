import type { PlanStatus } from '@/utils/protocol/messages';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings } from '@/utils/strings/panel';
import { Measure, type MeasureDetail, type Tone } from '../measure';

interface PlanProps {
  plan: PlanStatus;
}

/** What a planning issue amounts to: rows ready, weight committed against capacity, checklist done. */
export function Measures({ plan }: PlanProps) {
  return (
    <dl class="measures">
      <Ready plan={plan} />
      <Committed plan={plan} />
      <Checklist plan={plan} />
    </dl>
  );
}

function Ready({ plan: { ready, rows, errors, warnings } }: PlanProps) {
  const strings = panelStrings.ready;
  const details: MeasureDetail[] = [];
  if (errors > 0) details.push({ text: strings.errors(errors), tone: 'danger' });
  if (warnings > 0) details.push({ text: strings.warnings(warnings), tone: 'warning' });
  if (details.length === 0) {
    details.push({ text: rows === 0 ? strings.empty : strings.allReady, tone: 'subtle' });
  }
  return (
    <Measure
      label={strings.label}
      text={strings.of(ready, rows)}
      share={shareOf(ready, rows)}
      tone={ready === rows ? 'success' : 'info'}
      details={details}
    />
  );
}

function Committed({ plan }: PlanProps) {
  const { committed, capacity } = plan;
  const tone = toneOf(committed, capacity);
  return (
    <Measure
      label={panelStrings.load.label}
      text={panelStrings.load.of(committed, capacity)}
      share={shareOf(committed, capacity ?? Infinity)}
      tone={tone}
      details={[{ text: loadWords(plan), tone: tone === 'danger' ? 'danger' : 'subtle' }]}
    />
  );
}

function toneOf(committed: number, capacity: number | null): Tone {
  if (capacity === null || committed < capacity) return 'info';
  return committed > capacity ? 'danger' : 'success';
}

function Checklist({ plan: { checklistDone: done, checklistTotal: total } }: PlanProps) {
  const strings = panelStrings.checklist;
  return (
    <Measure
      label={strings.label}
      text={strings.of(done, total)}
      share={shareOf(done, total)}
      tone={done === total ? 'success' : 'info'}
      details={[{ text: total === 0 ? strings.none : strings.open(total - done), tone: 'subtle' }]}
    />
  );
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number(part > 0);
}
