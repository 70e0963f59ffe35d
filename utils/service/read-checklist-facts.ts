import type { ChecklistFacts } from '@/utils/plan/answer-checklist';
import type { PlannedRow } from '@/utils/plan/plan';
import type { ChecklistFactsView } from '@/utils/protocol/answers/checklist-facts-view';
import type { IssueAddress, LookedUpQuestion } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { readAgreement } from './conversation/read-agreement';
import { readThreads } from './conversation/read-threads';
import { failureOf } from './failures';
import { readRetrospective } from './finalize/retrospectives';
import { shortReference } from './issue-references';
import type { Service } from './ports';
import { readCarryOver } from './read-carry-over';
import { readPlan } from './read-plan';

type LookUp = (service: Service, issue: IssueAddress) => Promise<ChecklistFacts>;

/**
 * Looks up what the plan alone does not tell of the questions its checklist asks, side by side. A question whose facts
 * cannot be had stays without them, and `failure` says why of the first one. Never fails.
 */
export async function readChecklistFacts(
  service: Service,
  { issue, questions }: Omit<MessageOf<'read-checklist-facts'>, 'type'>,
): Promise<ChecklistFactsView> {
  const asked = [...new Set(questions)].map((question) => lookUps[question](service, issue));
  const ends = await Promise.allSettled(asked);
  const known = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const [reason] = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  const facts: ChecklistFacts = Object.assign({}, ...known);
  return { facts, failure: reason === undefined ? null : failureOf(reason) };
}

const lookUps: Readonly<Record<LookedUpQuestion, LookUp>> = {
  'carry-over': async (service, issue) => {
    const { candidates, unread, unasked } = await readCarryOver(service, { issue });
    const isUntold = candidates.length === 0 && (unread.length > 0 || unasked !== null);
    return isUntold ? {} : { carryOverLeft: candidates.map((one) => shortReference(one.issue.ref, issue)) };
  },
  agreement: async (service, issue) => {
    const { plan } = await readPlan(service, { issue, fresh: false });
    const rows = plan.rows.flatMap((row) => (needsAgreement(row) ? [row.row] : []));
    const states = await Promise.all(
      rows.map(async ({ key, ref }) => {
        const { state } = await readAgreement(service, { issue, row: key ?? '' });
        return state === 'asked' && ref !== null ? [shortReference(ref, issue)] : [];
      }),
    );
    return { notAgreed: states.flat() };
  },
  threads: async (service, issue) => {
    const { people } = await readThreads(service, { issue });
    return {
      openThreads: people.filter(({ resolved }) => resolved !== true).map(({ username }) => username),
    };
  },
  retrospective: async (service, issue) => {
    const { task } = await readRetrospective(service, { issue });
    return { hasRetrospective: task !== null };
  },
};

/** Rows with a weight, and with somebody who is to agree with it. */
function needsAgreement({ row, status, weight, people }: PlannedRow): boolean {
  return row.key !== null && status === 'open' && typeof weight === 'number' && people.length > 0;
}
