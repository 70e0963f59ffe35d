import type { Failure } from '@/utils/protocol/failure';
import { panelStrings } from '@/utils/strings/panel';
import { toolStrings as strings } from '@/utils/strings/tools';
import { icon } from '../icon';

interface ToolTroubleProps {
  failure: Failure;
  onReload: () => void;
}

/** The tools could not be brought into the page: that happens where the extension was updated meanwhile. */
export function ToolTrouble({ failure, onReload }: ToolTroubleProps) {
  return (
    <div class={`tool-bar tool-trouble ${icon('warning')}`} role="status">
      <p>{failure.kind === 'worker-gone' ? strings.updated : strings.notOpened}</p>
      <button type="button" class="button button-small" onClick={onReload}>
        {panelStrings.plan.reload}
      </button>
    </div>
  );
}
