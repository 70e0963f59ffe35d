import type { RowKey } from '@/utils/plan/reference';
import { type WeightAgreement, weightAgreement } from '@/utils/plan/weight-agreement';
import type { IssueAddress } from '@/utils/protocol/fields';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { teamProfile } from '../team-profile';
import { issueOfRow } from './planned-issue';
import { weightEventsOf } from './weight-events';

/**
 * Who set the weight of a row's issue, and whether those likely to do the work agree: two requests at most. Fails with
 * 'not-saved' when the plan has no such row, with 'bad-reference' when its issue cannot be read, or as the gateway.
 */
export async function readAgreement(
  service: Service,
  { issue, row }: { readonly issue: IssueAddress; readonly row: RowKey },
): Promise<WeightAgreement> {
  const [{ gateway }, profile, { view, planned, facts }] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
    issueOfRow(service, { issue, row }),
  ]);
  const [events, reactions] = await Promise.all([
    weightEventsOf(service, facts, { gateway, profile, planReadAt: view.readAt }),
    gateway.reactions(facts.ref.projectPath, facts.ref.iid),
  ]);
  const { weight, people } = planned;
  return weightAgreement({ weight, people, author: facts.author ?? null, events, reactions });
}
