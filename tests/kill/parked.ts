import { planningIssue, type World } from '../../sandbox';

/** How many rows of the planning issue give these words as their reason. */
export function parkedRows(world: World, words: string): number {
  return (planningIssue(world).description ?? '').split('\n').filter((line) => line.includes(words)).length;
}
