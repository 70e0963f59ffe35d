import { inLanguage } from './in-language';

/** What the dialog that shares a plan says. */
export const shareStrings = inLanguage('share', {
  title: 'Copy as markdown',
  what: 'What to copy',
  summary: 'Summary',
  findings: 'Findings',
  person: (name: string) => `Load of @${name}`,
  notify: 'Mention people',
  notifyHint: 'They are then notified where you post it. Without it, user names are plain code.',
  text: 'Markdown',
  copy: 'Copy',
  close: 'Close',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. The text is selected: copy it with your keyboard.',
});
