import { addGroup, addIssue, addProject, planningIssue, seedWorld, type World } from '../../sandbox';

export const rows = 200;
export const projects = 10;

/** The demo's world, its plan replaced by one of many rows over many projects. */
export function largeWorld(today: string): World {
  const world = seedWorld(today);
  addGroup(world, 'bench');
  const references: string[] = [];
  for (let at = 0; at < projects; at += 1) {
    const project = addProject(world, `bench/project-${at}`);
    for (let row = 0; row < rows / projects; row += 1) {
      const issue = addIssue(world, project, `Row ${row} of project ${at}`, { weight: (row % 5) + 1 });
      references.push(`${project.fullPath}#${issue.iid}`);
    }
  }
  const head = '## Milestone Work\n\n| Issue | Weight | Assignee | Notes |\n| --- | ---: | --- | --- |';
  const body = references.map((reference) => `| ${reference} | 1 | | Why it matters |`);
  planningIssue(world).description =
    `${head}\n${body.join('\n')}\n\n## Parking Lot\n\n| Issue | Why |\n| --- | --- |\n`;
  return world;
}
