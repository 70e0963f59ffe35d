import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** One import of a file of ours. */
export interface Import {
  /** What is imported, from the root; without its ending where the statement leaves it out. */
  readonly path: string;
  readonly typeOnly: boolean;
}

const folders = ['components', 'entrypoints', 'utils', 'sandbox', 'scripts', 'tests'];
const importStatement =
  /\b(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

/** Every source file of the project, from its root, with what it imports of the project's own. */
export function importsByFile(): ReadonlyMap<string, readonly Import[]> {
  return new Map(folders.flatMap(sourceFiles).map((file) => [file, importsOf(file)]));
}

/** The file an import means; null for what is no source file, such as a style sheet. */
export function fileMeant({ path }: Import, files: ReadonlyMap<string, unknown>): string | null {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((file) => files.has(file)) ?? null;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => slashed(join(folder, name)))
    .filter((name) => /\.tsx?$/.test(name));
}

function importsOf(file: string): Import[] {
  const statements = readFileSync(file, 'utf8').matchAll(importStatement);
  return [...statements].flatMap(([, , type, plain, dynamic]) => {
    const path = target(file, plain ?? dynamic ?? '');
    return path === null ? [] : [{ path, typeOnly: type !== undefined }];
  });
}

function target(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? slashed(normalize(join(dirname(file), specifier))) : null;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
