import { spawn } from 'node:child_process';

/** How a command ended: its exit code and everything it printed. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command, in this folder or in another, and passes its output on while it works. Programs of the folder's
 * `node_modules/.bin` are found by name.
 * Resolves with exit code 127 when the program does not exist.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = '.',
): Promise<Run> {
  return new Promise((resolve) => {
    const path = `node_modules/.bin:${process.env.PATH ?? ''}`;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: path, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
