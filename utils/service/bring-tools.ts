import type { Sender } from '@/utils/protocol/sender-policy';
import type { Service } from './ports';

/** Brings the tools' script into the sender's tab. */
export async function bringTools(service: Service, sender: Sender): Promise<null> {
  if (sender.surface === 'tab') await service.bringTools(sender.tabId);
  return null;
}
