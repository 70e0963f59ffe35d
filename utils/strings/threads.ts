import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What the dialog of the workload threads says. */
export const threadsStrings = inLanguage('threads', {
  title: 'Workload threads',
  about:
    'One thread per person on this planning issue, with their rows, their load and what the checks ask. Each person is mentioned once, in their own thread, and nobody else is.',
  nobody: 'Nobody is listed under Capacity yet, and nobody carries work.',
  people: 'People',
  reading: 'Reading the threads…',
  states: {
    none: 'No thread yet',
    current: 'Up to date',
    outdated: 'Rows changed since',
  },
  resolved: 'Resolved',
  unresolved: 'Not resolved',
  open: 'Open the thread',
  preview: (username: string) => `What is posted for @${username}`,
  notMentioned: 'This is not a GitLab username, so nobody is mentioned.',
  byOther: (author: string) => `@${author} posted it, so only they can bring it up to date.`,
  byHand: 'Somebody changed its text by hand, so it is left as it is.',
  tooLong: 'This is longer than GitLab allows in one comment.',
  tick: (username: string) => `Post for @${username}`,
  post: (open: number, update: number) => {
    if (open + update === 0) return 'Post threads';
    const parts = [
      open > 0 ? `open ${plural(open, 'thread', 'threads')}` : '',
      update > 0 ? `update ${plural(update, 'thread', 'threads')}` : '',
    ].filter((part) => part !== '');
    return capitalized(parts.join(' and '));
  },
  nothing: 'Every thread is up to date.',
  chooseAgain: 'Choose again',
  progress: 'Posting',
  results: {
    opened: 'The thread was opened.',
    updated: 'The thread was brought up to date.',
    already: 'The thread was already up to date.',
    changed: 'Somebody changed its text by hand, so it was left as it is.',
    author: (author: string) => `@${author} posted it, so it was left as it is.`,
  },
});

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
