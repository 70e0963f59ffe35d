import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What a room may import besides itself: whole rooms, or types only (`type:` in front). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'utils/plan': [],
  'utils/strings': [],
  'utils/page': [],
  sandbox: [],
  'utils/gitlab': ['utils/plan', 'type:utils/protocol'],
  'utils/storage': ['utils/plan', 'type:utils/protocol'],
  'utils/protocol': [
    'utils/plan/edit-schema',
    'utils/plan/finalizing/steps',
    'type:utils/plan',
    'utils/page',
  ],
  'utils/service': [
    'utils/plan',
    'utils/gitlab',
    'utils/protocol',
    'utils/storage',
    'utils/page',
    'utils/strings',
  ],
  components: ['utils/plan', 'utils/strings', 'type:utils/protocol'],
  entrypoints: ['components', 'utils'],
  scripts: ['sandbox', 'utils/page', 'utils/plan', 'package.json'],
  tests: ['scripts', 'sandbox', 'utils', 'components'],
};

const rooms = Object.keys(mayImport);
const importStatement =
  /\b(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

function roomOf(path: string): string | null {
  return rooms.find((room) => path.startsWith(`${room}/`)) ?? null;
}

function target(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.'))
    return normalize(join(dirname(file), specifier))
      .split(sep)
      .join('/');
  return null;
}

function isAllowed(from: string, to: string, typeOnly: boolean): boolean {
  return (mayImport[from] ?? []).some((entry) => {
    const room = entry.replace('type:', '');
    const reaches = to === room || to.startsWith(`${room}/`);
    return reaches && (typeOnly || !entry.startsWith('type:'));
  });
}

function wrongImports(file: string): string[] {
  const from = roomOf(file);
  if (from === null) return [];
  const found: string[] = [];
  for (const [, , type, plain, dynamic] of readFileSync(file, 'utf8').matchAll(importStatement)) {
    const path = target(file, plain ?? dynamic ?? '');
    if (path === null || path.startsWith(`${from}/`) || path === from) continue;
    if (!isAllowed(from, path, type !== undefined)) found.push(`${file}: ${from} may not import ${path}`);
  }
  return found;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name));
}

const wrong = ['components', 'entrypoints', 'utils', 'sandbox', 'scripts', 'tests']
  .flatMap(sourceFiles)
  .flatMap(wrongImports);
for (const line of wrong) process.stdout.write(`${line}\n`);
process.stdout.write(
  wrong.length === 0 ? 'Every import keeps to its room.\n' : `${wrong.length} wrong imports.\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
