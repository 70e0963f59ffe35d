import { useState } from 'preact/hooks';
import type { ToolProps } from '../tools/tool-props';
import { useReply } from '../use-reply';

/** What may be carried over of the planning issue before, or of the one that `look` names. */
export function useCarryOver({ ask, view: { issue } }: Pick<ToolProps, 'ask' | 'view'>) {
  const [previous, setPrevious] = useState<string | null>(null);
  const { read, again } = useReply(JSON.stringify(previous), () =>
    ask({ type: 'read-carry-over', issue, ...(previous !== null && { previous }) }),
  );

  function look(named: string): void {
    if (named === previous) void again();
    setPrevious(named);
  }
  return { read, again, look };
}
