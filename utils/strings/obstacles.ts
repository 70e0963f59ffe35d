import { inLanguage } from './in-language';
import { plural } from './numbers';

/** What speaks against finalizing a plan, by kind; `count` is how many, days for 'overdue'. For the team to read. */
export const teamObstacleSentences = {
  'no-rows': () => 'Milestone Work is empty.',
  errors: (count: number) => `${plural(count, 'thing is', 'things are')} not ready.`,
  warnings: (count: number) => `${plural(count, 'warning', 'warnings')}.`,
  checklist: (count: number) =>
    `${plural(count, 'item of the Planning Checklist is', 'items of the Planning Checklist are')} open.`,
  threads: (count: number) => `${plural(count, 'thread is', 'threads are')} not resolved.`,
  'threads-unknown': () => 'Whether all threads are resolved is not known: GitLab could not be asked.',
  'live-query': () => 'Milestone Work also has an embedded view; its rows are not counted.',
  overdue: (count: number) => `The finalize date passed ${plural(count, 'day', 'days')} ago.`,
};

/** The same for who looks at the plan. */
export const obstacleSentences = inLanguage('obstacles', teamObstacleSentences);
