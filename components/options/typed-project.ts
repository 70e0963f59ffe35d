import type { TeamProject } from '@/utils/protocol/messages';

export type TypedProject =
  | { readonly ok: true; readonly project: TeamProject }
  | { readonly ok: false; readonly problem: 'not-a-project' | 'other-instance' };

const projectPath = /^[\w.-]+(?:\/[\w.-]+)+$/;

/**
 * The project a person names by its full path (`group/project`, then on the first instance) or by the address of
 * any of its pages. `instances` are the origins that can be read.
 */
export function readTypedProject(text: string, instances: readonly string[]): TypedProject {
  const typed = text.trim();
  const url = URL.parse(addressOf(typed, instances) ?? '');
  if (url && !instances.includes(url.origin)) return { ok: false, problem: 'other-instance' };
  const path = url ? pathOf(url) : trimSlashes(typed);
  const origin = url?.origin ?? instances[0];
  if (origin === undefined || !projectPath.test(path)) return { ok: false, problem: 'not-a-project' };
  return { ok: true, project: { origin, projectPath: path } };
}

/** The typed text as an address, also without its `https://`; null when it is a plain path. */
function addressOf(typed: string, instances: readonly string[]): string | null {
  if (/^https?:\/\//i.test(typed)) return typed.replace(/^http:/i, 'https:');
  const startsWithHost = instances.some((origin) => `https://${typed}/`.startsWith(`${origin}/`));
  return startsWithHost ? `https://${typed}` : null;
}

/** GitLab's pages of a project stand behind `/-/`. */
function pathOf({ pathname }: URL): string {
  const [path = ''] = pathname.split('/-/');
  return trimSlashes(path).replace(/\.git$/, '');
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
