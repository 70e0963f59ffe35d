import { z } from 'zod';
import type { Reaction } from '@/utils/plan/conversation-facts';
import { everyPage, PAGE } from './every-page';
import { type Instance, issueNumber, placeOn } from './instance';
import { reaction } from './schemas/reaction';
import { understand } from './schemas/understand';

const page = z.array(reaction);

/** The emoji people gave an issue, read past every read under way. */
export async function readReactions(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly Reaction[]> {
  const place = placeOn(instance, projectPath);
  const number = issueNumber(iid);
  return everyPage(async (at) =>
    understand(
      page,
      await instance.rest.reactions.all(place.projectPath, number, { page: at, perPage: PAGE }),
    ),
  );
}

/** Gives an issue an emoji. GitLab refuses one that the user has given already as 'not-found-or-hidden'. */
export async function addReaction(
  instance: Instance,
  projectPath: string,
  iid: number,
  name: string,
): Promise<Reaction> {
  const place = placeOn(instance, projectPath);
  return understand(reaction, await instance.rest.reactions.award(place.projectPath, issueNumber(iid), name));
}

/** Takes back an emoji of the token's user. */
export async function removeReaction(
  instance: Instance,
  projectPath: string,
  iid: number,
  id: number,
): Promise<void> {
  const place = placeOn(instance, projectPath);
  await instance.rest.reactions.remove(place.projectPath, issueNumber(iid), id);
}
