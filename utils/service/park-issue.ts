import type { ParkResult } from '@/utils/protocol/answers/write-result';
import type { MessageOf } from '@/utils/protocol/messages';
import { doOrder } from './do-order';
import { ServiceFailure } from './failures';
import { issueNamed } from './issue-references';
import type { Service } from './ports';
import { viewAfter } from './view-after';

/**
 * Parks an issue in a planning issue, as `doOrder` does. Fails with 'bad-reference', too, before anything is accepted
 * that names no issue.
 */
export async function parkIssue(
  service: Service,
  { command, issue, reference, reason, pageUser }: MessageOf<'park-issue'>,
): Promise<ParkResult> {
  issueNamed(reference, issue);
  const order = { type: 'park-issue', reference, reason } as const;
  const { result, planningIssue } = await doOrder(service, { command, issue, order, pageUser });
  if (result.type !== 'park-issue') throw new ServiceFailure('refused-message');
  const { outcome, reference: written, remarks } = result;
  return { outcome, reference: written, remarks, plan: await viewAfter(service, issue, planningIssue) };
}
