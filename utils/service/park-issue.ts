import type { Message, ParkResult } from '@/utils/protocol/messages';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { failureOf, ServiceFailure } from './failures';
import { openInstance } from './instance';
import type { Parked } from './park-row';
import { keepSource } from './plan-read';
import { gatherSource } from './plan-source';
import { planView } from './plan-view';
import type { Service } from './ports';
import { readPlan } from './read-plan';
import { issueNamed } from './reference';
import { isSameUser } from './same-user';
import { sendPark } from './send-park';
import { teamProfile } from './team-profile';

type ParkMessage = Extract<Message, { type: 'park-issue' }>;

/**
 * Parks an issue in a planning issue. The command is in the journal before anything is sent. A command that was done
 * answers its recorded result; one that could not be sent stays in the journal, is sent again by itself, and fails
 * here with `kept: 1` in the failure's values; one that was refused for good leaves the journal with this answer. One
 * whose row is missing is written anew: whoever sends it again wants it there. Where the page names another user than
 * the token's, nothing is written ('wrong-user').
 */
export async function parkIssue(service: Service, message: ParkMessage): Promise<ParkResult> {
  const known = await service.journal.read(message.command);
  if (known?.state === 'done') return recordedResult(service, known);
  const username = await writer(service, message);
  const entry = known === null ? await accept(service, message, username) : await again(service, known);
  const parked = await sendNow(service, entry);
  return parked === null ? resultOfOther(service, entry) : resultOf(service, entry, parked);
}

/** In whose name it is written. */
async function writer(service: Service, { issue, reference, pageUser }: ParkMessage): Promise<string> {
  issueNamed(reference, issue);
  const { access, username } = await openInstance(service, issue.origin);
  if (username === null) throw new ServiceFailure('no-token');
  if (access !== 'write') throw new ServiceFailure('scope-too-small');
  if (pageUser !== undefined && !isSameUser(pageUser, username)) {
    throw new ServiceFailure('wrong-user', { page: pageUser, token: username });
  }
  return username;
}

async function accept(
  service: Service,
  { command, issue, reference, reason }: ParkMessage,
  username: string,
): Promise<JournalEntry> {
  const entry: JournalEntry = {
    command,
    issue,
    reference,
    reason,
    acceptedAt: service.clock.now(),
    triedAt: null,
    attempts: 0,
    username,
    writes: [],
    state: 'waiting',
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

async function sendNow(service: Service, entry: JournalEntry): Promise<Parked | null> {
  try {
    return await sendPark(service, entry);
  } catch (error) {
    const { kind, values } = failureOf(error);
    const left = await service.journal.read(entry.command);
    if (left?.state === 'waiting') throw new ServiceFailure(kind, { ...values, kept: 1 });
    if (left?.state === 'refused') await service.journal.drop(entry.command);
    throw error;
  }
}

/** The same command was sent at the same time by another request, which has recorded its end by now. */
async function resultOfOther(service: Service, { command }: JournalEntry): Promise<ParkResult> {
  const done = await service.journal.read(command);
  if (done === null) throw new ServiceFailure('not-saved', { reason: 'discarded' });
  return recordedResult(service, done);
}

async function recordedResult(service: Service, { issue, result }: JournalEntry): Promise<ParkResult> {
  if (result === null) throw new ServiceFailure('not-saved');
  return { ...result, plan: await readPlan(service, { issue, fresh: true }) };
}

async function resultOf(service: Service, { issue }: JournalEntry, parked: Parked): Promise<ParkResult> {
  const { origin } = issue;
  const { outcome, reference, remarks, planningIssue } = parked;
  const [{ gateway }, profile] = await Promise.all([openInstance(service, origin), teamProfile(service)]);
  const source = await gatherSource(planningIssue, { gateway, origin, profile, now: service.clock.now() });
  await keepSource(service, issue, source);
  return { outcome, reference, remarks, plan: await planView(service, origin, source) };
}

/** Gives up a command that waits in the journal; one that was done stays done. */
export async function discardCommand(
  { journal }: Service,
  { issue, command }: Extract<Message, { type: 'discard-command' }>,
): Promise<null> {
  const entry = await journal.read(command);
  if (entry && entry.state !== 'done' && issueKey(entry.issue) === issueKey(issue))
    await journal.drop(command);
  return null;
}
