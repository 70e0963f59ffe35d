import type { PersonLoad, Plan, PlannedRow } from '@/utils/plan/plan';
import { personMarkdown, plainMarkdown } from '@/utils/plan/sharing/plain-markdown';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { teamLoadWords } from '@/utils/strings/loads';
import { teamPanelStrings } from '@/utils/strings/panel';
import { sharedMarkdown as strings } from '@/utils/strings/shared-markdown';
import { sharedRow } from './shared-row';

/** What one person carries, in the plan's order, as markdown; `notify` mentions them instead of quoting their name. */
export function sharedLoad({ plan, issue }: PlanView, load: PersonLoad, notify: boolean): string {
  const rows = plan.rows.filter(({ row }) => row.key !== null && load.rows.includes(row.key));
  const numbers = teamPanelStrings.load.of(load.committed, load.capacity);
  return [
    `### ${heading(plan, personMarkdown(load.person.username, notify))}`,
    [strings.committed(numbers, teamLoadWords(load)), timeOff(load)].filter((line) => line !== '').join('\n'),
    rows.length === 0
      ? strings.noRows
      : rows
          .map((row, at) => `${at + 1}. ${sharedRow(row, issue)}: ${weight(row)}, ${state(row)}`)
          .join('\n'),
  ].join('\n\n');
}

function heading({ milestone }: Plan, person: string): string {
  return milestone === null
    ? strings.loadWithoutMilestone(person)
    : strings.loadOf(person, strings.milestone(plainMarkdown(milestone.title)));
}

function timeOff({ timeOff: text }: PersonLoad): string {
  return text.trim() === '' ? '' : strings.timeOffOf(plainMarkdown(text));
}

function weight({ weight: points }: PlannedRow): string {
  if (points === 'unknown') return strings.unknownWeight;
  return points === null ? strings.noWeight : strings.weight(points);
}

function state({ counted, ready }: PlannedRow): string {
  if (counted === 'done') return strings.state.done;
  return ready ? strings.state.ready : strings.state.notReady;
}
