import type { AskedItem } from '@/utils/plan/plan';
import type { LookedUpQuestion } from '@/utils/protocol/fields';

const lookedUp: readonly LookedUpQuestion[] = ['carry-over', 'agreement', 'threads', 'retrospective'];

/** What the items ask that has to be looked up. */
export function questionsToLookUp(items: readonly AskedItem[]): LookedUpQuestion[] {
  const applying = items.filter(({ state }) => state !== 'inapplicable');
  return lookedUp.filter((question) => applying.some(({ questions }) => questions.includes(question)));
}
