import { capacityStrings as strings } from '@/utils/strings/capacity';
import { Field } from '../field';
import { Select } from '../select';

interface MemberChoiceProps {
  members: readonly string[];
  member: string;
  /** Whose token it is. */
  username: string | null;
  onMember: (member: string) => void;
}

/** Whose capacity it is. */
export function MemberChoice({ members, member, username, onMember }: MemberChoiceProps) {
  return (
    <Field label={strings.member}>
      {(control) => (
        <Select
          {...control}
          options={members.map((name) => [name, name === username ? strings.you(name) : strings.other(name)])}
          value={member}
          onChoose={onMember}
        />
      )}
    </Field>
  );
}
