import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from './run';

/**
 * Builds the extension for each browser from nothing but the source's zip, in a folder of its own, as a store does that
 * checks a package. Answers what `look` sees in each build, and leaves nothing behind; fails where installing or building does.
 */
export async function rebuilt<T>(
  source: Uint8Array,
  browsers: readonly string[],
  look: (build: string) => Promise<T>,
): Promise<readonly (readonly [browser: string, seen: T])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rebuilt-'));
  try {
    unpack(source, folder);
    await succeed('npm', ['ci', '--no-audit', '--no-fund'], folder);
    for (const browser of browsers) await succeed('wxt', ['build', '-b', browser, '--mv3'], folder);
    const seen = browsers.map(
      async (browser) => [browser, await look(join(folder, '.output', `${browser}-mv3`))] as const,
    );
    return await Promise.all(seen);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

async function succeed(command: string, args: readonly string[], folder: string): Promise<void> {
  const { code } = await run(command, args, {}, folder);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in the source; the lines above say why.`);
}
