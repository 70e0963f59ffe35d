import { capacityStrings as strings } from '@/utils/strings/capacity';
import { EditOutcome } from '../editing/edit-outcome';
import { isTaken } from '../editing/editing';
import { sendEdits } from '../editing/send-edits';
import { useEditing } from '../editing/use-editing';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';
import { TickList } from './tick-list';
import { useTicks } from './use-ticks';

/** Who carries work of the plan and has no row in the Capacity table, to be added with one tick each. */
export function MissingMembers(props: ToolProps) {
  const heading = useId();
  const { editing, make } = useEditing(sendEdits(props));
  const missing = props.view.plan.people.filter(({ listed }) => listed === null);
  const members = missing.map(({ person }) => person.username);
  const { ticked, tick, reset } = useTicks(members.map((id) => ({ id, byDefault: true })));
  const saving = editing.state === 'sending';
  const chosen = members.filter((member) => ticked.has(member));
  const isOff = saving || chosen.length === 0;

  const add = async (event: Event) => {
    if (!isTrusted(event) || isOff) return;
    const reply = await make(chosen.map((member) => ({ type: 'set-capacity', member, row: {} })));
    if (isTaken(reply)) reset();
  };
  if (members.length === 0 && editing.state === 'idle') return null;
  return (
    <section class="capacity-part" aria-labelledby={heading}>
      <h3 class="capacity-heading" id={heading}>
        {strings.missing}
      </h3>
      {members.length > 0 && (
        <>
          <p class="field-hint">{strings.missingHint}</p>
          <TickList
            label={strings.missing}
            items={missing.map(({ person }) => ({
              id: person.username,
              label: `@${person.username}`,
              hint: person.name === person.username ? '' : person.name,
            }))}
            ticked={ticked}
            disabled={saving}
            onTick={tick}
          />
          <button type="button" class="button" aria-disabled={isOff} onClick={add}>
            {saving ? strings.saving : strings.add(chosen.length)}
          </button>
        </>
      )}
      <div role="status">
        <EditOutcome editing={editing} subject={strings.added} {...props} />
      </div>
    </section>
  );
}
