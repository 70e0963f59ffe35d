import type { RetroItemResult } from '@/utils/protocol/answers/retrospective-view';
import type { MessageOf } from '@/utils/protocol/messages';
import { doOrder } from './do-order';
import { ServiceFailure } from './failures';
import type { Service } from './ports';

/** Adds an item to the retrospective of a planning issue, as `doOrder` does. Fails with 'no-retrospective', too. */
export async function addToRetrospective(
  service: Service,
  { command, issue, section, text }: MessageOf<'add-retro-item'>,
): Promise<RetroItemResult> {
  const order = { type: 'add-retro-item', section, text } as const;
  const { result } = await doOrder(service, { command, issue, order });
  if (result.type !== 'add-retro-item') throw new ServiceFailure('refused-message');
  const { outcome, remarks, title, webUrl } = result;
  return { outcome, remarks, task: { title, webUrl } };
}
