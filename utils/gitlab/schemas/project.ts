import { z } from 'zod';
import type { ProjectFacts } from '../gateway';
import { isProjectPath, type Place, pageUrl } from './place';
import { line } from './text';

const project = z.object({
  path_with_namespace: z.string().refine(isProjectPath),
  name: line,
  web_url: z.string().optional().catch(undefined),
});

/** A project of the instance at that origin. */
export function projectOn(place: Pick<Place, 'origin'>): z.ZodType<ProjectFacts> {
  return project.transform(({ path_with_namespace: path, name, web_url }) => ({
    path,
    name,
    webUrl: pageUrl(web_url, place, path),
  }));
}
