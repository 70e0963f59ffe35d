import { useState } from 'preact/hooks';

/** Which of some things are ticked: by default, until a person says otherwise. */
export interface UsedTicks {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (id: string, ticked: boolean) => void;
  /** Goes back to the defaults. */
  readonly reset: () => void;
}

export function useTicks(items: readonly { readonly id: string; readonly byDefault: boolean }[]): UsedTicks {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const ids = items.filter(({ id, byDefault }) => chosen.get(id) ?? byDefault).map(({ id }) => id);
  return {
    ticked: new Set(ids),
    tick: (id, ticked) => setChosen(new Map(chosen).set(id, ticked)),
    reset: () => setChosen(new Map()),
  };
}
