import { useEffect, useRef } from 'preact/hooks';
import type { TeamProfile } from '@/utils/plan/profile';
import { profileEditor as strings } from '@/utils/strings/profile';
import { useId } from '../../use-id';
import { jsonDraft, type ProfileDraft, type Refusal } from './draft';
import { EditorFoot } from './editor-foot';
import { fieldAt } from './fields';
import { ProfileForm } from './profile-form';
import { ProfileJson } from './profile-json';
import { showRefused } from './show-refused';
import { useDraft } from './use-draft';
import { ViewSwitch } from './view-switch';

interface ProfileEditorProps {
  /** What it begins with. */
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
  const { draft, refusal, said, changed, change, judge, show, takeFile } = useDraft(start);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (refusal !== null && form.current !== null) showRefused(form.current);
  }, [refusal]);

  const submit = (event: Event) => {
    event.preventDefault();
    const profile = busy ? null : judge();
    if (profile !== null) onSave(profile);
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
          onFile={takeFile}
        />
      )}
      <EditorFoot
        busy={busy}
        changed={changed}
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
