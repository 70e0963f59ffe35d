import { capacityStrings as strings } from '@/utils/strings/capacity';
import { Dialog } from '../dialog/dialog';
import type { ToolProps } from '../tools/tool-props';
import { FormerCapacities } from './former-capacities';
import { MemberCapacity } from './member-capacity';
import { MissingMembers } from './missing-members';

/** Tool: state a member's capacity, take over the last milestone's, and add members who are missing from the table. */
export function Capacity(props: ToolProps) {
  return (
    <Dialog title={strings.title} onClose={props.onClose}>
      <MemberCapacity {...props} />
      <MissingMembers {...props} />
      <FormerCapacities {...props} />
    </Dialog>
  );
}
