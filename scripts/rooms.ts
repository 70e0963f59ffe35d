import { circles } from './circles';
import { fileMeant, type Import, importsByFile } from './imports';

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

function roomOf(path: string): string | null {
  return rooms.find((room) => path.startsWith(`${room}/`)) ?? null;
}

function isAllowed(from: string, { path, typeOnly }: Import): boolean {
  return (mayImport[from] ?? []).some((entry) => {
    const room = entry.replace('type:', '');
    const reaches = path === room || path.startsWith(`${room}/`);
    return reaches && (typeOnly || !entry.startsWith('type:'));
  });
}

function wrongImports(file: string, imports: readonly Import[]): string[] {
  const from = roomOf(file);
  if (from === null) return [];
  return imports
    .filter((one) => !one.path.startsWith(`${from}/`) && one.path !== from && !isAllowed(from, one))
    .map(({ path }) => `${file}: ${from} may not import ${path}`);
}

/** Where an import leads. In the protocol messages and what they are answered with are types that name each other. */
function leadsTo(file: string, one: Import): readonly string[] {
  const target = fileMeant(one, files);
  const isOfProtocol = [file, target].every((path) => path?.startsWith('utils/protocol/'));
  return target === null || (isOfProtocol && one.typeOnly) ? [] : [target];
}

const files = importsByFile();
const wrong = [...files].flatMap(([file, imports]) => wrongImports(file, imports));
const around = circles(
  new Map([...files].map(([file, imports]) => [file, imports.flatMap((one) => leadsTo(file, one))])),
).map((way) => `imports in a circle: ${way.join(' → ')}`);

for (const line of [...wrong, ...around]) process.stdout.write(`${line}\n`);
process.stdout.write(`${files.size} files: ${wrong.length} wrong imports, ${around.length} circles.\n`);
process.exitCode = wrong.length + around.length === 0 ? 0 : 1;
