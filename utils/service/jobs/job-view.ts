import type { JobView } from '@/utils/protocol/jobs';
import type { Service } from '../ports';
import { isOver, type JobRecord, jobKey } from './job-record';

/** A job as a view shows it: what its kind keeps of its items stays here. */
export function jobView({ runs }: Service, record: JobRecord): JobView {
  const { job, order, username, startedAt } = record;
  const run = runs.get(jobKey(record));
  const items = record.items.map(({ id, state, values, failure }) => ({ id, state, values, failure }));
  if (run) return { job, order, username, startedAt, state: run.stopAsked ? 'stopping' : 'running', items };
  // Nobody is at an item of a job that does not run: its worker was killed.
  const left = items.map((item) =>
    item.state === 'running' ? { ...item, state: 'waiting' as const } : item,
  );
  return { job, order, username, startedAt, state: left.every(isOver) ? 'ended' : 'stopped', items: left };
}
