import { type FinalizeStep, finalizeSteps } from '@/utils/plan/finalizing/steps';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import type { Reader } from '@/utils/strings/dates';
import { failureSentence } from '@/utils/strings/failures';
import { finalizeStrings } from '@/utils/strings/finalize';
import type { JobLine } from '../job/job-progress';

const strings = finalizeStrings.progress;

/** What there is to say of a step. */
export function lineOf({ id, values, failure, state }: JobItem, reader: Reader): JobLine {
  const step = finalizeSteps.find((one) => one === id);
  const name = step === undefined ? id : finalizeStrings.steps.names[step];
  const title = text(values.title);
  return {
    name: title === '' ? name : `${name}: ${title}`,
    url: text(values.url) || null,
    text: failure === null ? wordsOf(step, state, values, reader) : failureSentence(failure, reader),
  };
}

function wordsOf(
  step: FinalizeStep | undefined,
  state: JobItem['state'],
  values: JobItem['values'],
  { locale }: Reader,
): string {
  if (step === 'move' && state === 'skipped') return strings.noneToMove;
  if (step === 'move' && typeof values.moved === 'number') {
    return strings.moved(values.moved, typeof values.left === 'number' ? values.left : 0);
  }
  if (step === 'next' && values.withoutMilestone === 1)
    return strings.withoutMilestone(text(values.milestone));
  const due = text(values.due);
  return due === '' ? '' : strings.due(due, locale);
}

function text(value: string | number | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The latest job that finalizes this plan; undefined without one. */
export function latestFinalize(jobs: readonly JobView[] | null): JobView | undefined {
  return jobs?.find(({ order }) => order.kind === 'finalize');
}

/** Whether a job came to its end, with every step made. */
export function isMade({ state, items }: JobView): boolean {
  return state === 'ended' && items.every((item) => item.state !== 'failed');
}

/** The next planning issue as a job opened or found it; null while it has not. */
export function nextOpened({ items }: JobView): { readonly title: string; readonly webUrl: string } | null {
  const values = items.find(({ id }) => id === 'next')?.values;
  const webUrl = text(values?.url);
  return webUrl === '' ? null : { title: text(values?.title), webUrl };
}
