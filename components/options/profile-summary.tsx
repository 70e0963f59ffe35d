import type { TeamProfile } from '@/utils/plan/profile';
import { optionsStrings } from '@/utils/strings/options';

const strings = optionsStrings.profile;

/** What a profile means, in a few facts. */
export function ProfileSummary({ id, profile }: { id: string; profile: TeamProfile }) {
  const { finalize, planningLabel, refined, metricsLabel } = profile;
  return (
    <dl id={id} class="facts">
      <dt>{strings.planningIssues}</dt>
      <dd>{strings.labelled(planningLabel)}</dd>
      <dt>{strings.finalize}</dt>
      <dd>{strings.finalizeOf(finalize.days, finalize.count)}</dd>
      <dt>{strings.refined}</dt>
      <dd>{strings.refinedBy(refined.labels)}</dd>
      <dt>{strings.weight}</dt>
      <dd>{weightRule(refined)}</dd>
      <dt>{strings.metrics}</dt>
      <dd>{strings.metricsOf(metricsLabel.scope)}</dd>
    </dl>
  );
}

function weightRule({ weight, largestWeight }: TeamProfile['refined']): string {
  return weight.from === 'issue'
    ? strings.weightOfIssue(largestWeight)
    : strings.weightOfLabel(weight.scope, largestWeight);
}
