import type { TeamProject } from '@/utils/protocol/fields';
import { optionsStrings } from '@/utils/strings/options';
import { OutcomeLine } from './outcome-line';
import { projectName } from './project-name';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.projects;

interface ProjectListProps {
  projects: readonly TeamProject[];
  onRemove: (project: TeamProject) => Answered;
}

/** The team projects that are set up, each with a way to take it off the list. */
export function ProjectList({ projects, onRemove }: ProjectListProps) {
  const { outcome, attempt } = useAttempt();
  const nameOf = (project: TeamProject) => projectName(project, projects);
  return (
    <>
      {projects.length === 0 && <p>{strings.none}</p>}
      <ul class="projects">
        {projects.map((project) => (
          <li key={`${project.origin}/${project.projectPath}`}>
            <span class="project-path">{nameOf(project)}</span>
            <button
              type="button"
              class="button button-small"
              aria-label={strings.removeOf(nameOf(project))}
              onClick={() => attempt(() => onRemove(project), strings.removed(nameOf(project)))}
            >
              {strings.remove}
            </button>
          </li>
        ))}
      </ul>
      <OutcomeLine outcome={outcome} />
    </>
  );
}
