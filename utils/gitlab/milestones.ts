import { z } from 'zod';
import type { MilestoneFacts } from '@/utils/plan/facts';
import { PAGE } from './every-page';
import { type Instance, placeOn } from './instance';
import { milestone } from './schemas/milestone';
import { understand } from './schemas/understand';

/** The milestone of exactly that title, of the project or a group above it; null when there is none. */
export async function readMilestone(
  instance: Instance,
  projectPath: string,
  title: string,
): Promise<MilestoneFacts | null> {
  const { projectPath: path } = placeOn(instance, projectPath);
  const found = understand(z.array(milestone), await milestonesTitled(instance, path, title));
  return found.find((one) => one.title === title) ?? null;
}

/** GitLab's answer, not parsed yet: milestones of that title that the project can use. */
export function milestonesTitled({ rest }: Instance, path: string, title: string): Promise<unknown> {
  // gitbeaker's types know only the name `includeAncestors` had before GitLab 16.7.
  const options = { title, page: 1, perPage: PAGE, includeAncestors: true };
  return rest.milestones.all(path, options);
}

/** The active milestones a project can use, its own and those of the groups above, at most a hundred. */
export async function listMilestones(
  instance: Instance,
  projectPath: string,
): Promise<readonly MilestoneFacts[]> {
  const place = placeOn(instance, projectPath);
  const options = { state: 'active' as const, page: 1, perPage: PAGE, includeAncestors: true };
  return understand(z.array(milestone), await instance.rest.milestones.all(place.projectPath, options));
}
