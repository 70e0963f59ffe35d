import type { EditResult } from '../edit';
import { editLines, type LineEdit } from '../edits/line-edit';
import { outlineOf } from '../edits/outline';
import { encodeListText } from '../markdown/cell-text';
import { isBlankLine } from '../markdown/lines';
import { type BlockTree, scanBlocks } from '../markdown/scan-blocks';
import type { TeamProfile } from '../profile';
import { type Heading, headingsIn } from '../reading/headings';
import { type List, type ListItem, listsIn } from '../reading/list-items';
import { rankAmong } from '../reading/names';
import { isUnclosed } from '../reading/problems';
import { type RetroSection, retroSections, titleOf } from './retrospective';

type RetroProfile = Pick<TeamProfile, 'retrospective'>;

/** Something somebody noticed about a milestone, as typed. */
export interface RetroItem {
  readonly section: RetroSection;
  readonly text: string;
}

/** The 1-based line of an item that stands in its section of a retrospective; null when it does not. */
export function retroItemLine(markdown: string, item: RetroItem, profile: RetroProfile): number | null {
  const tree = scanBlocks(markdown);
  const found = foundItem(tree, item, profile);
  return found && found.firstLine + 1;
}

/**
 * Adds an item at the end of its section of a retrospective's description, and the section at the end of the text where
 * it is missing; every other line stays as it is. The text is text: it starts no heading, list or task, runs nothing and
 * notifies nobody. `changed` is false when it stands there. Refused: 'bad-input' (nothing typed, or nothing that can be
 * written without harm), 'inside-unclosed-block'.
 */
export function addRetroItem(markdown: string, item: RetroItem, profile: RetroProfile): EditResult {
  const tree = scanBlocks(markdown);
  const text = encodeListText(item.text);
  if (text === '') return { ok: false, reason: { kind: 'bad-input' } };
  if (foundItem(tree, item, profile) !== null) return { ok: true, markdown, changed: false };
  const unclosed = tree.root.children.find(isUnclosed);
  for (const written of [text, withoutBlocks(text)]) {
    for (const edit of waysToAdd(tree, item.section, written, profile)) {
      const edited = editLines(markdown, tree.lines, [edit]);
      const after = scanBlocks(edited.text);
      const keeps = outlineOf(tree, new Set(), false) === outlineOf(after, edited.come, false);
      if (keeps && foundItem(after, item, profile) !== null)
        return { ok: true, markdown: edited.text, changed: true };
    }
  }
  if (unclosed) return { ok: false, reason: { kind: 'inside-unclosed-block', line: unclosed.firstLine + 1 } };
  return { ok: false, reason: { kind: 'bad-input' } };
}

/** What would begin a block is made a character again; a list item that begins with one reads as typed. */
function withoutBlocks(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+*#>~[=:_]/, '\\$&');
}

function foundItem(tree: BlockTree, { section, text }: RetroItem, profile: RetroProfile): ListItem | null {
  const encoded = encodeListText(text);
  const accepted = new Set([encoded, withoutBlocks(encoded)]);
  const items = partOf(tree, section, profile)?.lists.flatMap((list) => list.items) ?? [];
  return items.find(({ body, task }) => task === null && accepted.has(body?.text ?? '')) ?? null;
}

/** A section of a retrospective: its heading, what lists it holds and where its last text ends. */
interface Part {
  readonly lists: readonly List[];
  /** Whether the last thing in it is the last of the lists. */
  readonly endsInList: boolean;
  /** 0-based line after its last text. */
  readonly end: number;
}

function partOf(tree: BlockTree, section: RetroSection, profile: RetroProfile): Part | null {
  const headings = headingsIn(tree, tree.root);
  const heading = headingFor(headings, section, profile);
  if (heading === null) return null;
  const next = headings.find(
    (other) =>
      other.index > heading.index && (other.level <= heading.level || sectionOf(other, profile) !== null),
  );
  const blocks = tree.root.children.slice(heading.index + 1, next?.index);
  const last = blocks.at(-1);
  return {
    lists: listsIn(tree, blocks),
    endsInList: last?.data.kind === 'list',
    end: (last?.lastLine ?? heading.lastLine) + 1,
  };
}

/** Of several that fit the name, the best; of equals the first. */
function headingFor(
  headings: readonly Heading[],
  section: RetroSection,
  { retrospective }: RetroProfile,
): Heading | null {
  const ranked = headings.flatMap((heading) => {
    const rank = rankAmong(heading.text, retrospective[section]);
    return rank === null ? [] : [{ heading, rank }];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank)[0]?.heading ?? null;
}

function sectionOf({ text }: Heading, { retrospective }: RetroProfile): RetroSection | null {
  return retroSections.find((section) => rankAmong(text, retrospective[section]) !== null) ?? null;
}

/** Ways to add an item: to the section's last list, as a list of its own, or with a section of its own. */
function waysToAdd(
  tree: BlockTree,
  section: RetroSection,
  text: string,
  profile: RetroProfile,
): readonly LineEdit[] {
  const part = partOf(tree, section, profile);
  if (part === null)
    return [separately(tree, tree.lines.length, [`## ${titleOf(section, profile)}`, '', `- ${text}`])];
  const alone = separately(tree, part.end, [`- ${text}`]);
  const last = part.lists.at(-1)?.items.at(-1);
  if (!part.endsInList || last === undefined) return [alone];
  const lead = tree.text.slice(tree.lines[last.firstLine]?.start, last.markerEnd);
  const joined: LineEdit = { at: last.lastLine + 1, remove: 0, insert: [`${lead} ${text}`] };
  return /^[ ]*[-*+]$/.test(lead) ? [joined, alone] : [alone];
}

/** Lines put in with the blank lines they need around them. */
function separately({ text, lines }: BlockTree, at: number, insert: readonly string[]): LineEdit {
  const before = at > 0 && !isBlankLine(text, lines[at - 1]) ? [''] : [];
  const after = at < lines.length && !isBlankLine(text, lines[at]) ? [''] : [];
  return { at, remove: 0, insert: [...before, ...insert, ...after] };
}
