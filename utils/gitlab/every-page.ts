import { GatewayFailure } from './failures';

/** GitLab's largest page. */
export const PAGE = 100;

/** Ten thousand things: no issue has more that a person would read. */
const MOST_PAGES = 100;

/** All of a list that is told page by page, in its order; 'unexpected-answer' for one that does not end. */
export async function everyPage<T>(readPage: (page: number) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const next = await readPage(page);
    all.push(...next);
    if (next.length < PAGE) return all;
  }
  throw new GatewayFailure('unexpected-answer');
}
