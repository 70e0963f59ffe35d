import { z } from 'zod';
import type { IssueRef } from '@/utils/plan/reference';
import { everyPage, PAGE } from './every-page';
import { type Instance, issueNumber, placeOn } from './instance';
import { understand } from './schemas/understand';

/** Histories that GitLab keeps of an issue. */
type History = 'resource_label_events' | 'resource_weight_events';

/**
 * A history of an issue, oldest first. By our own address: under the name of the one of weights the library asks for the
 * one of states.
 */
export async function readIssueEvents<Event extends { readonly at: string }>(
  instance: Instance,
  { projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>,
  history: History,
  event: z.ZodType<Event | null>,
): Promise<readonly Event[]> {
  const { origin, projectPath: path } = placeOn(instance, projectPath);
  const list = `${origin}/api/v4/projects/${encodeURIComponent(path)}/issues/${issueNumber(iid)}/${history}`;
  const all = await everyPage(async (at) => {
    const { body } = await instance.http.read(`${list}?per_page=${PAGE}&page=${at}`);
    return understand(z.array(event), body);
  });
  return all.filter((one) => one !== null).sort((one, other) => one.at.localeCompare(other.at));
}
