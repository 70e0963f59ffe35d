import { type Block, isKind } from '../markdown/block';
import type { BlockTree } from '../markdown/scan-blocks';

/** What stands over a section: a heading, a line in bold, or the summary of a folded part. */
export interface Heading {
  readonly text: string;
  /** 1 to 6; 7 for what only looks like a heading. */
  readonly level: number;
  /** 0-based lines it takes. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Which of the siblings it is. */
  readonly index: number;
}

const pseudoLevel = 7;
const boldLine = /^(?:\*\*\*?|___?)(?![\s*_])(.*[^\s*_])(?:\*\*\*?|___?)[\s:.!]*$/;
const closedSummary = /<summary\b[^<>]*>(.*?)<\/summary>/is;
const htmlHeading = /<h([1-6])\b[^<>]*>(.*?)<\/h\1>/is;

/** The headings among the children of one block, in order. */
export function headingsIn(tree: BlockTree, parent: Block): Heading[] {
  return parent.children.flatMap((block, index) => {
    const read = readHeading(tree, block);
    if (read === null) return [];
    return { ...read, firstLine: block.firstLine, lastLine: lastHeadingLine(block), index };
  });
}

function readHeading({ text, lines }: BlockTree, block: Block): Pick<Heading, 'text' | 'level'> | null {
  const content = block.content.map(({ start, end }) => text.slice(start, end));
  if (isKind(block, 'heading')) return { text: headingText(content), level: block.data.level };
  if (isKind(block, 'paragraph')) {
    const bold = boldLine.exec(content[0]?.trim() ?? '')?.[1];
    return bold === undefined ? null : { text: bold, level: pseudoLevel };
  }
  if (!isKind(block, 'html')) return null;
  const source = text.slice(lines[block.firstLine]?.start, lines[block.lastLine]?.end);
  const [, level, title] = htmlHeading.exec(source) ?? [];
  if (title !== undefined) return { text: title.trim(), level: Number(level) };
  const summary = closedSummary.exec(source)?.[1];
  return summary === undefined ? null : { text: summary.trim(), level: pseudoLevel };
}

function headingText(content: readonly string[]): string {
  return content
    .map((line) => line.trim())
    .join(' ')
    .replace(/(?:^|[ \t]+)#+$/, '');
}

/** A paragraph's heading is its first line; what follows is the section's text. */
function lastHeadingLine(block: Block): number {
  return isKind(block, 'paragraph') ? block.firstLine : block.lastLine;
}
