import type { Finding } from '@/utils/plan/plan';
import { personMarkdown, plainMarkdown } from '@/utils/plan/sharing/plain-markdown';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { teamFindingSentence } from '@/utils/strings/findings';
import { teamFixSentence } from '@/utils/strings/fixes';
import { teamProblemSentences } from '@/utils/strings/problems';
import { sharedMarkdown as strings } from '@/utils/strings/shared-markdown';
import { sharedRow } from './shared-row';

/** Everything that was found in a plan, row by row, then person by person, as markdown. */
export function sharedFindings({ plan, issue }: PlanView, notify: boolean): string {
  const items = [
    ...plan.problems.map(({ kind, line }) => `- ${plainMarkdown(teamProblemSentences[kind](line))}`),
    ...plan.rows.flatMap((row) => item(sharedRow(row, issue), row.findings)),
    ...plan.people.flatMap((load) => item(personMarkdown(load.person.username, notify), load.findings)),
  ];
  const { milestone } = plan;
  const heading =
    milestone === null
      ? strings.findingsWithoutMilestone
      : strings.findingsIn(strings.milestone(plainMarkdown(milestone.title)));
  return `### ${heading}\n\n${items.length === 0 ? strings.noFindings : items.join('\n')}`;
}

function item(name: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`- ${name}\n${findings.map((finding) => `  - ${sentence(finding)}`).join('\n')}`];
}

function sentence(finding: Finding): string {
  const words = `${teamFindingSentence(finding)} ${teamFixSentence(finding)}`;
  return `${strings.severity[finding.severity]}: ${plainMarkdown(words)}`;
}
