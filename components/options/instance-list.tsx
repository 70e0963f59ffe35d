import { optionsStrings } from '@/utils/strings/options';
import { ConfirmButton } from './confirm-button';
import { instanceName } from './instance-name';
import { OutcomeLine } from './outcome-line';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.instances;

interface InstanceListProps {
  instances: readonly string[];
  onRemove: (origin: string) => Answered;
}

/** The instances that are set up, each with a way to take it off the list. */
export function InstanceList({ instances, onRemove }: InstanceListProps) {
  const { outcome, attempt } = useAttempt();
  return (
    <>
      {instances.length === 0 && <p>{strings.none}</p>}
      <ul class="projects">
        {instances.map((origin) => (
          <li key={origin}>
            <span class="project-path">{instanceName(origin)}</span>
            <ConfirmButton
              text={strings.removeOf(instanceName(origin))}
              question={strings.removeQuestion(instanceName(origin))}
              yes={strings.removeYes}
              no={strings.removeNo}
              onConfirm={() => attempt(() => onRemove(origin), strings.removed(instanceName(origin)))}
            />
          </li>
        ))}
      </ul>
      <OutcomeLine outcome={outcome} />
    </>
  );
}
