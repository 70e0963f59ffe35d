import { useEffect, useState } from 'preact/hooks';
import type { TeamProfile } from '@/utils/plan/profile';
import { profileEditor as strings } from '@/utils/strings/profile';
import { formDraft, jsonDraft, jsonOfDraft, type ProfileDraft, type Refusal, readDraft } from './draft';
import { readText } from './read-text';

/**
 * A draft under the user's hands, with why it was last refused and what is to be said of it. A refusal changes nothing
 * that was typed, and the page is not left without a question while something is. A draft that is no profile from the
 * start is refused at once, unless it is empty.
 */
export function useDraft(start: ProfileDraft) {
  const [draft, setDraft] = useState(start);
  const [refusal, setRefusal] = useState(() => refusalAtStart(start));
  const [said, setSaid] = useState('');

  const change = (next: ProfileDraft) => {
    setDraft(next);
    setRefusal(null);
    setSaid('');
  };
  /** The profile the draft says; null when it was refused. */
  const judge = (): TeamProfile | null => {
    const read = readDraft(draft);
    setRefusal(read.ok ? null : read);
    return read.ok ? read.profile : null;
  };
  const show = (view: ProfileDraft['view']) => {
    if (view === draft.view) return;
    if (view === 'json') return change(jsonDraft(jsonOfDraft(draft)));
    const profile = judge();
    if (profile !== null) change(formDraft(profile));
  };
  const takeFile = async (file: File) => {
    const json = await readText(file);
    if (json === null) return setRefusal({ at: '', reason: strings.unreadableFile });
    const next = jsonDraft(json);
    const read = readDraft(next);
    change(next);
    if (read.ok) setSaid(strings.fileRead(file.name));
    else setRefusal(read);
  };
  const changed = jsonOfDraft(draft) !== jsonOfDraft(start);
  useEffect(() => {
    if (!changed) return;
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [changed]);
  return { draft, refusal, said, changed, change, judge, show, takeFile };
}

/** The browser asks, in words of its own. */
function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

function refusalAtStart(start: ProfileDraft): Refusal | null {
  const read = readDraft(start);
  return read.ok || jsonOfDraft(start) === '' ? null : read;
}
