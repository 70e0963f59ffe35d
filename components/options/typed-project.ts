import type { TeamProject } from '@/utils/protocol/fields';
import type { Typed } from './add-form';
import { readTypedInstance } from './typed-instance';

const projectPath = /^[\w.-]+(?:\/[\w.-]+)+$/;

/**
 * The project a person names by its full path (`group/project`, then on the first instance) or by the address of
 * any of its pages. `instances` are those that are set up, each with its relative URL root where it has one; an address
 * elsewhere is taken to be on an instance without one.
 */
export function readTypedProject(
  text: string,
  instances: readonly string[],
): Typed<TeamProject, 'not-a-project'> {
  const typed = text.trim();
  const url = URL.parse(addressOf(typed, instances) ?? '');
  const origin = url ? (instanceOf(url, instances) ?? instanceAt(url)) : instances[0];
  const path = url ? pathOf(url.href.slice(origin?.length)) : trimSlashes(typed);
  if (origin === undefined || !projectPath.test(path)) return { ok: false, problem: 'not-a-project' };
  return { ok: true, value: { origin, projectPath: path } };
}

/** The typed text as an address, also without its `https://`; null when it is a plain path. */
function addressOf(typed: string, instances: readonly string[]): string | null {
  if (/^https?:\/\//i.test(typed)) return typed.replace(/^http:/i, 'https:');
  return instanceOf({ href: `https://${typed}` }, instances) === undefined ? null : `https://${typed}`;
}

/** The longest that fits: an instance may stand below another. */
function instanceOf({ href }: Pick<URL, 'href'>, instances: readonly string[]): string | undefined {
  const [longest] = instances
    .filter((origin) => `${href}/`.startsWith(`${origin}/`))
    .sort((one, other) => other.length - one.length);
  return longest;
}

function instanceAt(url: URL): string | undefined {
  const typed = readTypedInstance(url.origin, []);
  return typed.ok && url.username === '' ? typed.value : undefined;
}

/** GitLab's pages of a project stand behind `/-/`. */
function pathOf(address: string): string {
  const [path = ''] = address.replace(/[?#].*$/, '').split('/-/');
  return trimSlashes(path).replace(/\.git$/, '');
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
