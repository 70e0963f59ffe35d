import { maskInline } from './markdown/mask-inline';
import {
  defaultOrigin,
  type IssueRef,
  keyOf,
  type ReferenceContext,
  type RowKey,
  shortKey,
} from './reference';

/** A reference in a text: what it points at and which characters say so. */
export interface FoundReference {
  readonly key: RowKey;
  /** Null when only a context could tell which project is meant, and there is none. */
  readonly ref: IssueRef | null;
  readonly start: number;
  readonly end: number;
}

/** A reference as written: parts that are null are the context's. */
interface Pointer {
  readonly kind: IssueRef['kind'];
  readonly origin: string | null;
  readonly path: string | null;
  readonly iid: number;
}

interface Finding {
  readonly pointer: Pointer;
  readonly start: number;
  readonly end: number;
}

/**
 * The first reference in a text of GitLab Flavored Markdown: `#12`, `GL-12`, `project#12`, `group/project#12`, `&1`,
 * `group&1`, `!1`, `[issue:12]`, `[work_item:group/project/12]`, `[epic:1]`, issue, work item, epic and merge request
 * URLs, each with `+` or `+s`, bare or as a link. Escaped ones (`\#12`) and those in code or comments are none.
 * Null when there is none.
 */
export function parseReference(text: string, context: ReferenceContext): IssueRef | null {
  return findReferences(text, context)[0]?.ref ?? null;
}

/** Every reference in a text, in its order. Offsets are in UTF-16 code units. Total and linear in the text's length. */
export function findReferences(text: string, context?: ReferenceContext): FoundReference[] {
  const { rest, findings } = takeLinks(maskInline(text));
  const all = [...findings, ...bracketed(rest), ...internal(rest), ...short(rest)];
  return all
    .filter(({ pointer }) => pointer.iid > 0 && !/(?:^|\/)\.+(?:\/|$)/.test(pointer.path ?? ''))
    .sort((a, b) => a.start - b.start)
    .map(({ pointer, start, end }) => ({ ...resolve(pointer, context), start, end }));
}

/** The key a person or caller means by a text that is a reference; the text itself, in lower case, when it is none. */
export function rowKey(text: string, context?: ReferenceContext): RowKey {
  return findReferences(text, context)[0]?.key ?? text.trim().toLowerCase();
}

function resolve(pointer: Pointer, context?: ReferenceContext): { key: RowKey; ref: IssueRef | null } {
  const home = (context?.origin ?? defaultOrigin).replace(/\/+$/, '');
  const { kind, iid, origin, path } = fromRoot(pointer, home);
  const projectPath = origin === null ? fullPath(kind, path, context) : path;
  if (projectPath === null) return { key: shortKey(kind, path ?? '', iid), ref: null };
  const ref: IssueRef = { kind, origin: origin ?? home, projectPath, iid };
  return { key: keyOf(ref, home), ref };
}

/** A URL under the instance's relative root names a path below that root. */
function fromRoot(pointer: Pointer, home: string): Pointer {
  const { origin, path } = pointer;
  if (origin === null || path === null || !`${origin}/${path}/`.startsWith(`${home}/`)) return pointer;
  return { ...pointer, origin: home, path: `${origin}/${path}`.slice(home.length + 1) };
}

function fullPath(kind: IssueRef['kind'], path: string | null, context?: ReferenceContext): string | null {
  if (path !== null && (kind === 'epic' || path.includes('/'))) return path;
  if (context === undefined) return null;
  const namespace = context.projectPath.split('/').slice(0, -1).join('/');
  if (path !== null) return namespace === '' ? path : `${namespace}/${path}`;
  return kind === 'epic' ? namespace : context.projectPath;
}

const link =
  /!?\[(?:[^[\]\\]|\\.|\[[^[\]\\]*\](?:\([^()\s]*\))?)*\]\(\s*(?:<([^<>\n]*)>|([^\s<>()]*))[^()]*\)/y;
