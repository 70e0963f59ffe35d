import { useEffect, useRef, useState } from 'preact/hooks';
import { shareStrings as strings } from '@/utils/strings/share';
import { Dialog } from '../dialog/dialog';
import { Field } from '../field';
import { Notice } from '../notice';
import { Select } from '../select';
import type { ToolProps } from '../tools/tool-props';
import { useId } from '../use-id';
import { copyText } from './copy-text';
import { sharedFindings } from './shared-findings';
import { sharedLoad } from './shared-load';
import { sharedSummary } from './shared-summary';

/** What a select has for a person, whatever their name. */
const optionOf = (username: string) => `person ${username}`;

/** Copies the summary, the findings or one person's load as markdown, after showing it. */
export function Share({ view, reader, person, onClose }: ToolProps) {
  const id = useId();
  const [what, setWhat] = useState(person === undefined ? 'summary' : optionOf(person));
  const [notify, setNotify] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = textOf(what, notify, { view, reader });
  useEffect(() => setCopied(null), [text]);

  const options = [
    ['summary', strings.summary],
    ['findings', strings.findings],
    ...view.plan.people.map(
      ({ person: { username } }) => [optionOf(username), strings.person(username)] as const,
    ),
  ] as const;
  const copy = async () => setCopied(await copyText(text, field.current));
  return (
    <Dialog
      title={strings.title}
      foot={
        <button type="button" class="button button-confirm" onClick={copy}>
          {strings.copy}
        </button>
      }
      onClose={onClose}
    >
      <Field label={strings.what}>
        {(control) => <Select {...control} options={options} value={what} onChoose={setWhat} />}
      </Field>
      <div class="share-notify">
        <input
          type="checkbox"
          class="checkbox"
          id={`${id}-notify`}
          aria-describedby={`${id}-hint`}
          checked={notify}
          onChange={({ currentTarget }) => setNotify(currentTarget.checked)}
        />
        <label for={`${id}-notify`}>{strings.notify}</label>
        <p id={`${id}-hint`} class="field-hint">
          {strings.notifyHint}
        </p>
      </div>
      <Field label={strings.text}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            class="input share-text"
            readOnly
            rows={12}
            spellcheck={false}
            value={text}
          />
        )}
      </Field>
      <div role="status">
        {copied === true && <Notice tone="success">{strings.copied}</Notice>}
        {copied === false && <Notice tone="warning">{strings.notCopied}</Notice>}
      </div>
    </Dialog>
  );
}

/** A person who left the plan while the dialog was open leaves the summary. */
function textOf(what: string, notify: boolean, { view, reader }: Pick<ToolProps, 'view' | 'reader'>): string {
  const load = view.plan.people.find(({ person: { username } }) => what === optionOf(username));
  if (load !== undefined) return sharedLoad(view, load, notify);
  return what === 'findings' ? sharedFindings(view, notify) : sharedSummary(view, reader, notify);
}
