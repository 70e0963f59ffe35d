import { useEffect, useRef, useState } from 'preact/hooks';
import { type RetroSection, retroItemDraft, retroSections } from '@/utils/plan/finalizing/retrospective';
import type { Ask } from '@/utils/protocol/ask';
import { retroItemStrings as strings } from '@/utils/strings/retro-item';
import { Field } from '../field';
import { Select } from '../select';
import { TextAreaField } from '../text-area-field';
import type { RetroTarget } from './retro-targets';

/** An item as it is typed. */
export interface TypedItem {
  readonly section: RetroSection;
  readonly text: string;
}

interface RetroFormProps {
  /** The one to offer first in front. */
  targets: readonly RetroTarget[];
  ask: Ask;
  /** True when GitLab or the journal has it. */
  onAdd: (target: RetroTarget, item: TypedItem, command: string) => Promise<boolean>;
  onWrite: () => void;
  onCancel: () => void;
}

/** What it is, and what kind of thing; the same sent again is the same command. What is typed is kept until it is taken. */
export function RetroForm({ targets, ask, onAdd, onWrite, onCancel }: RetroFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState('');
  const [item, setItem] = useState<TypedItem>({ section: 'wentWell', text: '' });
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const attempt = useRef({ command: '', said: '' });
  const target = targets.find(({ task }) => task.webUrl === chosen) ?? targets[0];
  const draftOf = targets[0]?.plan.issue;

  useEffect(() => {
    field.current?.focus();
    if (draftOf === undefined) return;
    void ask({ type: 'read-tool-draft', issue: draftOf, tool: retroItemDraft }).then((reply) => {
      const kept = reply.ok ? reply.value : null;
      const section = retroSections.find((one) => one === kept?.section) ?? 'wentWell';
      if (kept) setItem((typed) => (typed.text === '' ? { section, text: kept.text ?? '' } : typed));
    });
  }, []);

  const keep = (typed: TypedItem | null) => {
    if (draftOf)
      void ask({
        type: 'keep-tool-draft',
        issue: draftOf,
        tool: retroItemDraft,
        draft: typed && { ...typed },
      });
  };
  const write = (part: Partial<TypedItem>) => {
    const typed = { ...item, ...part };
    setItem(typed);
    setMissing(false);
    onWrite();
    keep(typed.text === '' ? null : typed);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const empty = item.text.trim() === '';
    setMissing(empty);
    if (empty || sending || target === undefined) return;
    const said = JSON.stringify([target.task.webUrl, item]);
    if (attempt.current.said !== said) attempt.current = { command: crypto.randomUUID(), said };
    setSending(true);
    if (await onAdd(target, item, attempt.current.command)) keep(null);
    setSending(false);
  };

  return (
    <form class="retro-form" onSubmit={submit} noValidate>
      {targets.length > 1 && (
        <Field label={strings.target}>
          {(control) => (
            <Select
              {...control}
              options={targets.map(({ task }) => [task.webUrl, task.title])}
              value={target?.task.webUrl ?? ''}
              onChoose={setChosen}
            />
          )}
        </Field>
      )}
      <Field label={strings.section}>
        {(control) => (
          <Select
            {...control}
            options={retroSections.map((section) => [section, target?.sections[section] ?? section])}
            value={item.section}
            onChoose={(value) =>
              write({ section: retroSections.find((one) => one === value) ?? item.section })
            }
          />
        )}
      </Field>
      <TextAreaField
        label={strings.text}
        hint={strings.hint}
        error={missing ? strings.missing : null}
        text={item.text}
        readOnly={sending}
        field={field}
        onText={(text) => write({ text })}
      />
      <div class="retro-end">
        <button type="submit" class="button button-confirm" aria-disabled={sending}>
          {sending ? strings.submitting : strings.submit}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}
