import { optionsStrings } from '@/utils/strings/options';
import { AddForm } from './add-form';
import { InstanceList } from './instance-list';
import { instanceName } from './instance-name';
import { instanceRefusal } from './instance-refusal';
import { Section } from './section';
import { readTypedInstance } from './typed-instance';
import type { Answered } from './use-attempt';

const strings = optionsStrings.instances;

export interface InstanceActions {
  /** Asks for the host's permission first, so it must run while the person's click still counts. */
  onAddInstance: (origin: string) => Answered;
  onRemoveInstance: (origin: string) => Answered;
}

interface InstancesSectionProps extends InstanceActions {
  instances: readonly string[];
}

/** The GitLab instances: those that are set up, and adding one of one's own. */
export function InstancesSection({ instances, onAddInstance, onRemoveInstance }: InstancesSectionProps) {
  return (
    <Section heading={strings.heading} intro={strings.intro}>
      <InstanceList instances={instances} onRemove={onRemoveInstance} />
      <AddForm
        strings={strings}
        read={(text) => readTypedInstance(text, instances)}
        onAdd={onAddInstance}
        added={(origin) => strings.added(instanceName(origin))}
        refusal={instanceRefusal}
      />
    </Section>
  );
}
