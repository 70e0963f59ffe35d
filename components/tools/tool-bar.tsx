import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { toolStrings as strings } from '@/utils/strings/tools';
import { type Tool, type ToolId, toolsFor, whyNot } from './tools';

interface ToolBarProps {
  view: PlanView;
  /** The tool that is being opened; null when none is. */
  opening: ToolId | null;
  onTool: (id: ToolId) => void;
}

/** The tools of the panel. One that cannot be used says why, and can be reached to hear it. */
export function ToolBar({ view, opening, onTool }: ToolBarProps) {
  return (
    <div class="tool-bar" role="toolbar" aria-label={strings.label}>
      {toolsFor('panel', view).map((tool) => (
        <ToolButton
          key={tool.id}
          tool={tool}
          why={whyNot(tool, view)}
          busy={opening === tool.id}
          onTool={onTool}
        />
      ))}
    </div>
  );
}

interface ToolButtonProps extends Pick<ToolBarProps, 'onTool'> {
  tool: Tool;
  /** Why it cannot be used; null when it can. */
  why: string | null;
  busy: boolean;
}

function ToolButton({ tool: { id }, why, busy, onTool }: ToolButtonProps) {
  const name = strings.names[id];
  return (
    <button
      type="button"
      class="button button-small"
      title={why ?? undefined}
      aria-label={why === null ? undefined : strings.disabled(name, why)}
      aria-disabled={why !== null || busy}
      aria-busy={busy}
      onClick={() => why === null && !busy && onTool(id)}
    >
      {name}
    </button>
  );
}
