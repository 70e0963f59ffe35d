import { inLanguage } from './in-language';

/** What the popup says where an item is added to a retrospective. */
export const retroItemStrings = inLanguage('retro-item', {
  open: 'Add a retro item',
  target: 'Retrospective',
  section: 'What is it?',
  text: 'Retro item',
  hint: 'One sentence, in the sub-task for everybody to read.',
  missing: 'Say in a sentence what it is.',
  submit: 'Add item',
  submitting: 'Adding…',
  cancel: 'Cancel',
  barred:
    'GitLab does not let you change this retrospective. Adding an item needs a higher role in its project.',
  outcome: {
    saved: 'Added to',
    'saved-beside': 'Somebody else saved at the same moment; your item and their change are both in',
    merged: 'Added to',
    already: 'Nothing changed: it is already in',
    removed: 'Nothing changed: it was added, and has been removed since, from',
  },
  pending: (text: string) => `Not in GitLab yet: ${text}`,
  discard: 'Discard',
});
