import type { Finding } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { findingSentence } from '@/utils/strings/findings';
import { panelStrings as strings } from '@/utils/strings/panel';
import { rowName } from '../row-name';

/** The one thing to do next. */
export interface NextStep {
  readonly text: string;
  /** Line of the row it is about; null when it is about none. */
  readonly line: number | null;
}

/**
 * What to do next, most pressing first: fill the plan, fix what blocks it, tick the checklist, look at the warnings,
 * finalize. Rows come before people.
 */
export function nextStep(view: PlanView): NextStep {
  const { plan, state } = view;
  if (state === 'closed') return say(strings.next.nothing);
  if (plan.verdict.rows === 0) return say(strings.next.fillWork);
  return (
    findingStep(view, 'error') ??
    checklistStep(view) ??
    findingStep(view, 'warning') ??
    say(strings.next.finalize)
  );
}

function say(text: string): NextStep {
  return { text, line: null };
}

function findingStep(view: PlanView, severity: Finding['severity']): NextStep | null {
  return rowStep(view, severity) ?? personStep(view, severity);
}

function rowStep({ plan, issue }: PlanView, severity: Finding['severity']): NextStep | null {
  for (const planned of plan.rows) {
    const finding = worst(planned, severity);
    if (finding !== undefined)
      return {
        text: strings.next.about(rowName(planned.row, issue), findingSentence(finding)),
        line: planned.row.line,
      };
  }
  return null;
}

function personStep({ plan }: PlanView, severity: Finding['severity']): NextStep | null {
  for (const load of plan.people) {
    const finding = worst(load, severity);
    if (finding !== undefined)
      return say(strings.next.about(`@${load.person.username}`, findingSentence(finding)));
  }
  return null;
}

function worst(
  { findings }: { readonly findings: readonly Finding[] },
  severity: Finding['severity'],
): Finding | undefined {
  return findings.find((finding) => finding.severity === severity);
}

function checklistStep({ plan }: PlanView): NextStep | null {
  const open = plan.checklist?.items.find(({ state }) => state === 'open');
  return open === undefined ? null : say(strings.next.checklist(open.text));
}
