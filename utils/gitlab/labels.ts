import { z } from 'zod';
import { PAGE } from './every-page';
import { type Instance, placeOn } from './instance';
import { line } from './schemas/text';
import { understand } from './schemas/understand';

const label = z.object({ name: line });

/** Names of the labels the project can use, its own and those of the groups above, that contain a text; at most 100. */
export async function readLabels(
  instance: Instance,
  projectPath: string,
  search: string,
): Promise<readonly string[]> {
  const { projectPath: path } = placeOn(instance, projectPath);
  // gitbeaker's types do not know the search.
  const options: Record<string, unknown> = { search, includeAncestorGroups: true, page: 1, perPage: PAGE };
  const found = understand(z.array(label), await instance.rest.labels.all(path, options));
  return found.map(({ name }) => name);
}

/** Whether the project can use the label of exactly that name: GitLab makes a new one of a name it does not know. */
export async function hasLabel(instance: Instance, projectPath: string, name: string): Promise<boolean> {
  return (await readLabels(instance, projectPath, name)).includes(name);
}
