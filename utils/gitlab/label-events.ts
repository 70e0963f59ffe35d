import { z } from 'zod';
import type { LabelEvent } from '@/utils/plan/conversation-facts';
import { everyPage, PAGE } from './every-page';
import { type Instance, issueNumber, placeOn } from './instance';
import { labelEvent } from './schemas/label-event';
import { understand } from './schemas/understand';

const page = z.array(labelEvent);

/** Who gave an issue which label, and who took it away, oldest first; labels that are gone are left out. */
export async function readLabelEvents(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly LabelEvent[]> {
  const { origin, projectPath: path } = placeOn(instance, projectPath);
  const list = `${origin}/api/v4/projects/${encodeURIComponent(path)}/issues/${issueNumber(iid)}/resource_label_events`;
  const all = await everyPage(async (at) => {
    const { body } = await instance.http.read(`${list}?per_page=${PAGE}&page=${at}`);
    return understand(page, body);
  });
  return all.filter((event) => event !== null).sort((one, other) => one.at.localeCompare(other.at));
}
