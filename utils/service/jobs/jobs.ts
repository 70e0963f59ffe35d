import type { IssueAddress } from '@/utils/protocol/fields';
import type { JobView } from '@/utils/protocol/jobs';
import type { MessageOf } from '@/utils/protocol/messages';
import { issueKey } from '@/utils/storage/keys';
import { ServiceFailure } from '../failures';
import type { Service } from '../ports';
import { writerOf } from '../writer';
import { type ItemRecord, type JobRecord, jobKey } from './job-record';
import { runJob } from './job-run';
import { jobView } from './job-view';
import { kindOf } from './kinds';

type Started = MessageOf<'start-job'>;

/** Records of jobs live this long, in days: past the milestone they were for, and its retrospective. */
const daysKept = 200;

/**
 * Runs a job and answers once nothing of it runs any more; how far it is meanwhile, `readJobs` tells. The same job
 * asked for again is never doubled: what waits in it is run. Fails with 'no-token', 'scope-too-small', 'wrong-user' or
 * 'not-saved' before anything was done; failures of its items are in the answer.
 */
export async function startJob(service: Service, message: Started): Promise<JobView> {
  const username = await writerOf(service, message);
  return run(service, message, (known) => known ?? accepted(service, message, username));
}

/** Runs what waits or failed in a job; what was done is never done again. Fails as `startJob` does. */
export async function continueJob(service: Service, message: MessageOf<'continue-job'>): Promise<JobView> {
  await writerOf(service, message);
  return run(service, message, (known) => {
    if (known === null) throw new ServiceFailure('not-saved', { reason: 'discarded' });
    return { ...known, items: known.items.map(asWaiting) };
  });
}

/** Has a job end after the item under way; one that does not run stays as it is. */
export async function stopJob({ runs }: Service, message: MessageOf<'stop-job'>): Promise<null> {
  const run = runs.get(jobKey(message));
  if (run) run.stopAsked = true;
  return null;
}

/** The jobs of a planning issue, newest first. */
export async function readJobs(
  service: Service,
  { issue }: MessageOf<'read-jobs'>,
): Promise<readonly JobView[]> {
  const records = await service.jobs.all();
  return records
    .filter((record) => issueKey(record.issue) === issueKey(issue))
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt))
    .map((record) => jobView(service, record));
}

/** Forgets jobs of long ago. */
export async function pruneJobs({ jobs, clock, runs }: Service): Promise<void> {
  const oldest = new Date(Date.parse(clock.now()) - daysKept * 86_400_000).toISOString();
  const isOld = (record: JobRecord) => record.startedAt < oldest && !runs.has(jobKey(record));
  const old = (await jobs.all()).filter(isOld);
  await Promise.all(old.map((record) => jobs.drop(jobKey(record))));
}

/** Joins the run under way, or begins one on what `prepare` makes of the record; one at a time prepares. */
async function run(
  service: Service,
  named: { readonly issue: IssueAddress; readonly job: string },
  prepare: (known: JobRecord | null) => JobRecord,
): Promise<JobView> {
  const key = jobKey(named);
  const begun = await service.locks.exclusive(`begin job ${key}`, async () => {
    if (!service.runs.has(key)) await keep(service, prepare(await service.jobs.read(key)));
    return { ended: runJob(service, named) };
  });
  await begun.ended;
  const record = await service.jobs.read(key);
  if (record === null) throw new ServiceFailure('not-saved', { reason: 'discarded' });
  return jobView(service, record);
}

function accepted(service: Service, { issue, job, order }: Started, username: string): JobRecord {
  const items = kindOf(order)
    .items(order)
    .map((id) => ({ id, state: 'waiting' as const, values: {}, failure: null, trace: null }));
  return { job, issue, order, username, startedAt: service.clock.now(), items };
}

function asWaiting(item: ItemRecord): ItemRecord {
  return item.state === 'failed' ? { ...item, state: 'waiting', failure: null } : item;
}

async function keep({ jobs }: Service, record: JobRecord): Promise<void> {
  if (await jobs.keep(jobKey(record), record)) return;
  throw new ServiceFailure('not-saved', { reason: 'storage-full' });
}
