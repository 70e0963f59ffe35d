import { type DrawTool, type OpenStage, type ShownTool, stageName } from '@/components/tools/stage';
import type { ToolProps } from '@/components/tools/tool-props';
import type { ToolId } from '@/components/tools/tools';
import { openDrawer } from '@/utils/page/drawer';
import type { ShownIssue } from '@/utils/page/shown-issue';
import type { RowKey } from '@/utils/plan/reference';
import { ask } from '@/utils/protocol/ask';
import type { Failure } from '@/utils/protocol/failure';

/** Which tool is open, or being opened. */
export interface ToolState {
  readonly opening: ToolId | null;
  /** Why the last one did not open. */
  readonly failure: Failure | null;
}

/** What a tool is opened for: a row, a person, or the whole plan. */
export interface ToolSubject extends Pick<ToolProps, 'person'> {
  readonly row: RowKey | null;
}

/** Opens tools, whose script comes into the page with the first of them. */
export interface ToolDoor {
  state(): ToolState;
  open(id: ToolId, about: ToolSubject): Promise<void>;
  close(): void;
  /** Draws the tool that is open with what is known now; `props` is null while there is no plan. */
  draw(props: Omit<ToolProps, 'row'> | null): void;
}

/**
 * Calls `onState` after every change. Tools stand on the page, or in the drawer that shows the issue: the classic one
 * closes on every click outside of it.
 */
export function createToolDoor(
  { issue, inDrawer }: ShownIssue,
  onState: () => void,
  left: AbortSignal,
): ToolDoor {
  let state: ToolState = { opening: null, failure: null };
  let open: (Pick<ShownTool, 'id'> & { readonly about: ToolSubject }) | null = null;
  let drawTool: DrawTool | null = null;
  let coming: Promise<DrawTool | Failure> | null = null;

  const become = (next: ToolState) => {
    state = next;
    onState();
  };

  async function stage(): Promise<DrawTool | Failure> {
    const reply = await ask({ type: 'bring-tools', issue });
    if (!reply.ok) return reply.failure;
    const openStage: OpenStage | undefined = Reflect.get(globalThis, stageName);
    const around = (inDrawer ? openDrawer(document) : null) ?? document.body;
    return (left.aborted ? null : openStage?.(around, left)) ?? { kind: 'worker-gone', values: {} };
  }

  return {
    state: () => state,
    async open(id, about) {
      become({ opening: id, failure: null });
      coming ??= stage();
      const ready = drawTool ?? (await coming);
      if (left.aborted) return;
      if (typeof ready === 'function') {
        drawTool = ready;
        open = { id, about };
      } else coming = null;
      become({ opening: null, failure: typeof ready === 'function' ? null : ready });
    },
    close() {
      open = null;
      onState();
    },
    draw(props) {
      drawTool?.(open && props && { id: open.id, props: { ...props, ...open.about } });
    },
  };
}
