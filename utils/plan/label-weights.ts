import { weightOf } from './building/weight';
import type { LabelEvent, WeightEvent } from './conversation-facts';
import type { TeamProfile } from './profile';

type LabelRule = Extract<TeamProfile['refined']['weight'], { from: 'label' }>;

/**
 * Who set a weight that a team keeps as a scoped label, oldest first, from who added and removed labels, oldest first.
 * GitLab notes a change from one label to another as two events of the same moment: they are one change here.
 */
export function labelWeightEvents(events: readonly LabelEvent[], rule: LabelRule): WeightEvent[] {
  const labels = new Set<string>();
  const changes: WeightEvent[] = [];
  let weight: WeightEvent['weight'] = null;
  for (const [nth, { user, at, label, added }] of events.entries()) {
    if (added) labels.add(label);
    else labels.delete(label);
    if (events[nth + 1]?.at === at) continue;
    const now = weightOf({ weight: null, labels: [...labels] }, rule);
    if (now === weight || now === 'unknown') continue;
    weight = now;
    changes.push({ user, at, weight });
  }
  return changes;
}
