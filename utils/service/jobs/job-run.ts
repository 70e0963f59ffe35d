import type { FailureKind } from '@/utils/protocol/failure';
import { issueKey } from '@/utils/storage/keys';
import { failureOf, ServiceFailure } from '../failures';
import type { JobRun, Service } from '../ports';
import { jobContext } from './job-context';
import type { ItemResult, JobContext } from './job-kind';
import { type ItemRecord, isOver, type JobRecord, jobKey } from './job-record';
import { kindOf } from './kinds';

/** No item after this one would fare better. */
const concernsAll: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'offline',
  'rate-limited',
  'no-token',
  'not-authenticated',
  'token-expired',
  'token-revoked',
  'scope-too-small',
  'host-withheld',
  'wrong-user',
  'not-a-planning-issue',
]);

/**
 * Runs what is left of a job, item by item, as the only one of its planning issue, and resolves when nothing of it
 * runs any more; a run under way is joined. Every step is recorded before the next one, so that a job whose worker was
 * killed goes on where it was. Rejects with 'not-saved' where it cannot be recorded, and then runs nothing further.
 */
export function runJob(service: Service, { job, issue }: Pick<JobRecord, 'job' | 'issue'>): Promise<void> {
  const key = jobKey({ issue, job });
  const known = service.runs.get(key);
  if (known) return known.ended;
  const run = { stopAsked: false, ended: Promise.resolve() };
  service.runs.set(key, run);
  run.ended = service.locks
    .exclusive(`job ${issueKey(issue)}`, () => runItems(service, key, run))
    .finally(() => service.runs.delete(key));
  return run.ended;
}

async function runItems(service: Service, key: string, run: JobRun): Promise<void> {
  const record = await service.jobs.read(key);
  if (record === null) return;
  const kind = kindOf(record.order);
  const ledger = new Ledger(service, record);
  const context = jobContext(service, record);
  for (const { id, trace } of record.items.filter((item) => !isOver(item))) {
    if (run.stopAsked) return;
    await ledger.note(id, { state: 'running', failure: null });
    const ended = await outcomeOf(async () => {
      const own: JobContext = {
        ...(await context()),
        trace,
        keep: (kept) => ledger.note(id, { trace: kept }),
      };
      return kind.run(own, record.order, id);
    });
    await ledger.note(id, ended);
    if (ended.failure === null) continue;
    if (kind.afterFailure === 'stop' || concernsAll.has(ended.failure.kind)) return;
  }
}

type Ended = Pick<ItemRecord, 'state' | 'values' | 'failure'>;

async function outcomeOf(run: () => Promise<ItemResult>): Promise<Ended> {
  try {
    const { outcome, values = {} } = await run();
    return { state: outcome, values: { ...values }, failure: null };
  } catch (error) {
    return { state: 'failed', values: {}, failure: failureOf(error) };
  }
}

/** The record of a job, kept after every change of it; one that is gone, with its instance, stays gone. */
class Ledger {
  readonly #service: Service;
  #record: JobRecord;

  constructor(service: Service, record: JobRecord) {
    this.#service = service;
    this.#record = record;
  }

  async note(id: string, change: Partial<ItemRecord>): Promise<void> {
    const { jobs } = this.#service;
    const key = jobKey(this.#record);
    if ((await jobs.read(key)) === null) throw new ServiceFailure('not-saved', { reason: 'discarded' });
    const items = this.#record.items.map((item) => (item.id === id ? { ...item, ...change } : item));
    this.#record = { ...this.#record, items };
    if (await jobs.keep(key, this.#record)) return;
    throw new ServiceFailure('not-saved', { reason: 'storage-full' });
  }
}
