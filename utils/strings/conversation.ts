import { inLanguage } from './in-language';
import { formatWeight } from './numbers';

type Weight = number | null | 'unknown';

function weightWords(weight: Weight): string {
  if (weight === 'unknown') return 'unknown';
  return weight === null ? 'not set' : formatWeight(weight);
}

/** What is said around comments, threads about rows, and weights that people agree with. */
export const conversationStrings = inLanguage('conversation', {
  opening: 'Reading…',
  seeInGitlab: 'See it in GitLab',
  noRow: 'The row is no longer in the plan.',
  unreadable: 'Its issue cannot be read, so there is nothing to comment on.',
  comment: {
    label: 'Your comment',
    hint: 'Markdown. It is posted in your name. Lines with quick actions and @all stay text.',
    send: 'Comment',
    sending: 'Posting…',
    empty: 'Write something first.',
    posted: 'Posted.',
    already: 'This was posted before; it was not posted again.',
    notKept: 'The browser has no room left to keep this while you write. Copy it before you leave.',
  },
  discuss: {
    title: (name: string) => `Discuss ${name}`,
    about: 'Its thread on this planning issue, one for the whole team.',
    found: (name: string, resolved: boolean | null) =>
      `There is a thread about ${name}${resolved === true ? ', and it is resolved' : ''}.`,
    open: 'Open the thread',
    send: 'Start the thread',
    already: 'Somebody else has started its thread. Your text was not posted, and is still here.',
    posted: 'The thread is started.',
  },
  refine: {
    title: (name: string) => `Ask for refinement of ${name}`,
    about: 'A comment on the issue itself, with what the checks found missing. Change it as you like.',
    nothing: 'The checks find nothing missing. You can comment anyway.',
  },
  weight: {
    title: (name: string) => `Weight of ${name}`,
    titleAll: 'Weight agreement',
    weight: 'Weight',
    setBy: 'Set by',
    agreement: 'Agreement',
    value: weightWords,
    setByPerson: (username: string, at: string) => `@${username}, ${at}`,
    setAtCreation: (username: string) => `@${username}, when the issue was created`,
    setByUnknown: 'not known',
    noWeight: 'The issue has no weight yet, so there is nothing to agree with.',
    nobody: 'Nobody is named for the work.',
    unknownWeight: 'GitLab does not show its weight.',
    consent: {
      'set-it': 'set it themselves',
      reacted: 'agrees',
      earlier: 'agreed with an earlier weight',
      'not-yet': 'has not agreed yet',
    },
    rule: 'Whoever is likely to do the work should agree with the weight, unless they set it. Agreeing puts the emoji ⚖️ on the issue. A new weight has to be agreed with again.',
    agree: 'I agree with this weight',
    agreeing: 'Agreeing…',
    agreed: 'You agree with this weight.',
    youSetIt: 'You set this weight yourself.',
    doing: 'Agreeing',
    suggest: 'Suggest another weight',
    suggesting: 'Suggesting one',
    suggestLabel: 'Your suggestion, as a comment on the issue',
    states: {
      agreed: 'Agreed',
      asked: 'Not agreed yet',
      'no-weight': 'No weight',
      nobody: 'Nobody named',
    },
    check: 'Check agreement',
    checking: (done: number, total: number) => `${done} of ${total} checked`,
    checkHint: (rows: number) => `At most two requests for each of ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
    stop: 'Stop',
    stopped: 'Stopped. What was checked stays.',
    notChecked: 'Not checked',
    failed: 'Could not be checked',
    look: (name: string) => `Look at the weight of ${name}`,
    lookShort: 'Look',
    all: 'All rows',
    noRows: 'No row of Milestone Work names an issue that can be read.',
    row: 'Row',
    people: 'Likely to do it',
  },
});
