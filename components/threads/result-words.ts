import type { JobItem } from '@/utils/protocol/jobs';
import { failureSentence } from '@/utils/strings/failures';
import { threadsStrings } from '@/utils/strings/threads';

const strings = threadsStrings.results;

/** What became of a person's thread, in a sentence; '' while nothing has. */
export function resultWords({ state, values, failure }: JobItem): string {
  if (failure !== null) return failureSentence(failure);
  if (state === 'already') return strings.already;
  if (values.reason === 'author') return strings.author(String(values.author));
  if (values.reason === 'changed') return strings.changed;
  if (state !== 'done') return '';
  return values.change === 'updated' ? strings.updated : strings.opened;
}
