import { type FoundReference, findReferences } from '../find-references';
import { maskInline } from '../markdown/mask-inline';
import type { ReferenceContext } from '../reference';
import { isStruckAt } from './struck';

/**
 * The references in the text that names a row's issue, the row's own first: the first one, or what stands right behind it
 * where that is struck through, as in `~~#1~~ #2`.
 */
export function rowReferences(text: string, context?: ReferenceContext): readonly FoundReference[] {
  const references = findReferences(text, context);
  const own = ownIndex(text, references);
  return own === 0 ? references : [...references.slice(own, own + 1), ...references.toSpliced(own, 1)];
}

function ownIndex(text: string, references: readonly FoundReference[]): number {
  for (const [index, { start, end }] of references.entries()) {
    if (!isStruckAt(text, start)) return index;
    const behind = maskInline(text.slice(end, references[index + 1]?.start));
    if (/[\p{L}\p{N}]/u.test(behind)) return 0;
  }
  return 0;
}
