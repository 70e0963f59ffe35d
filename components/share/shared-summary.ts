import { deadlineAt } from '@/utils/plan/deadline';
import type { PersonLoad, Plan } from '@/utils/plan/plan';
import { linkMarkdown, personMarkdown, plainMarkdown } from '@/utils/plan/sharing/plain-markdown';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { formatDay, formatMoment, type Reader } from '@/utils/strings/dates';
import { teamDeadlineSentence } from '@/utils/strings/deadline';
import { teamLoadWords } from '@/utils/strings/loads';
import { formatWeight } from '@/utils/strings/numbers';
import { teamPanelStrings } from '@/utils/strings/panel';
import { sharedMarkdown as strings } from '@/utils/strings/shared-markdown';
import { teamLocale } from '@/utils/strings/team';
import { loadCaveats } from '../load-caveats';

/** How a plan stands at the reader's moment, as markdown; `notify` mentions people instead of quoting their names. */
export function sharedSummary(view: PlanView, reader: Reader, notify: boolean): string {
  const { plan, title, webUrl } = view;
  const heading = plan.milestone
    ? strings.plan(plainMarkdown(plan.milestone.title))
    : strings.planWithoutMilestone;
  return [
    `### ${heading}`,
    linkMarkdown(title, webUrl),
    facts(view, reader)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    peopleTable(plan.people, notify),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function facts({ plan, closedAt, timeZone, readAt }: PlanView, reader: Reader): string[] {
  const finalizeBy = plan.deadline?.finalizeBy ?? null;
  const deadline = deadlineAt({ finalizeBy, closedAt, now: reader.now, timeZone });
  return [
    deadline &&
      strings.finalizeBy(formatDay(deadline.finalizeBy, teamLocale), teamDeadlineSentence(deadline)),
    [strings.ready(plan.verdict.ready, plan.verdict.rows), ...verdictWords(plan)].join(', '),
    [committed(plan), ...loadCaveats(plan, teamPanelStrings)].join(', '),
    plan.checklist &&
      strings.checklist(teamPanelStrings.checklist.of(plan.checklist.done, plan.checklist.total)),
    strings.readAt(formatMoment(readAt, { ...reader, locale: teamLocale })),
  ].filter((fact) => fact !== null);
}

function verdictWords({ verdict: { errors, warnings } }: Plan): string[] {
  const { ready } = teamPanelStrings;
  return [errors > 0 && ready.errors(errors), warnings > 0 && ready.warnings(warnings)].filter(
    (words) => words !== false,
  );
}

function committed({ totals }: Plan): string {
  return strings.committed(
    teamPanelStrings.load.of(totals.committed, totals.capacity),
    teamLoadWords(totals),
  );
}

function peopleTable(people: readonly PersonLoad[], notify: boolean): string {
  if (people.length === 0) return '';
  const header = [strings.person, strings.committedColumn, strings.capacity, strings.load, strings.timeOff];
  const rows = people.map((load) => [
    personMarkdown(load.person.username, notify),
    formatWeight(load.committed),
    load.capacity === null ? strings.notStated : formatWeight(load.capacity),
    teamLoadWords(load),
    plainMarkdown(load.timeOff),
  ]);
  const alignment = ['---', '---:', '---:', '---', '---'];
  return [header, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
