import { afterAll, beforeEach } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox';

/** One sandbox for all tests of a file. Before each of them it forgets its requests and its faults. */
export async function oneSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox({ today: '2026-11-22' });
  afterAll(() => sandbox.close());
  beforeEach(() => {
    sandbox.requests.length = 0;
    sandbox.faults.clear();
  });
  return sandbox;
}
