import type { Failure } from '@/utils/protocol/failure';
import type { TeamProject } from '@/utils/protocol/messages';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings } from '@/utils/strings/options';
import { AddForm, type Typed } from './add-form';
import { readTypedProject } from './typed-project';
import type { Answered } from './use-attempt';

const strings = optionsStrings.projects;

interface ProjectFormProps {
  /** Those on the list already. */
  projects: readonly TeamProject[];
  /** The instances that can be read. */
  instances: readonly string[];
  onAdd: (project: TeamProject) => Answered;
}

/** Adds a team project by its path or address. */
export function ProjectForm({ projects, instances, onAdd }: ProjectFormProps) {
  const read = (text: string): Typed<TeamProject, keyof typeof strings.problem> => {
    if (text.trim() === '') return { ok: false, problem: 'empty' };
    const typed = readTypedProject(text, instances);
    const isThere = typed.ok && projects.some((project) => isSame(project, typed.value));
    return isThere ? { ok: false, problem: 'already-there' } : typed;
  };
  return (
    <AddForm
      strings={strings}
      read={read}
      onAdd={onAdd}
      added={({ projectPath }) => strings.added(projectPath)}
      refusal={refusal}
    />
  );
}

function refusal(failure: Failure): string {
  return failure.kind === 'not-found-or-hidden' ? strings.hidden : readFailureSentence(failure);
}

/** GitLab's paths ignore case. */
function isSame(one: TeamProject, other: TeamProject): boolean {
  return one.origin === other.origin && one.projectPath.toLowerCase() === other.projectPath.toLowerCase();
}
