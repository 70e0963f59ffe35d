import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToolDraft } from '@/utils/protocol/fields';
import type { ToolProps } from './tool-props';
import type { ToolId } from './tools';

/** What is typed into a tool, by field, kept from the first letter on until it is forgotten. */
export interface UsedToolDraft {
  /** Null until what was typed before is known. */
  readonly draft: ToolDraft | null;
  /** What is typed could not be kept: it would be lost with the dialog. */
  readonly unkept: boolean;
  readonly write: (part: ToolDraft) => void;
  readonly forget: (fields: readonly string[]) => void;
}

/** Brings back what was typed into a tool of this planning issue before; what is typed meanwhile wins. */
export function useToolDraft({ ask, view }: Pick<ToolProps, 'ask' | 'view'>, tool: ToolId): UsedToolDraft {
  const [draft, setDraft] = useState<ToolDraft | null>(null);
  const [unkept, setUnkept] = useState(false);
  const latest = useRef<ToolDraft>({});
  const read = useRef<Promise<void>>(Promise.resolve());
  const { issue } = view;

  useEffect(() => {
    read.current = ask({ type: 'read-tool-draft', issue, tool }).then((reply) => {
      become({ ...(reply.ok ? reply.value : null), ...latest.current });
    });
  }, []);

  function become(next: ToolDraft): void {
    latest.current = next;
    setDraft(next);
  }

  async function keep(): Promise<void> {
    await read.current;
    const typed = latest.current;
    const isEmpty = Object.keys(typed).length === 0;
    const reply = await ask({ type: 'keep-tool-draft', issue, tool, draft: isEmpty ? null : { ...typed } });
    setUnkept(!reply.ok);
  }

  return {
    draft,
    unkept,
    write(part) {
      become({ ...latest.current, ...part });
      void keep();
    },
    forget(fields) {
      become(Object.fromEntries(Object.entries(latest.current).filter(([field]) => !fields.includes(field))));
      void keep();
    },
  };
}
