import type { Failure } from '@/utils/protocol/failure';
import type { TeamProject } from '@/utils/protocol/fields';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings } from '@/utils/strings/options';
import { AddForm, type Typed } from './add-form';
import { instanceRefusal } from './instance-refusal';
import { readTypedProject } from './typed-project';
import type { Answered } from './use-attempt';

const strings = optionsStrings.projects;

interface ProjectFormProps {
  /** Those on the list already. */
  projects: readonly TeamProject[];
  /** The instances that can be read. */
  instances: readonly string[];
  /** Instances that are read without a token. */
  anonymous: readonly string[];
  /** Asks for the host's permission first where the instance is not set up, so it must run while a click still counts. */
  onAdd: (project: TeamProject) => Answered;
}

/** Adds a team project by its path or address. */
export function ProjectForm({ projects, instances, anonymous, onAdd }: ProjectFormProps) {
  const read = (text: string): Typed<TeamProject, keyof typeof strings.problem> => {
    if (text.trim() === '') return { ok: false, problem: 'empty' };
    const typed = readTypedProject(text, instances);
    const isThere = typed.ok && projects.some((project) => isSame(project, typed.value));
    return isThere ? { ok: false, problem: 'already-there' } : typed;
  };
  const refusal = (failure: Failure, { origin }: TeamProject): string => {
    if (!instances.includes(origin)) return instanceRefusal(failure);
    if (failure.kind !== 'not-found-or-hidden') return readFailureSentence(failure);
    return anonymous.includes(origin) ? strings.hiddenWithoutToken : strings.hidden;
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

/** GitLab's paths ignore case. */
function isSame(one: TeamProject, other: TeamProject): boolean {
  return one.origin === other.origin && one.projectPath.toLowerCase() === other.projectPath.toLowerCase();
}
