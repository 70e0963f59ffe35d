import { useState } from 'preact/hooks';
import type { ToolDraft } from '@/utils/protocol/fields';
import { capacityStrings as strings } from '@/utils/strings/capacity';
import { toolStrings } from '@/utils/strings/tools';
import { EditOutcome } from '../editing/edit-outcome';
import { isTaken } from '../editing/editing';
import { sendEdits } from '../editing/send-edits';
import { useEditing } from '../editing/use-editing';
import type { ToolProps } from '../tools/tool-props';
import { useToolDraft } from '../tools/use-tool-draft';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';
import { CapacityField } from './capacity-field';
import { CellField } from './cell-field';
import { MemberChoice } from './member-choice';
import { MemberLoad } from './member-load';
import {
  type MemberField,
  memberFields,
  memberIn,
  membersOf,
  rowName,
  statedBy,
  waitingFor,
} from './members';

/** One member's capacity, time off and notes: the token's user's, unless another is chosen. */
export function MemberCapacity(props: ToolProps) {
  const { view } = props;
  const heading = useId();
  const { draft, unkept, write, forget } = useToolDraft(props, 'capacity');
  const { editing, make, forget: forgetOutcome } = useEditing(sendEdits(props));
  const members = membersOf(view);
  const [chosen, setChosen] = useState<string | null>(null);
  const member = chosen ?? typedFor(members, draft) ?? view.username ?? members[0] ?? '';
  const stated = statedBy(view, member);
  const keyOf = (field: MemberField) => draftKey(member, field);
  const textOf = (field: MemberField) => draft?.[keyOf(field)] ?? stated[field];
  const cells = memberIn(view.plan, member)?.listed?.cells ?? null;
  const changed = memberFields.filter((field) => textOf(field).trim() !== stated[field].trim());
  const saving = editing.state === 'sending';
  const isOff = saving || draft === null || (changed.length === 0 && cells !== null);

  const save = async (event: Event) => {
    event.preventDefault();
    if (!isTrusted(event) || isOff) return;
    setChosen(member);
    const row = Object.fromEntries(changed.map((field) => [field, textOf(field)]));
    const reply = await make([{ type: 'set-capacity', member: rowName(view.plan, member), row }]);
    if (isTaken(reply)) forget(memberFields.map(keyOf));
  };
  const field = (name: MemberField) => ({
    text: textOf(name),
    readOnly: saving || draft === null,
    hasColumn: cells === null || cells[name] !== undefined,
    onText(text: string) {
      forgetOutcome();
      setChosen(member);
      write({ [keyOf(name)]: text });
    },
  });

  return (
    <section aria-labelledby={heading} aria-busy={draft === null}>
      <h3 class="visually-hidden" id={heading}>
        {strings.saved(member)}
      </h3>
      <form class="capacity-form" noValidate onSubmit={save}>
        <MemberChoice
          members={members}
          member={member}
          username={view.username}
          onMember={(name) => {
            forgetOutcome();
            setChosen(name);
          }}
        />
        <CapacityField {...field('capacity')} />
        <CellField label={strings.timeOff} hint={strings.timeOffHint} {...field('time-off')} />
        <CellField label={strings.notes} hint={strings.notesHint} {...field('notes')} />
        <MemberLoad plan={view.plan} member={member} capacity={textOf('capacity')} />
        <div class="capacity-foot">
          <button type="submit" class="button button-confirm" aria-disabled={isOff}>
            {saving ? strings.saving : strings.save}
          </button>
          {waitingFor(view, member) && <span class="field-hint">{strings.waiting}</span>}
        </div>
      </form>
      <div role="status">
        {unkept && <p class="field-error">{toolStrings.unkept}</p>}
        <EditOutcome editing={editing} subject={strings.saved(member)} {...props} />
      </div>
    </section>
  );
}

function draftKey(member: string, field: MemberField): string {
  return `${member} ${field}`;
}

/** The first member of whom something was typed and not saved. */
function typedFor(members: readonly string[], draft: ToolDraft | null): string | undefined {
  return members.find((member) =>
    memberFields.some((field) => draft?.[draftKey(member, field)] !== undefined),
  );
}
