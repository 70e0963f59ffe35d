import { capacityStrings as strings } from '@/utils/strings/capacity';
import { Icon } from '../icon';
import { useId } from '../use-id';

interface MemberChoiceProps {
  members: readonly string[];
  member: string;
  /** Whose token it is. */
  username: string | null;
  onMember: (member: string) => void;
}

/** Whose capacity it is. */
export function MemberChoice({ members, member, username, onMember }: MemberChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {strings.member}
      </label>
      <span class="select">
        <select
          id={id}
          class="input"
          value={member}
          onChange={({ currentTarget }) => onMember(currentTarget.value)}
        >
          {members.map((name) => (
            <option key={name} value={name}>
              {name === username ? strings.you(name) : strings.other(name)}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
    </div>
  );
}
