import type { TeamProject } from '@/utils/protocol/fields';
import { optionsStrings } from '@/utils/strings/options';
import { ProjectForm } from './project-form';
import { ProjectList } from './project-list';
import { Section } from './section';
import type { Answered } from './use-attempt';

const strings = optionsStrings.projects;

export interface ProjectActions {
  onAddProject: (project: TeamProject) => Answered;
  onRemoveProject: (project: TeamProject) => Answered;
}

interface ProjectsSectionProps extends ProjectActions {
  projects: readonly TeamProject[];
  /** Origins of the instances that are set up, and of those among them that are read without a token. */
  instances: readonly string[];
  anonymous: readonly string[];
}

/** The team projects: those on the list, and adding one. */
export function ProjectsSection({
  projects,
  instances,
  anonymous,
  onAddProject,
  onRemoveProject,
}: ProjectsSectionProps) {
  return (
    <Section heading={strings.heading} intro={strings.intro}>
      <ProjectList projects={projects} onRemove={onRemoveProject} />
      <ProjectForm projects={projects} instances={instances} anonymous={anonymous} onAdd={onAddProject} />
    </Section>
  );
}
