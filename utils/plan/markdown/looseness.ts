import { type Block, isKind } from './block';

/** Whether a blank line that ends in this block counts as one after it. */
export function blankCounts(block: Block, lineNumber: number): boolean {
  switch (block.data.kind) {
    case 'quote':
    case 'heading':
    case 'break':
      return false;
    case 'code':
      return block.data.fence === null;
    case 'item':
      return block.children.length > 0 || block.firstLine !== lineNumber;
    default:
      return true;
  }
}

/** A list is tight when no blank line parts its items or the blocks in them (CommonMark, "Lists"). */
export function isTight(list: Block): boolean {
  return list.children.every((item, index) => {
    const lastItem = index === list.children.length - 1;
    if (item.lastLineBlank && !lastItem) return false;
    return item.children.every(
      (child, at) => (lastItem && at === item.children.length - 1) || !endsBlank(child),
    );
  });
}

function endsBlank(block: Block): boolean {
  if (block.lastLineBlank) return true;
  if (!isKind(block, 'list') && !isKind(block, 'item')) return false;
  const last = block.children.at(-1);
  return last !== undefined && endsBlank(last);
}
