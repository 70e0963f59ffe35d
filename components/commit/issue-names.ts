import { isUnreadable } from '@/utils/plan/facts';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { rowName } from '../row-name';

/** What an issue is called, and where it is. */
export interface IssueName {
  readonly name: string;
  /** Null where it is not known. */
  readonly url: string | null;
}

/** The name of a job's item: its row's reference and title; the item's own id once the plan has no such row. */
export function issueNamed({ plan, issue }: PlanView, item: string): IssueName {
  const planned = plan.rows.find(({ row }) => row.key === item);
  if (!planned) return { name: item, url: null };
  const name = rowName(planned.row, issue);
  const facts = planned.issue !== null && !isUnreadable(planned.issue) ? planned.issue : null;
  return facts === null ? { name, url: null } : { name: `${name} ${facts.title}`, url: facts.webUrl };
}
