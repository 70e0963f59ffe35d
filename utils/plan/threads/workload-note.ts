import { sameMember } from '../reading/members';
import { fingerprint } from './fingerprint';
import { readMark, writeMark } from './mark';

/** The first comment of a person's workload thread. */
export interface WorkloadNote {
  readonly username: string;
  /** Of the workload it tells. */
  readonly fingerprint: string;
  /** Markdown of ours. */
  readonly text: string;
}

/** Such a comment as it stands in GitLab. */
export interface FoundWorkloadNote extends WorkloadNote {
  /** What somebody added below; '' for nothing. */
  readonly added: string;
  /** Somebody changed our part of it: it is theirs now. */
  readonly changed: boolean;
}

/**
 * The comment that holds a workload: our text between two hidden lines, by which we find it and see whether somebody
 * changed it, then whatever was added below.
 */
export function writeWorkloadNote({ username, text, fingerprint: told }: WorkloadNote, added = ''): string {
  const begin = writeMark('workload', username.toLowerCase(), told);
  const own = ownText(text);
  const blocks = [begin, own, writeMark('end', fingerprint(own)), added];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const end = /^<!-- milestone-planner:end .*$/m;

/** What a comment says of somebody's workload; null when it is none of ours. */
export function readWorkloadNote(body: string): FoundWorkloadNote | null {
  const stored = body.replaceAll('\r', '').trimEnd();
  const values = readMark('workload', stored);
  if (values === null) return null;
  const rest = stored.slice(stored.indexOf('-->') + 3);
  const found = end.exec(rest);
  const text = rest.slice(0, found?.index).trim();
  const [sealed] = readMark('end', found?.[0] ?? '') ?? [];
  return {
    username: values[0] ?? '',
    fingerprint: values[1] ?? '',
    text,
    added: found === null ? '' : rest.slice(found.index + found[0].length).trim(),
    changed: sealed !== fingerprint(text),
  };
}

/** Whether a comment is the workload note of that person. */
export function isNoteOf(body: string, username: string): boolean {
  const note = readWorkloadNote(body);
  return note !== null && sameMember(note.username, username);
}

/** Our text never holds a line that would end it. */
function ownText(text: string): string {
  return text
    .replaceAll('\r', '')
    .replace(/(?<!\\)<!-- milestone-planner:/g, '\\$&')
    .trim();
}
