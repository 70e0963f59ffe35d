import { useEffect, useState } from 'preact/hooks';
import type { ThreadFacts } from '@/utils/plan/threads/thread-facts';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import { failureSentence } from '@/utils/strings/failures';
import { threadsStrings as strings } from '@/utils/strings/threads';
import { Dialog } from '../dialog/dialog';
import { type JobLine, JobProgress } from '../job/job-progress';
import { useJobs } from '../job/use-jobs';
import { Notice } from '../notice';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { useReply } from '../use-reply';
import { type PersonPost, personPosts } from './person-post';
import { PersonThreadLine } from './person-thread-line';
import { resultWords } from './result-words';

const noThreads: ThreadFacts = { people: [], rows: [] };

/** One thread per person: shows where each stands, what would be posted, and posts for those who are ticked. */
export function ThreadsTool(props: ToolProps) {
  const { view, ask, pageUser, onRead, onClose } = props;
  const { read, again } = useReply('', () => ask({ type: 'read-threads', issue: view.issue }));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [started, setStarted] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  useEffect(onRead, []);
  const onEnded = () => {
    onRead();
    void again();
  };
  const { jobs, busy, failure, start, goOn, stop } = useJobs({ ask, issue: view.issue, pageUser, onEnded });

  const job = shownJob(
    (jobs ?? []).filter((one) => one.job !== left),
    started,
  );
  const waits = job !== null && !busy && canGoOn(job);
  const posts = personPosts(view.plan, read.value ?? noThreads, { ...view.issue, username: view.username });
  const open = posts.filter(canBePosted);
  const ticked = open.filter(({ ordered }) => !unticked.has(ordered.username));
  const ready = read.value !== null && !busy && ticked.length > 0;
  const post = () => setStarted(start({ kind: 'threads', people: ticked.map(({ ordered }) => ordered) }));
  const leave = () => {
    setLeft(job?.job ?? null);
    setStarted(null);
  };
  const tick = (username: string, on: boolean) =>
    setUnticked(new Set(on ? [...unticked].filter((one) => one !== username) : [...unticked, username]));

  return (
    <Dialog
      title={strings.title}
      size="wide"
      onClose={onClose}
      foot={
        waits ? (
          <button type="button" class="button" onClick={leave}>
            {strings.chooseAgain}
          </button>
        ) : (
          posts.length > 0 && (
            <button
              type="button"
              class="button button-confirm"
              aria-disabled={!ready}
              onClick={(event) => isTrusted(event) && ready && post()}
            >
              {postWords(ticked)}
            </button>
          )
        )
      }
    >
      <p class="talk-about">{strings.about}</p>
      {read.failure && <ReadTrouble {...props} failure={read.failure} onAgain={again} />}
      {failure && <Notice tone="danger">{failureSentence(failure)}</Notice>}
      {(job || started !== null) && (
        <JobProgress
          job={job}
          busy={busy}
          line={lineOf}
          onStop={() => job && stop(job.job)}
          onGoOn={() => job && goOn(job.job)}
        />
      )}
      {read.value === null && read.pending && <p role="status">{strings.reading}</p>}
      {posts.length === 0 && <p>{strings.nobody}</p>}
      {read.value !== null && posts.length > 0 && open.length === 0 && !busy && <p>{strings.nothing}</p>}
      {read.value !== null && (
        <ul class="threads" aria-label={strings.people}>
          {posts.map((one) => (
            <PersonThreadLine
              key={one.ordered.username}
              post={one}
              ticked={ticked.includes(one)}
              onTick={canBePosted(one) && !busy && !waits ? (on) => tick(one.ordered.username, on) : null}
              onFollow={onClose}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function canBePosted({ state, barred }: PersonPost): boolean {
  return barred === null && state !== 'current';
}

function postWords(ticked: readonly PersonPost[]): string {
  const opened = ticked.filter(({ state }) => state === 'none').length;
  return strings.post(opened, ticked.length - opened);
}

/** It was left half way, or some of it failed: what is left of it is for the job to do, not for a new one. */
function canGoOn({ state, items }: JobView): boolean {
  return state === 'stopped' || items.some((item) => item.state === 'failed');
}

/** The one that was started here, or one that runs or waits, wherever it was started. */
function shownJob(jobs: readonly JobView[], started: string | null): JobView | null {
  const ours = jobs.filter(({ order }) => order.kind === 'threads');
  return ours.find(({ job }) => job === started) ?? ours.find(({ state }) => state !== 'ended') ?? null;
}

/** The link to the thread stands beside the person, below. */
function lineOf(item: JobItem): JobLine {
  return { name: `@${item.id}`, url: null, text: resultWords(item) };
}
