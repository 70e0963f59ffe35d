import type { JobItem, JobView } from '@/utils/protocol/jobs';
import { jobStrings as strings } from '@/utils/strings/jobs';
import { Bar, type Tone } from '../bar';
import { IssueLink } from '../issue-link';
import { isTrusted } from '../trusted';

/** What there is to say of an item. */
export interface JobLine {
  readonly name: string;
  /** Where it is; null where it is nowhere to go to. */
  readonly url: string | null;
  /** What became of it, in a sentence; '' where its state says it all. */
  readonly text: string;
}

interface JobProgressProps {
  /** Null while it is on its way to the background. */
  job: JobView | null;
  /** An answer is waited for, so that nothing more can be asked for. */
  busy: boolean;
  line: (item: JobItem) => JobLine;
  onStop: () => void;
  onGoOn: () => void;
}

/** How far a job is: a bar with its counts, what can be done about it, and a line per item. */
export function JobProgress(props: JobProgressProps) {
  const { job, line } = props;
  if (job === null) return <p role="status">{strings.starting}</p>;
  return (
    <div class="job">
      <Counts job={job} />
      <JobButton {...props} job={job} />
      <ul class="job-items" aria-label={strings.items}>
        {job.items.map((item) => (
          <Item key={item.id} item={item} {...line(item)} />
        ))}
      </ul>
    </div>
  );
}

function Counts({ job }: { job: JobView }) {
  const total = job.items.length;
  const over = job.items.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  const failed = job.items.filter(({ state }) => state === 'failed').length;
  const text = strings.progress[job.state]({ total, over, failed });
  return (
    <div class="job-counts">
      <p role="status">{text}</p>
      <div
        role="progressbar"
        aria-label={strings.label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={over}
        aria-valuetext={text}
      >
        <Bar share={over / total} tone={toneOf(job, failed)} />
      </div>
    </div>
  );
}

function toneOf({ state }: JobView, failed: number): Tone {
  if (failed > 0) return 'danger';
  if (state === 'ended') return 'success';
  return state === 'stopped' ? 'warning' : 'info';
}

function JobButton({ job, busy, onStop, onGoOn }: JobProgressProps & { job: JobView }) {
  const runs = job.state === 'running' || job.state === 'stopping';
  const failed = job.items.some(({ state }) => state === 'failed');
  if (runs) return <Button text={strings.stop} off={job.state === 'stopping'} onPress={onStop} />;
  if (job.state === 'stopped') return <Button text={strings.goOn} off={busy} onPress={onGoOn} />;
  return failed ? <Button text={strings.tryAgain} off={busy} onPress={onGoOn} /> : null;
}

function Button({ text, off, onPress }: { text: string; off: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class="button button-small job-button"
      aria-disabled={off}
      onClick={(event) => isTrusted(event) && !off && onPress()}
    >
      {text}
    </button>
  );
}

const badges: Record<JobItem['state'], string> = {
  waiting: '',
  running: 'badge-info',
  done: 'badge-success',
  already: '',
  skipped: 'badge-warning',
  failed: 'badge-danger',
};

function Item({ item, name, url, text }: JobLine & { item: JobItem }) {
  return (
    <li class="job-item">
      <span class={`badge ${badges[item.state]}`}>{strings.states[item.state]}</span>
      <span class="job-item-name">
        <IssueLink url={url}>{name}</IssueLink>
      </span>
      {text !== '' && <span class="job-item-text">{text}</span>}
    </li>
  );
}
