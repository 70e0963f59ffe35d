import { z } from 'zod';
import type { FailureKind } from '@/utils/protocol/failure';
import { isFailure } from './failures';
import { type Instance, placeOn } from './instance';
import { understand } from './schemas/understand';

const template = z.object({ content: z.string() });
const missing: ReadonlySet<FailureKind> = new Set(['not-found-or-hidden']);

/** The text of a project's issue template, by its file name without `.md`; null where the project has none of that name. */
export async function readIssueTemplate(
  instance: Instance,
  projectPath: string,
  name: string,
): Promise<string | null> {
  const place = placeOn(instance, projectPath);
  try {
    const answer = await instance.rest.templates.show(place.projectPath, 'issues', name);
    return understand(template, answer).content;
  } catch (error) {
    if (isFailure(error, missing)) return null;
    throw error;
  }
}
