import type { TeamProject } from '@/utils/protocol/fields';
import { instanceName } from './instance-name';

/** What a team project is called among others: its path, with its instance in front where there are several. */
export function projectName({ origin, projectPath }: TeamProject, among: readonly TeamProject[]): string {
  const ofOneInstance = new Set(among.map((project) => project.origin)).size <= 1;
  return ofOneInstance ? projectPath : `${instanceName(origin)}/${projectPath}`;
}
