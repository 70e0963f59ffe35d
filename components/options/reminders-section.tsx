import type { TeamProject } from '@/utils/protocol/fields';
import { optionsStrings } from '@/utils/strings/options';
import { Notice } from '../notice';
import { OutcomeLine } from './outcome-line';
import { projectName } from './project-name';
import { Section } from './section';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.reminders;

export interface ReminderActions {
  /** Must run while the person's click still counts: the browser may have to ask them. */
  onRemind: (project: TeamProject, on: boolean) => Answered;
}

interface RemindersSectionProps extends ReminderActions {
  projects: readonly TeamProject[];
  /** The projects the user is reminded of. */
  reminders: readonly TeamProject[];
  /** Whether the browser lets us show notifications. */
  notifications: boolean;
}

/** Which team projects' finalize dates the user is reminded of. */
export function RemindersSection({ projects, reminders, notifications, onRemind }: RemindersSectionProps) {
  const { outcome, attempt } = useAttempt();
  const [first] = reminders;
  const isOn = (project: TeamProject) => reminders.some((other) => isSame(other, project));
  const change = (project: TeamProject, on: boolean) => {
    const said = on
      ? strings.on(projectName(project, projects))
      : strings.off(projectName(project, projects));
    return attempt(() => onRemind(project, on), said);
  };
  return (
    <Section heading={strings.heading} intro={strings.intro}>
      {first && !notifications && (
        <Notice tone="warning" action={{ text: strings.allow, run: () => change(first, true) }}>
          {strings.withheld}
        </Notice>
      )}
      {projects.length === 0 && <p>{strings.none}</p>}
      <ul class="reminders">
        {projects.map((project) => (
          <li key={`${project.origin}/${project.projectPath}`}>
            <label class="reminder">
              <input
                type="checkbox"
                class="checkbox"
                checked={isOn(project)}
                aria-disabled={outcome.state === 'busy'}
                onClick={(event) => {
                  // What is stored decides: the browser may refuse.
                  event.preventDefault();
                  if (outcome.state !== 'busy') void change(project, !isOn(project));
                }}
              />
              <span class="project-path">{projectName(project, projects)}</span>
            </label>
          </li>
        ))}
      </ul>
      <OutcomeLine outcome={outcome} />
    </Section>
  );
}

function isSame(one: TeamProject, other: TeamProject): boolean {
  return one.origin === other.origin && one.projectPath.toLowerCase() === other.projectPath.toLowerCase();
}
