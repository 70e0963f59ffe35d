import { z } from 'zod';
import type { IssueFacts } from '@/utils/plan/facts';
import { everyPage, PAGE } from './every-page';
import { type Instance, issueNumber, placeOn } from './instance';
import { issueIn } from './schemas/issue';
import { understand } from './schemas/understand';

/** The issues an issue is linked to, as far as the user may see them. */
export async function readLinkedIssues(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly IssueFacts[]> {
  const place = placeOn(instance, projectPath);
  const page = z.array(issueIn(place));
  return everyPage(async (at) =>
    understand(
      page,
      await instance.rest.links.all(place.projectPath, issueNumber(iid), { page: at, perPage: PAGE }),
    ),
  );
}

/** Links two issues of a project to each other. GitLab refuses a link that is there as 'conflict'. */
export async function linkIssues(
  instance: Instance,
  projectPath: string,
  iid: number,
  other: number,
): Promise<void> {
  const place = placeOn(instance, projectPath);
  const [from, to] = [issueNumber(iid), issueNumber(other)];
  const options = { linkType: 'relates_to' } as const;
  const answer = await instance.rest.links.create(place.projectPath, from, place.projectPath, to, options);
  understand(z.object({ target_issue: z.object({ iid: z.literal(to) }) }), answer);
}
