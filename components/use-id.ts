import { useState } from 'preact/hooks';

let given = 0;

/** An id for an element, unlike any other of this script. Preact's own begin anew with every root, and when one is drawn again. */
export function useId(): string {
  const [id] = useState(() => {
    given += 1;
    return `mp-${given}`;
  });
  return id;
}
