import type { badCircumstances } from './bad-circumstances';

/** Where a bad day is gone through: in a row of the table, by another program or test, or nowhere yet. */
type Shown =
  | { readonly row: keyof typeof badCircumstances }
  | { readonly by: string }
  | { readonly notReproduced: string };

/** Every bad day the product is to survive. */
const survive: Readonly<Record<string, Shown>> = {
  'killed worker at any moment of a write': { by: 'tests/kill, in a real browser' },
  'killed worker, storage and network alone': { row: 'worker killed at a random moment' },
  'closed tab': { by: 'tests/kill: the page is left while the row is sent' },
  'browser restart': { row: 'worker killed at a random moment' },
  'extension update while a tab is open': {
    notReproduced:
      'an unpacked extension cannot be updated in place; the page’s side of it is tested (ask.test.ts)',
  },
  'offline for an hour': { row: 'offline for an hour' },
  'token revoked half way': { row: 'token revoked half way' },
  'clock wrong by a day, ahead': { row: 'clock a day ahead' },
  'clock wrong by a day, behind': { row: 'clock a day behind' },
  'storage full': { row: 'storage full' },
  'issue closed': { row: 'issue closed' },
  'issue moved': { row: 'issue moved' },
  'issue renamed': { row: 'project renamed' },
  'issue deleted': { row: 'issue deleted' },
  'issue made confidential': { row: 'issue made confidential, and hidden from the user' },
  'issue locked': {
    notReproduced:
      'locking closes the discussion, not the description, and the sandbox does not lock; the gateway’s side of it is tested (create-gateway.test.ts)',
  },
  'description at the limit of 1 MiB': { row: 'description at the limit of 1 MiB' },
  '500 rows over 20 projects': { row: '500 rows over 20 projects' },
  'two planning issues open in two tabs': { row: 'two planning issues in two tabs' },
  'the same user in two browsers': { row: 'the same user in two browsers' },
};

/** One line for each: the case, and where it is gone through. */
export function surviveLines(): readonly string[] {
  return Object.entries(survive).map(([name, shown]) => {
    if ('row' in shown) return `${name}: row “${shown.row}”`;
    return 'by' in shown ? `${name}: ${shown.by}` : `${name}: not reproduced: ${shown.notReproduced}`;
  });
}
