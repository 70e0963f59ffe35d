import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { JobOrder, JobView } from '@/utils/protocol/jobs';
import type { MessageOf } from '@/utils/protocol/messages';

interface JobsProps {
  ask: Ask;
  issue: IssueAddress;
  pageUser: { readonly pageUser?: string };
  /** Nothing runs any more: GitLab may hold something else by now. Told even if the view was closed meanwhile. */
  onEnded: () => void;
}

/** The jobs of a planning issue, and what can be done with them. */
export interface Jobs {
  /** Newest first; null until they are read. */
  readonly jobs: readonly JobView[] | null;
  /** Something was asked for, or runs. */
  readonly busy: boolean;
  /** Why the last thing asked for was refused, or the jobs could not be read. */
  readonly failure: Failure | null;
  /** Begins a job and tells its id at once. */
  start(order: JobOrder): string;
  /** Runs what waits or failed. */
  goOn(job: string): void;
  stop(job: string): void;
}

/** Milliseconds between two looks at what runs. */
const beat = 400;

/** Keeps an eye on the jobs of a planning issue while any of them runs, in this tab or in another one. */
export function useJobs({ ask, issue, pageUser, onEnded }: JobsProps): Jobs {
  const [jobs, setJobs] = useState<readonly JobView[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [unanswered, setUnanswered] = useState(0);
  const wasBusy = useRef(false);
  const closed = useRef(false);
  const busy =
    unanswered > 0 || (jobs ?? []).some(({ state }) => state === 'running' || state === 'stopping');

  const look = async (): Promise<readonly JobView[]> => {
    const reply = await ask({ type: 'read-jobs', issue });
    if (reply.ok) setJobs(reply.value);
    else setFailure(reply.failure);
    return reply.ok ? reply.value : [];
  };
  const send = async (message: MessageOf<'start-job' | 'continue-job'>) => {
    setFailure(null);
    setUnanswered((count) => count + 1);
    const reply = await ask(message);
    const known = await look();
    // A worker that was killed on the way left its record: the job shows as stopped, and can go on.
    const isLeft =
      !reply.ok && reply.failure.kind === 'worker-gone' && known.some(({ job }) => job === message.job);
    if (!reply.ok && !isLeft) setFailure(reply.failure);
    setUnanswered((count) => count - 1);
    if (closed.current) onEnded();
  };

  useEffect(() => {
    void look();
    return () => {
      closed.current = true;
    };
  }, []);
  useEffect(() => {
    const timer = busy ? setInterval(() => void look(), beat) : undefined;
    if (wasBusy.current && !busy) onEnded();
    wasBusy.current = busy;
    return () => clearInterval(timer);
  }, [busy]);

  return {
    jobs,
    busy,
    failure,
    start(order) {
      const job = crypto.randomUUID();
      void send({ type: 'start-job', issue, job, order, ...pageUser });
      return job;
    },
    goOn: (job) => void send({ type: 'continue-job', issue, job, ...pageUser }),
    stop: (job) => void ask({ type: 'stop-job', issue, job }).then(look),
  };
}
