import { inLanguage } from './in-language';

/** What became of edits of the planning issue; `subject` begins the sentence, such as `Your capacity`. */
export const editingStrings = inLanguage('editing', {
  saved: (subject: string) => `${subject}: saved.`,
  'saved-beside': (subject: string) =>
    `${subject}: saved. Somebody else saved at the same moment; both changes are kept.`,
  merged: (subject: string) => `${subject}: saved.`,
  unchanged: (subject: string) => `${subject}: already so in GitLab. Nothing was changed.`,
  removed: (subject: string) =>
    `${subject}: saved before, and removed by somebody since. Nothing was changed.`,
  refused: (name: string, why: string) => `${name} was not written: ${why}`,
});
