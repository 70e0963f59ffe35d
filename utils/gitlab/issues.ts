import { z } from 'zod';
import type { IssueFacts } from '@/utils/plan/facts';
import { PAGE } from './every-page';
import { type Instance, placeOn } from './instance';
import { issueIn } from './schemas/issue';
import { understand } from './schemas/understand';

const CANDIDATES = 20;
const LONGEST_SEARCH = 200;

/** Issues of one project by number; what cannot be one, and what GitLab does not list, is absent. */
export async function readIssues(
  instance: Instance,
  projectPath: string,
  iids: readonly number[],
): Promise<ReadonlyMap<number, IssueFacts>> {
  const place = placeOn(instance, projectPath);
  const wanted = new Set(iids.filter((iid) => Number.isSafeInteger(iid) && iid > 0));
  const pages = await Promise.all(
    chunked([...wanted]).map((chunk) =>
      instance.rest.issues.all({ projectId: place.projectPath, iids: chunk, page: 1, perPage: PAGE }),
    ),
  );
  const found = pages.flatMap((page) => understand(z.array(issueIn(place)), page));
  return new Map(found.filter(({ ref }) => wanted.has(ref.iid)).map((facts) => [facts.ref.iid, facts]));
}

/** Open issues whose title matches, at most 20; none for a blank text. */
export async function searchIssues(
  instance: Instance,
  projectPath: string,
  text: string,
): Promise<readonly IssueFacts[]> {
  const place = placeOn(instance, projectPath);
  const search = text.trim().slice(0, LONGEST_SEARCH);
  if (search === '') return [];
  const page = await instance.rest.issues.all({
    projectId: place.projectPath,
    search,
    in: 'title',
    state: 'opened',
    page: 1,
    perPage: CANDIDATES,
  });
  return understand(z.array(issueIn(place)), page).slice(0, CANDIDATES);
}

function chunked(iids: readonly number[]): number[][] {
  const count = Math.ceil(iids.length / PAGE);
  return Array.from({ length: count }, (_, at) => iids.slice(at * PAGE, (at + 1) * PAGE));
}
