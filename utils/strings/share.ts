import { inLanguage } from './in-language';

/** What the dialog that shares a plan says. */
export const shareStrings = inLanguage('share', {
  title: 'Copy as markdown',
  what: 'What to copy',
  summary: 'Summary',
  findings: 'Findings',
  person: (name: string) => `Load of @${name}`,
  notify: 'Mention people',
  notifyHint: 'They are notified where you post it. Otherwise, usernames are plain code.',
  text: 'Markdown',
  copy: 'Copy',
  close: 'Close',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
});
