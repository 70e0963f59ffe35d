import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { JournalEntry, Order, OrderResult } from '@/utils/storage/journal';
import { failureOf, ServiceFailure } from './failures';
import type { Made } from './order';
import type { Service } from './ports';
import { sendOrder } from './send-order';
import { supersede } from './supersede';
import { writerOf } from './writer';

/** An order as a view gives it. */
export interface Command {
  readonly command: string;
  readonly issue: IssueAddress;
  readonly order: Order;
  /** Whom the page says is signed in. */
  readonly pageUser?: string | undefined;
}

/** What became of an order; no planning issue where it was carried out before. */
export interface Done {
  readonly result: OrderResult;
  readonly planningIssue: PlanningIssueFacts | null;
}

/**
 * Carries out a command, which is in the journal before anything is sent. One that was done answers its recorded
 * result; one that could not be sent stays in the journal, is sent again by itself, and fails here with `kept: 1` in
 * the failure's values; one that was refused for good leaves the journal with this answer. One whose rows are missing
 * is made anew: whoever sends it again wants it there. Fails with 'no-token', 'scope-too-small' and 'wrong-user', and
 * as the order does.
 */
export async function doOrder(service: Service, command: Command): Promise<Done> {
  const known = await service.journal.read(command.command);
  if (known?.state === 'done') return recorded(known);
  const username = await writerOf(service, command);
  const entry = known === null ? await accept(service, command, username) : await again(service, known);
  await supersede(service, entry);
  return (await sendNow(service, entry)) ?? doneByOther(service, entry);
}

async function accept(
  service: Service,
  { command, issue, order }: Command,
  username: string,
): Promise<JournalEntry> {
  const entry: JournalEntry = {
    command,
    issue,
    order,
    acceptedAt: service.clock.now(),
    triedAt: null,
    attempts: 0,
    username,
    writes: [],
    state: 'waiting',
    superseded: false,
    failure: null,
    result: null,
  };
  return kept(service, entry);
}

async function again(service: Service, known: JournalEntry): Promise<JournalEntry> {
  return known.state === 'missing' ? kept(service, { ...known, state: 'waiting', writes: [] }) : known;
}

async function kept(service: Service, entry: JournalEntry): Promise<JournalEntry> {
  if (await service.journal.keep(entry.command, entry)) return entry;
  throw new ServiceFailure('not-saved', { reason: 'storage-full' });
}

async function sendNow(service: Service, entry: JournalEntry): Promise<Made | null> {
  try {
    return await sendOrder(service, entry);
  } catch (error) {
    const { kind, values } = failureOf(error);
    const left = await service.journal.read(entry.command);
    if (left?.state === 'waiting') throw new ServiceFailure(kind, { ...values, kept: 1 });
    if (left?.state === 'refused') await service.journal.drop(entry.command);
    throw error;
  }
}

/** The same command was sent at the same time by another request, which has recorded its end by now. */
async function doneByOther(service: Service, { command }: JournalEntry): Promise<Done> {
  const done = await service.journal.read(command);
  if (done === null) throw new ServiceFailure('not-saved', { reason: 'discarded' });
  return recorded(done);
}

function recorded({ result }: JournalEntry): Done {
  if (result === null) throw new ServiceFailure('not-saved');
  return { result, planningIssue: null };
}
