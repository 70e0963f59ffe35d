import type { LabelEvent } from '@/utils/plan/conversation-facts';
import type { Instance } from './instance';
import { readIssueEvents } from './issue-events';
import { labelEvent } from './schemas/label-event';

/** Who gave an issue which label, and who took it away, oldest first; labels that are gone are left out. */
export function readLabelEvents(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly LabelEvent[]> {
  return readIssueEvents(instance, { projectPath, iid }, 'resource_label_events', labelEvent);
}
