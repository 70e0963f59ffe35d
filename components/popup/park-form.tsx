import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { IssueAddress } from '@/utils/protocol/fields';
import { popupStrings as strings } from '@/utils/strings/popup';
import { icon } from '../icon';
import { TextAreaField } from '../text-area-field';

interface ParkFormProps {
  /** Empty while the planning issues are not known. */
  targets: readonly PlanStatus[];
  /** GitLab is being read. */
  busy: boolean;
  reason: string;
  sending: boolean;
  onReason: (reason: string) => void;
  onPark: (target: IssueAddress) => void;
}

/** Why, and into which planning issue. The field takes the focus: one sentence and Enter park the issue. */
export function ParkForm({ targets, busy, reason, sending, onReason, onPark }: ParkFormProps) {
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const target = targets.find((plan) => idOf(plan) === chosen) ?? targets[0];

  const submit = (event: Event) => {
    event.preventDefault();
    const empty = reason.trim() === '';
    setMissing(empty);
    if (target && !empty && !sending) onPark(target.issue);
  };

  return (
    <form class="park-form" onSubmit={submit} noValidate>
      <ReasonField reason={reason} missing={missing} sending={sending} onReason={onReason} />
      <div class="park-end">
        <Target busy={busy} targets={targets} target={target} onChoose={setChosen} />
        <button type="submit" class="button button-confirm" aria-disabled={sending || !target}>
          {sending ? strings.park.submitting : strings.park.submit}
        </button>
      </div>
    </form>
  );
}

interface ReasonFieldProps {
  reason: string;
  missing: boolean;
  sending: boolean;
  onReason: (reason: string) => void;
}

function ReasonField({ reason, missing, sending, onReason }: ReasonFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextAreaField
      label={strings.park.reason}
      hint={strings.park.reasonHint}
      error={missing ? strings.park.reasonMissing : null}
      text={reason}
      readOnly={sending}
      field={field}
      onText={onReason}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        field.current?.form?.requestSubmit();
      }}
    />
  );
}

interface TargetProps {
  busy: boolean;
  targets: readonly PlanStatus[];
  target: PlanStatus | undefined;
  onChoose: (id: string) => void;
}

function Target({ busy, targets, target, onChoose }: TargetProps) {
  if (!target)
    return <p class="park-target">{busy ? strings.park.readingTargets : strings.park.unreadTargets}</p>;
  if (targets.length === 1) return <p class="park-target">{strings.park.into(target.title)}</p>;
  return (
    <label class={`park-choice ${icon('chevron-down')}`}>
      <span class="visually-hidden">{strings.park.target}</span>
      <select class="input" value={idOf(target)} onChange={(event) => onChoose(event.currentTarget.value)}>
        {targets.map((plan) => (
          <option key={idOf(plan)} value={idOf(plan)}>
            {plan.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function idOf({ issue }: PlanStatus): string {
  return `${issue.origin}/${issue.projectPath}#${issue.iid}`;
}
