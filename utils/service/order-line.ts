import { parsePlan } from '@/utils/plan';
import type { PlanOptions } from '@/utils/plan/options';
import type { TeamProfile } from '@/utils/plan/profile';
import type { JournalEntry, Order } from '@/utils/storage/journal';
import { linesOfEdits } from './editing';
import { issueNamed, keyIn } from './issue-references';

/**
 * The lines that a done command put into a description, wherever they stand now; null when one of them is not there.
 * A tick of the checklist is nobody's text, and whoever takes it away means it: it counts as there.
 */
export function orderLine(
  description: string,
  { issue, order, result }: JournalEntry,
  profile: TeamProfile,
): string | null {
  const options = { profile, context: issue };
  if (order.type === 'park-issue') {
    const reference = result?.type === 'park-issue' ? result.reference : order.reference;
    return parkedLine(description, keyIn(issue, issueNamed(reference, issue)), options);
  }
  // It stands in another description: nobody looks for it in this one.
  if (order.type === 'add-retro-item') return '';
  const lines = linesOfEdits(guarded(order.edits, result), description, options);
  return lines.includes(null) ? null : lines.join('\n');
}

function parkedLine(description: string, key: string, options: PlanOptions): string | null {
  const { work, parkingLot } = parsePlan(description, options);
  const row = [...(parkingLot?.rows ?? []), ...(work?.rows ?? [])].find((candidate) => candidate.key === key);
  return row ? (description.split('\n')[row.line - 1] ?? null) : null;
}

type Edits = Extract<Order, { type: 'edit-plan' }>['edits'];

function guarded(edits: Edits, result: JournalEntry['result']): Edits {
  const refused = result?.type === 'edit-plan' ? result.refused.map(({ index }) => index) : [];
  return edits.filter(
    ({ type }, at) => type !== 'check-item' && type !== 'remove-row' && !refused.includes(at),
  );
}
