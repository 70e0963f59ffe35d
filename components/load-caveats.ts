import type { Plan } from '@/utils/plan/plan';
import { panelStrings as strings } from '@/utils/strings/panel';

export type CaveatFigures = Pick<Plan, 'totals' | 'unassigned' | 'notStated' | 'liveQuery'>;

/** What keeps the committed total from being all that is committed, or all the capacity there is; a few words each, in the words given. */
export function loadCaveats(
  { totals, unassigned, notStated, liveQuery }: CaveatFigures,
  { load } = strings,
): string[] {
  return [
    liveQuery && load.handKeptOnly,
    totals.unweighted > 0 && load.unweighted(totals.unweighted),
    totals.unreadable > 0 && load.unreadable(totals.unreadable),
    totals.withoutIssue > 0 && load.withoutIssue(totals.withoutIssue),
    unassigned > 0 && load.unassigned(unassigned),
    totals.capacity !== null && notStated > 0 && load.notStated(notStated),
  ].filter((caveat) => caveat !== false);
}
