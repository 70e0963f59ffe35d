import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowKey } from '@/utils/plan/reference';
import type { WeightAgreement } from '@/utils/plan/weight-agreement';
import type { Failure } from '@/utils/protocol/failure';
import type { ToolProps } from '../tools/tool-props';

/** What is known of the agreement with each row's weight. */
export interface Agreements {
  readonly found: ReadonlyMap<RowKey, WeightAgreement | Failure>;
  /** How far checking many rows has come; null while nothing is checked. */
  readonly checking: { readonly done: number; readonly total: number } | null;
  readonly stopped: boolean;
  readonly note: (row: RowKey, agreement: WeightAgreement) => void;
  /** Reads those of these rows, one after the other, until stopped. */
  readonly check: (rows: readonly RowKey[]) => Promise<void>;
  readonly stop: () => void;
}

/** Agreements as they are read, one row at a time: nothing is asked of GitLab before somebody asks for it. */
export function useAgreements({ ask, view: { issue } }: Pick<ToolProps, 'ask' | 'view'>): Agreements {
  const [found, setFound] = useState<Agreements['found']>(new Map());
  const [checking, setChecking] = useState<Agreements['checking']>(null);
  const [stopped, setStopped] = useState(false);
  const stopAsked = useRef(false);

  useEffect(
    () => () => {
      stopAsked.current = true;
    },
    [],
  );

  function note(row: RowKey, one: WeightAgreement | Failure): void {
    setFound((before) => new Map([...before, [row, one]]));
  }

  async function check(rows: readonly RowKey[]): Promise<void> {
    stopAsked.current = false;
    setStopped(false);
    for (const [done, row] of rows.entries()) {
      if (stopAsked.current) break;
      setChecking({ done, total: rows.length });
      const reply = await ask({ type: 'read-agreement', issue, row });
      note(row, reply.ok ? reply.value : reply.failure);
    }
    setStopped(stopAsked.current);
    setChecking(null);
  }

  function stop(): void {
    stopAsked.current = true;
  }

  return { found, checking, stopped, note, check, stop };
}

/** Whether reading an agreement failed. */
export function isFailure(found: WeightAgreement | Failure): found is Failure {
  return 'kind' in found;
}
