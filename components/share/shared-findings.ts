import type { Finding } from '@/utils/plan/plan';
import { personMarkdown, plainMarkdown } from '@/utils/plan/sharing/plain-markdown';
import type { PlanView } from '@/utils/protocol/messages';
import { findingSentence } from '@/utils/strings/findings';
import { fixSentence } from '@/utils/strings/fixes';
import { problemSentences } from '@/utils/strings/problems';
import { shareStrings } from '@/utils/strings/share';
import { sharedRow } from './shared-row';

const strings = shareStrings.markdown;

/** Everything that was found in a plan, row by row, then person by person, as markdown. */
export function sharedFindings({ plan, issue }: PlanView, notify: boolean): string {
  const items = [
    ...plan.problems.map(({ kind, line }) => `- ${plainMarkdown(problemSentences[kind](line))}`),
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
  const words = `${findingSentence(finding)} ${fixSentence(finding)}`;
  return `${strings.severity[finding.severity]}: ${plainMarkdown(words)}`;
}
