import { inLanguage } from './in-language';

/** What the tools are called, and why one cannot be used. */
export const toolStrings = inLanguage('tools', {
  label: 'Plan this milestone',
  names: {
    arrange: 'Arrange rows',
    capacity: 'Capacity',
    'carry-over': 'Carry over',
    commit: 'Commit',
    threads: 'Workload threads',
    finalize: 'Finalize',
    'next-plan': 'Next planning issue',
    outcome: 'Planned and done',
    weight: 'Weight agreement',
    discuss: 'Discuss',
    refine: 'Ask for refinement',
    share: 'Copy as markdown',
  },
  disabled: (name: string, why: string) => `${name}: ${why}`,
  unkept: 'The browser could not keep what you type. Save it before you close this.',
  updated: 'The extension was updated or removed. Reload this page to go on.',
  notOpened: 'This could not be opened here. Reload this page and try again.',
  doing: 'This',
});
