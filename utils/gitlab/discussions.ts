import { z } from 'zod';
import type { DiscussionFacts } from '@/utils/plan/conversation-facts';
import { everyPage, PAGE } from './every-page';
import { type Instance, issueNumber, placeOn } from './instance';
import { answeredDiscussion, discussion } from './schemas/discussion';
import { understand } from './schemas/understand';

const page = z.array(discussion);

/** What people say about an issue, oldest first, read past every read under way. */
export async function readDiscussions(
  { rest, ...instance }: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly DiscussionFacts[]> {
  const place = placeOn({ rest, ...instance }, projectPath);
  const number = issueNumber(iid);
  const all = await everyPage(async (at) =>
    understand(page, await rest.discussions.all(place.projectPath, number, { page: at, perPage: PAGE })),
  );
  return all.filter((one) => one !== null);
}

/** Opens a thread. Sent once; after a failure it may still be there. */
export async function createDiscussion(
  instance: Instance,
  projectPath: string,
  iid: number,
  body: string,
): Promise<DiscussionFacts> {
  const place = placeOn(instance, projectPath);
  const answer = await instance.rest.discussions.create(place.projectPath, issueNumber(iid), body);
  return understand(answeredDiscussion, answer);
}
