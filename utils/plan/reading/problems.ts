import type { PlanProblem } from '../document';
import { type Block, isKind } from '../markdown/block';
import type { BlockTree } from '../markdown/scan-blocks';

/** 0-based line of the first live query (a `glql` code block) among some blocks or in them; null when there is none. */
export function liveQueryIn(blocks: readonly Block[]): number | null {
  for (const block of blocks) {
    if (isLiveQuery(block)) return block.firstLine;
    const inside = isKind(block, 'quote') ? null : liveQueryIn(block.children);
    if (inside !== null) return inside;
  }
  return null;
}

function isLiveQuery(block: Block): boolean {
  return isKind(block, 'code') && /^glql(?![\w-])/i.test(block.data.fence?.info ?? '');
}

/** A fence, comment or the like that nothing closes takes the rest of the document in. */
export function blockProblems({ root, lines }: BlockTree): PlanProblem[] {
  const last = root.children.at(-1);
  return last !== undefined && isUnclosed(last) && lines.length > 0
    ? [{ kind: 'unclosed-block', line: last.firstLine + 1 }]
    : [];
}

/** Whether the block would take in whatever is added after it, at the document's margin. */
export function isUnclosed(block: Block): boolean {
  if (isKind(block, 'code') || isKind(block, 'quote')) return block.data.fence !== null && !block.data.closed;
  return isKind(block, 'html') && block.data.end !== null && !block.data.closed;
}