const url = /https?:\/\/[^\s<>"'`|\\^()[\]]+|www\.[^\s<>()[\]|]+/iy;
const linkStart = /!?\[|https?:\/\/|www\./gi;

/** Takes links and URLs out of the text: those that lead to an issue are findings, the others hold no reference. */
function takeLinks(text: string): { rest: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let rest = '';
  let at = 0;
  for (const { index: start } of text.matchAll(linkStart)) {
    if (start < at) continue;
    const found = linkAt(text, start) ?? urlAt(text, start);
    if (found === null) continue;
    if (found.pointer !== null) findings.push({ pointer: found.pointer, start, end: found.end });
    rest += text.slice(at, start) + ' '.repeat(found.end - start);
    at = found.end;
  }
  return { rest: rest + text.slice(at), findings };
}

function linkAt(text: string, start: number): { pointer: Pointer | null; end: number } | null {
  link.lastIndex = start;
  const match = link.exec(text);
  if (match === null) return null;
  const target = match[1] ?? match[2] ?? '';
  return { pointer: match[0].startsWith('!') ? null : pointerOf(target), end: start + match[0].length };
}

function pointerOf(target: string): Pointer | null {
  const written = readUrl(target);
  if (written !== null) return written.pointer;
  const only = short(target)[0];
  return only?.start === 0 && only.end === target.length ? only.pointer : null;
}

function urlAt(text: string, start: number): { pointer: Pointer | null; end: number } | null {
  url.lastIndex = start;
  const written = url.exec(text)?.[0];
  if (written === undefined) return null;
  const read = readUrl(written);
  if (read === null) return { pointer: null, end: start + written.length };
  return { pointer: read.pointer, end: start + read.length };
}

const issueUrl =
  /^(https?:\/\/[^\s/?#]+)((?:\/[\w.][\w.-]*)+?)(?:\/-)?\/(issues(?:\/incident)?|work_items|merge_requests|epics)\/(\d{1,10})(?!_*[a-z0-9])(?:[/?#][^\s]*)?(\+s?(?!\w))?/i;

function readUrl(text: string): { pointer: Pointer; length: number } | null {
  const match = issueUrl.exec(text);
  const [all = '', host = '', path = '', type = '', iid = ''] = match ?? [];
  if (match === null || !URL.canParse(host)) return null;
  const place = placeOf(type.toLowerCase(), path.slice(1));
  if (place === null) return null;
  const pointer = { ...place, origin: new URL(host).origin, iid: Number(iid) };
  return { pointer, length: all.replace(/[?!.,:;*_~]+$/, '').length };
}

function placeOf(type: string, path: string): Pick<Pointer, 'kind' | 'path'> | null {
  const group = /^groups\/(.+)$/.exec(path)?.[1];
  if (group !== undefined && (type === 'epics' || type === 'work_items'))
    return { kind: 'epic', path: group };
  if (group !== undefined || type === 'epics' || !path.includes('/')) return null;
  return { kind: type === 'merge_requests' ? 'merge_request' : 'issue', path };
}

const bracket = /\[(issue|work_item|epic):(?:([\w./-]+)\/)?(\d{1,10})\](?:\+s?(?!\w))?/g;

function bracketed(text: string): Finding[] {
  return findingsOf(text.matchAll(bracket), (match) => ({
    kind: match[1] === 'epic' ? 'epic' : 'issue',
    origin: null,
    path: match[2] ?? null,
    iid: Number(match[3]),
  }));
}

const internalIssue = /(?<![\w./-])GL-(\d{1,10})(?:\+s?(?!\w))?(?!\w)/g;

function internal(text: string): Finding[] {
  return findingsOf(text.matchAll(internalIssue), (match) => ({
    kind: 'issue',
    origin: null,
    path: null,
    iid: Number(match[1]),
  }));
}

function findingsOf(
  matches: Iterable<RegExpExecArray>,
  pointerOf: (match: RegExpExecArray) => Pointer,
): Finding[] {
  return [...matches].map((match) => ({
    pointer: pointerOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const sigil = /([#&!])(\d{1,10})(?:\+s?(?!\w))?(?!_*[A-Za-z0-9])/g;
const kinds = { '#': 'issue', '&': 'epic', '!': 'merge_request' } as const;

function short(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(sigil)) {
    const path = pathBefore(text, match.index, text[match.index + match[0].length] === '_');
    const iid = Number(match[2]);
    if (path === null) continue;
    const pointer = { kind: kinds[match[1] as keyof typeof kinds], origin: null, path: path || null, iid };
    findings.push({ pointer, start: match.index - path.length, end: match.index + match[0].length });
  }
  return findings;
}

/** The path that ends at `end`, '' when there is none; null when the sigil belongs to something else (`^alert#1`). */
function pathBefore(text: string, end: number, emphasised: boolean): string | null {
  let start = end;
  while (start > 0 && /[\w./-]/.test(text.charAt(start - 1))) start--;
  if (/[@^]/.test(text.charAt(start - 1))) return null;
  const path = /[^/]*(?:\/[^/]+)*$/.exec(text.slice(start, end))?.[0] ?? '';
  if (!/[\w-]$/.test(path)) return '';
  return path.replace(emphasised ? /^[-/_]+/ : /^[-/]+/, '');
}
