import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipOf } from './zip';

/** A folder's files as a zip, but for those of these names in it. The same files give the same bytes. */
export function zipped(root: string, skip: ReadonlySet<string> = new Set()): Promise<Uint8Array> {
  const files = filesBelow(root, skip).map((path): [string, Uint8Array] => {
    const name = root === '.' ? path : path.slice(root.length + 1);
    return [name.split(sep).join('/'), readFileSync(path)];
  });
  return zipOf(new Map(files));
}

function filesBelow(root: string, skip: ReadonlySet<string>): string[] {
  return readdirSync(root)
    .filter((name) => !skip.has(name) && !name.endsWith('.log') && name !== '.DS_Store')
    .sort()
    .flatMap((name) => {
      const path = join(root, name);
      return statSync(path).isDirectory() ? filesBelow(path, new Set()) : [path];
    });
}
