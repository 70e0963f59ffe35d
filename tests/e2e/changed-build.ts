import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build asks of the browser. */
export interface BuiltManifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
}

/**
 * Runs `use` with a copy of Chrome's build whose manifest asks for more. No test can answer the browser's own permission
 * prompt: what would be asked for has then been given beforehand.
 */
export async function withChangedBuild(
  change: (manifest: BuiltManifest) => void,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'milestone-planner-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  change(manifest);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await use(folder);
  rmSync(folder, { recursive: true });
}
