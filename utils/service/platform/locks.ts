import type { Locks } from '../ports';

/** Web Locks: held across every context of the extension's origin, freed by the browser when their holder dies. */
export const browserLocks: Locks = {
  exclusive: (name, work) => navigator.locks.request(name, work),
};
