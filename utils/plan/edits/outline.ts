import { type Block, isKind } from '../markdown/block';
import type { BlockTree } from '../markdown/scan-blocks';

/**
 * What a text renders as, block by block, the given lines left out: two texts with the same outline look the same but
 * for these lines. Whether lists are tight is looked at only when `spacing` is asked for.
 */
export function outlineOf({ root, text }: BlockTree, without: ReadonlySet<number>, spacing: boolean): string {
  const parts: string[] = [];
  const visit = (block: Block) => {
    if (block.parent !== null && isWithin(block, without)) return;
    parts.push('(', kindOf(block, spacing));
    for (const { line, start, end } of block.content) {
      if (line <= block.lastLine && !without.has(line)) parts.push('\n', text.slice(start, end));
    }
    block.children.forEach(visit);
    parts.push(')');
  };
  visit(root);
  return parts.join('');
}

function isWithin(block: Block, lines: ReadonlySet<number>): boolean {
  for (let line = block.firstLine; line <= block.lastLine; line++) {
    if (!lines.has(line)) return false;
  }
  return true;
}

function kindOf(block: Block, spacing: boolean): string {
  if (isKind(block, 'heading')) return `heading ${block.data.level}`;
  if (!isKind(block, 'list')) return block.data.kind;
  return `list ${block.data.marker.character}${spacing && !block.data.tight ? ' loose' : ''}`;
}
