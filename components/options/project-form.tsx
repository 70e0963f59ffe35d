import { useRef, useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import type { TeamProject } from '@/utils/protocol/messages';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings } from '@/utils/strings/options';
import { OutcomeLine } from './outcome-line';
import { TextField } from './text-field';
import { readTypedProject } from './typed-project';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.projects;

interface ProjectFormProps {
  /** Those on the list already. */
  projects: readonly TeamProject[];
  /** Origins of the instances that can be read. */
  instances: readonly string[];
  onAdd: (project: TeamProject) => Answered;
}

/** Adds a team project by its path or address. What was typed stays until it was taken. */
export function ProjectForm({ projects, instances, onAdd }: ProjectFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<keyof typeof strings.problem | null>(null);
  const { outcome, attempt, forget } = useAttempt();
  const busy = outcome.state === 'busy';

  const refuse = (found: keyof typeof strings.problem) => {
    forget();
    setProblem(found);
    field.current?.focus();
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (busy || input === null) return;
    if (input.value.trim() === '') return refuse('empty');
    const typed = readTypedProject(input.value, instances);
    if (!typed.ok) return refuse(typed.problem);
    if (projects.some((project) => isSame(project, typed.project))) return refuse('already-there');
    setProblem(null);
    const added = await attempt(() => onAdd(typed.project), strings.added(typed.project.projectPath));
    if (added) input.value = '';
  };

  const refused = outcome.state === 'failed' ? refusal(outcome.failure) : null;
  return (
    <form class="form" onSubmit={submit} noValidate>
      <TextField
        label={strings.label}
        hint={strings.hint}
        error={problem ? strings.problem[problem] : refused}
        field={field}
        attributes={{ type: 'text', readOnly: busy }}
      />
      <div class="buttons">
        <button type="submit" class="button button-confirm" aria-disabled={busy}>
          {busy ? strings.adding : strings.add}
        </button>
      </div>
      {outcome.state !== 'failed' && <OutcomeLine outcome={outcome} />}
    </form>
  );
}

function refusal(failure: Failure): string {
  return failure.kind === 'not-found-or-hidden' ? strings.hidden : readFailureSentence(failure);
}

/** GitLab's paths ignore case. */
function isSame(one: TeamProject, other: TeamProject): boolean {
  return one.origin === other.origin && one.projectPath.toLowerCase() === other.projectPath.toLowerCase();
}
