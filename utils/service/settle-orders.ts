import type { IssueAddress } from '@/utils/protocol/fields';
import type { JournalEntry, OrderResult } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { openInstance } from './open-instance';
import { orderLine } from './order-line';
import type { PlanSource } from './plan-source';
import type { Service } from './ports';
import { isSameUser } from './same-user';
import { sendOrder } from './send-order';
import { teamProfile } from './team-profile';
import { reachingBackTo } from './writing/reaching-back';
import { fateOfRow, type RowFate } from './writing/row-fate';

const day = 24 * 60 * 60_000;

/** How a change came to be there by our own write. */
const written: ReadonlySet<OrderResult['outcome']> = new Set<OrderResult['outcome']>([
  'saved',
  'saved-beside',
  'merged',
]);

/**
 * Looks after what commands put into a planning issue that was just read: sends what waited for GitLab's editor to close,
 * and finds out what became of rows and texts of the last day that are not there any more. One that a save of an old text
 * dropped is added again; one that somebody took out stays out; where the history does not tell, the user decides.
 * True when something was sent, so that the planning issue may say more by now. What fails stays in the journal.
 */
export async function settleOrders(
  service: Service,
  issue: IssueAddress,
  source: PlanSource,
): Promise<boolean> {
  const entries = (await service.journal.all()).filter((entry) => issueKey(entry.issue) === issueKey(issue));
  const held = entries.filter(
    ({ state, failure }) => state === 'waiting' && failure?.kind === 'being-edited',
  );
  const dropped = await droppedRows(service, entries, source);
  for (const entry of [...held, ...dropped]) await Promise.allSettled([sendOrder(service, entry)]);
  return held.length + dropped.length > 0;
}

/** Those to send again; of the others the journal knows now. */
async function droppedRows(
  service: Service,
  entries: readonly JournalEntry[],
  { planningIssue: { description }, readAt }: PlanSource,
): Promise<readonly JournalEntry[]> {
  const profile = await teamProfile(service);
  const now = service.clock.now();
  const missing = entries
    .filter((entry) => isRecentlyWritten(entry, now) && !isBetween(entry.triedAt, readAt, now))
    .filter((entry) => orderLine(description, entry, profile) === null);
  const settled = await Promise.allSettled(missing.map((entry) => settle(service, entry)));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

function isRecentlyWritten({ state, superseded, result, triedAt }: JournalEntry, now: string): boolean {
  const age = Math.abs(Date.parse(now) - Date.parse(triedAt ?? ''));
  return state === 'done' && !superseded && result !== null && written.has(result.outcome) && age < day;
}

/** What was written after a read began may not be in what was read. */
function isBetween(instant: string | null, after: string, until: string): boolean {
  return instant !== null && instant > after && instant <= until;
}

async function settle(service: Service, entry: JournalEntry): Promise<JournalEntry[]> {
  const { gateway, access, username } = await openInstance(service, entry.issue.origin);
  if (access !== 'write' || username === null || !isSameUser(entry.username, username)) return [];
  const profile = await teamProfile(service);
  const { projectPath, iid } = entry.issue;
  const history = await gateway.descriptionHistory(projectPath, iid, reachingBackTo(entry.writes));
  const fate = fateOfRow(entry.writes, history, (text) => orderLine(text, entry, profile), username);
  // A newer command may have changed the row on purpose meanwhile, or another tab have had it added again.
  const now = await service.journal.read(entry.command);
  if (now === null || now.superseded || now.state !== 'done' || now.attempts !== entry.attempts) return [];
  const next = afterFate(now, fate);
  await service.journal.keep(next.command, next);
  return fate === 'dropped' ? [next] : [];
}

function afterFate(entry: JournalEntry, fate: RowFate): JournalEntry {
  if (fate === 'dropped') return { ...entry, state: 'waiting', writes: [], triedAt: null };
  if (fate === 'stands') return entry;
  if (fate === 'removed')
    return { ...entry, result: entry.result && { ...entry.result, outcome: 'removed' } };
  return { ...entry, state: 'missing', failure: { kind: 'row-gone', values: {} } };
}
