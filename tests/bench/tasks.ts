import type { CDPSession } from '@playwright/test';

/** A task of a page's main thread; its ends in microseconds of the browser's clock. */
export interface Task {
  readonly start: number;
  readonly end: number;
  /** The part of it, 0 to 1, in which the processor worked for it: the rest it waited for its turn. */
  readonly busy: number;
}

/** As Chromium's trace has it; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** For how long, and for how much of that the processor worked for it. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly isOutermostMainFrame?: boolean };
  };
}

const traced = {
  includedCategories: ['toplevel', 'devtools.timeline'],
  excludedCategories: ['*'],
};

/** Watches tasks from now on. Answers what ends that, and gives those of the page that was loaded, first to last. */
export async function watchTasks(cdp: CDPSession): Promise<() => Promise<readonly Task[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: traced });
  return async () => {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    return tasksOf(events);
  };
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const page = events.findLast(isPage);
  if (page === undefined) throw new Error('The trace does not tell in which process the page was shown.');
  const tasks: Task[] = [];
  const run = events.filter(
    ({ name, pid, tid, dur }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === page.pid && tid === page.tid && dur,
  );
  for (const { ts, dur = 0, tdur = dur } of run.sort((one, other) => one.ts - other.ts)) {
    if (ts < (tasks.at(-1)?.end ?? 0)) continue;
    tasks.push({ start: ts, end: ts + dur, busy: Math.min(1, tdur / dur) });
  }
  return tasks;
}

/** It tells in which process, and on which thread of it, a page of the web runs. */
function isPage({ name, args: { data } }: TraceEvent): boolean {
  return (
    name === 'CommitLoad' && data?.isOutermostMainFrame === true && data.url?.startsWith('https:') === true
  );
}
