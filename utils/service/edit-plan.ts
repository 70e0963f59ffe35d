import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { MessageOf } from '@/utils/protocol/messages';
import { doOrder } from './do-order';
import { ServiceFailure } from './failures';
import type { Service } from './ports';
import { viewAfter } from './view-after';

/**
 * Makes edits in a planning issue's description, all in one write, as `doOrder` does. Those the description refuses are
 * named in the result, the rest is written; when it refuses all of them, this fails with 'edit-refused'.
 */
export async function editPlan(
  service: Service,
  { command, issue, edits, pageUser }: MessageOf<'edit-plan'>,
): Promise<EditResult> {
  const order = { type: 'edit-plan', edits } as const;
  const { result, planningIssue } = await doOrder(service, { command, issue, order, pageUser });
  if (result.type !== 'edit-plan') throw new ServiceFailure('refused-message');
  const { outcome, refused, remarks } = result;
  return { outcome, refused, remarks, plan: await viewAfter(service, issue, planningIssue) };
}
