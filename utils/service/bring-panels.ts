import type { Sender } from '@/utils/protocol/sender-policy';
import type { Service } from './ports';

/** Brings the panels into the sender's tab, where a still of them stands. */
export async function bringPanels(service: Service, sender: Sender): Promise<null> {
  if (sender.surface === 'tab') await service.showPanels(sender.tabId);
  return null;
}
