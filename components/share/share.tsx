import { useEffect, useRef, useState } from 'preact/hooks';
import { shareStrings as strings } from '@/utils/strings/share';
import { Dialog } from '../dialog/dialog';
import { Icon } from '../icon';
import { Notice } from '../notice';
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
      <div class="field">
        <label class="field-label" for={`${id}-what`}>
          {strings.what}
        </label>
        <span class="select">
          <select
            id={`${id}-what`}
            class="input"
            value={what}
            onChange={({ currentTarget }) => setWhat(currentTarget.value)}
          >
            <option value="summary">{strings.summary}</option>
            <option value="findings">{strings.findings}</option>
            {view.plan.people.map(({ person: { username } }) => (
              <option key={username} value={optionOf(username)}>
                {strings.person(username)}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      </div>
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
      <div class="field">
        <label class="field-label" for={`${id}-text`}>
          {strings.text}
        </label>
        <textarea
          ref={field}
          id={`${id}-text`}
          class="input share-text"
          readOnly
          rows={12}
          spellcheck={false}
          value={text}
        />
      </div>
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
