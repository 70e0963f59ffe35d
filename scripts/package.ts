import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };
import { rebuilt } from './rebuilt';
import { run } from './run';
import { zipped } from './zipped';

const folder = 'packages';

const browsers = ['chrome', 'firefox'];

/** Of the project's own folder, what its source is not: what git ignores, by name, and what git keeps. */
const notSource = new Set([
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]);

async function built(browser: string): Promise<Uint8Array> {
  const { code } = await run('wxt', ['build', '-b', browser, '--mv3']);
  if (code !== 0) throw new Error(`The build for ${browser} failed; the lines above say why.`);
  return zipped(`.output/${browser}-mv3`);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function keep(name: string, bytes: Uint8Array): void {
  const path = `${folder}/${manifest.name}-${manifest.version}-${name}.zip`;
  writeFileSync(path, bytes);
  process.stdout.write(`${path}: ${bytes.length} bytes, sha256 ${digestOf(bytes)}\n`);
}

/**
 * Packs what the stores take: a zip for Chrome and Edge, one for Firefox, and the source Mozilla rebuilds it from. Each is
 * built twice here, and once from nothing but the source; the bytes must be the same.
 */
async function pack(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const source = await zipped('.', notSource);
  const fromSource = await rebuilt(source, browsers, (build) => zipped(build));
  for (const [browser, third] of fromSource) {
    const [first, second] = [await built(browser), await built(browser)];
    if (new Set([first, second, third].map(digestOf)).size > 1)
      throw new Error(`For ${browser}, two builds here and one from the source are not the same bytes.`);
    keep(browser, first);
  }
  keep('source', source);
}

await pack().catch((error: unknown) => {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
