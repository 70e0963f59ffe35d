import { origin } from '../../origin';

export interface Reference {
  kind: 'issue' | 'epic' | 'merge_request';
  /** Full path of the project, or of the group for an epic. */
  path: string;
  iid: number;
  /** `+` shows the title, `+s` also people and milestone. */
  format: '' | '+' | '+s';
}

const kinds: Record<string, Reference['kind']> = { '#': 'issue', '&': 'epic', '!': 'merge_request' };
const urlKinds: Record<string, Reference['kind']> = {
  issues: 'issue',
  work_items: 'issue',
  epics: 'epic',
  merge_requests: 'merge_request',
};

/** Reads one whole text as a reference, seen from the project at `contextPath`; null when it is none. */
export function parseReference(text: string, contextPath: string): Reference | null {
  return fromUrl(text) ?? fromBracket(text, contextPath) ?? fromShort(text, contextPath);
}

/** Reads a URL of an issue, work item, epic or merge request of this host, with query, fragment or `+`. */
export function fromUrl(text: string): Reference | null {
  if (!text.startsWith(`${origin}/`)) return null;
  const pattern =
    /^\/(?:groups\/)?([\w.-]+(?:\/[\w.-]+)*)\/-\/(issues|work_items|epics|merge_requests)\/(\d+)\/?(?:\?[^#\s]*)?(?:#\S*?)?(\+s?)?$/;
  const match = pattern.exec(text.slice(origin.length));
  const kind = urlKinds[match?.[2] ?? ''];
  return match?.[1] && kind
    ? { kind, path: match[1], iid: Number(match[3]), format: formatOf(match[4]) }
    : null;
}

function fromBracket(text: string, contextPath: string): Reference | null {
  const match = /^\[(issue|work_item|epic):(?:([\w.\-/]+)\/)?(\d+)\](\+s?)?$/.exec(text);
  if (!match) return null;
  const kind = match[1] === 'epic' ? 'epic' : 'issue';
  return {
    kind,
    path: absolute(match[2], kind, contextPath),
    iid: Number(match[3]),
    format: formatOf(match[4]),
  };
}

function fromShort(text: string, contextPath: string): Reference | null {
  const match = /^(?:([\w.][\w.\-/]*)?([#&!])|GL-)(\d+)(\+s?)?$/.exec(text);
  if (!match) return null;
  const kind = kinds[match[2] ?? '#'] ?? 'issue';
  return {
    kind,
    path: absolute(match[1], kind, contextPath),
    iid: Number(match[3]),
    format: formatOf(match[4]),
  };
}

/** `#1` is the context's own, `project#1` its neighbour in the same namespace, `a/b#1` a full path. */
function absolute(path: string | undefined, kind: Reference['kind'], contextPath: string): string {
  const namespace = contextPath.split('/').slice(0, -1).join('/');
  if (!path) return kind === 'epic' ? namespace : contextPath;
  return path.includes('/') || kind === 'epic' ? path : `${namespace}/${path}`;
}

function formatOf(text: string | undefined): Reference['format'] {
  return text === '+' || text === '+s' ? text : '';
}
