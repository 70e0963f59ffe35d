import { type Issue, type User, type World, writeIssue } from '../../sandbox';
import type { Random } from '../simulation/random';
import type { SimulatedTime } from '../simulation/simulated-time';
import { parkedReferences, rowsOf, withoutRow, withRow, withWords } from './markdown-text';

/** One change somebody made in GitLab's own editor. */
export interface WebEdit {
  readonly by: string;
  readonly what: WebEditKind;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The row it removed; null when it removed none. */
  readonly removed: string | null;
  /** The checklist's item it ticked or unticked; null when it did neither. */
  readonly item: string | null;
  /** Whether a text still has what was changed. */
  readonly holds: (text: string) => boolean;
}

type WebEditKind = 'add a row' | 'change a row' | 'remove a row' | 'write a line' | 'tick an item';

type Change = Pick<WebEdit, 'removed' | 'item' | 'holds'> & { readonly text: string };

const weights: Readonly<Record<WebEditKind, number>> = {
  'add a row': 4,
  'change a row': 4,
  'remove a row': 1,
  'write a line': 1,
  'tick an item': 2,
};

/** What a web editor works on and with. */
export interface WebEditorParts {
  readonly world: World;
  readonly issue: Issue;
  readonly user: User;
  readonly time: SimulatedTime;
  readonly random: Random;
  /** Whether nobody is busy with a row any more, so that somebody might think of removing it. */
  readonly isSettled: (reference: string) => boolean;
  /** Called when the editor has saved. */
  readonly onSaved: (edit: WebEdit) => void;
}

/**
 * GitLab's own editor: it loads the description, somebody thinks for 2 to 20 seconds while it grows stale, and saves
 * the whole of it over whatever stands there by then.
 */
export async function editOnce(parts: WebEditorParts, mark: string): Promise<void> {
  const { world, issue, user, time, random, onSaved } = parts;
  const loaded = issue.description ?? '';
  const what = random.weighted(weights);
  const change = changes[what](loaded, mark, parts);
  await time.sleep(random.between(2_000, 20_000));
  if (change === null) return;
  writeIssue(world, issue, { description: change.text }, user);
  const { text: _, ...about } = change;
  onSaved({ by: user.username, what, at: time.now(), ...about });
}

type Changing = (text: string, mark: string, parts: WebEditorParts) => Change | null;

const changes: Readonly<Record<WebEditKind, Changing>> = {
  'add a row': (text, mark, { user }) =>
    marked(
      withRow(text, `| gitlab-org/gitlab#9${mark.replace(/\D/g, '')} | ${mark} | @${user.username} |`),
      mark,
    ),
  'change a row': (text, mark, { random }) => {
    const reference = random.pick(parkedReferences(text));
    const changed = reference === null ? text : withWords(text, reference, mark);
    return changed === text ? null : marked(changed, mark);
  },
  'remove a row': (text, _, { random, isSettled }) => {
    const reference = random.pick(parkedReferences(text).filter(isSettled));
    if (reference === null) return null;
    const holds = (later: string) => rowsOf(later, reference) === 0;
    return { text: withoutRow(text, reference), removed: reference, item: null, holds };
  },
  'write a line': (text, mark) =>
    marked(
      text.replace('## Capacity', () => `Mind ${mark}.\n\n## Capacity`),
      mark,
    ),
  'tick an item': (text, _, { random }) => {
    const item = random.pick(text.split('\n').filter((line) => /^- \[[ x]\] /.test(line)));
    if (item === null) return null;
    const ticked = item.startsWith('- [x]') ? item.replace('[x]', '[ ]') : item.replace('[ ]', '[x]');
    const holds = (later: string) => later.split('\n').includes(ticked);
    return {
      text: text.replace(item, () => ticked),
      removed: null,
      item: item.slice('- [x] '.length),
      holds,
    };
  },
};

function marked(text: string, mark: string): Change {
  return { text, removed: null, item: null, holds: (later) => later.includes(mark) };
}
