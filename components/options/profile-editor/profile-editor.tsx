import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TeamProfile } from '@/utils/plan/profile';
import { profileEditor as strings } from '@/utils/strings/profile';
import { formDraft, jsonDraft, jsonOfDraft, type ProfileDraft, type Refusal, readDraft } from './draft';
import { EditorFoot } from './editor-foot';
import { fieldAt } from './fields';
import { ProfileForm } from './profile-form';
import { ProfileJson } from './profile-json';
import { readText } from './read-text';
import { showRefused } from './show-refused';
import { ViewSwitch } from './view-switch';

interface ProfileEditorProps {
  /** What it begins with; a draft that is no profile is refused at once, unless it is empty. */
  start: ProfileDraft;
  /** Name of the own profile that saving replaces; null when none goes. */
  replaced: string | null;
  busy: boolean;
  onSave: (profile: TeamProfile) => void;
  onClose: () => void;
}

/** Edits a profile as a form or as JSON. What was typed stays until it is saved or discarded. */
export function ProfileEditor({ start, replaced, busy, onSave, onClose }: ProfileEditorProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState(start);
  const [refusal, setRefusal] = useState(() => refusalAtStart(start));
  const [said, setSaid] = useState('');
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (refusal !== null && form.current !== null) showRefused(form.current);
  }, [refusal]);

  const change = (next: ProfileDraft, saying = '') => {
    setDraft(next);
    setRefusal(null);
    setSaid(saying);
  };
  const show = (view: ProfileDraft['view']) => {
    if (view === draft.view) return;
    if (view === 'json') return change(jsonDraft(jsonOfDraft(draft)));
    const read = readDraft(draft);
    if (read.ok) change(formDraft(read.profile));
    else setRefusal(read);
  };
  const take = async (file: File) => {
    const json = await readText(file);
    if (json === null) return setRefusal({ at: '', reason: strings.unreadableFile });
    const read = readDraft(jsonDraft(json));
    change(jsonDraft(json), read.ok ? strings.fileRead(file.name) : '');
    if (!read.ok) setRefusal(read);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const read = readDraft(draft);
    setRefusal(read.ok ? null : read);
    if (read.ok) onSave(read.profile);
  };

  return (
    <form ref={form} class="form profile-editor" aria-labelledby={id} onSubmit={submit} noValidate>
      <div class="editor-head">
        <h3 ref={heading} id={id} tabIndex={-1}>
          {strings.heading}
        </h3>
        <ViewSwitch view={draft.view} onView={show} />
      </div>
      <p class="subtle">
        {strings.intro} {replaced !== null && strings.replaces(replaced)}
      </p>
      {draft.view === 'form' ? (
        <ProfileForm
          texts={draft.texts}
          refusal={refusal}
          onTexts={(texts) => change({ view: 'form', texts })}
        />
      ) : (
        <ProfileJson
          json={draft.json}
          refusal={refusal}
          onJson={(json) => change(jsonDraft(json))}
          onFile={take}
        />
      )}
      <EditorFoot
        busy={busy}
        changed={jsonOfDraft(draft) !== jsonOfDraft(start)}
        said={refusal ? notTaken(draft, refusal) : said}
        onClose={onClose}
      />
    </form>
  );
}

/** What is wrong stands beside its field, where there is one. */
function notTaken({ view }: ProfileDraft, { at, reason }: Refusal): string {
  const homeless = view === 'form' && fieldAt(at) === null;
  return homeless ? `${strings.refused(at, reason)} ${strings.stays}` : strings.stays;
}

function refusalAtStart(start: ProfileDraft): Refusal | null {
  const read = readDraft(start);
  return read.ok || jsonOfDraft(start) === '' ? null : read;
}
