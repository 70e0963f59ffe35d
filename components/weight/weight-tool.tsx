import { useState } from 'preact/hooks';
import type { RowKey } from '@/utils/plan/reference';
import { conversationStrings } from '@/utils/strings/conversation';
import { readIssue, rowInView } from '../conversation/row-in-view';
import { Dialog } from '../dialog/dialog';
import { rowName } from '../row-name';
import type { ToolProps } from '../tools/tool-props';
import { RowWeight } from './row-weight';
import { useAgreements } from './use-agreements';
import { WeightList } from './weight-list';

const strings = conversationStrings.weight;

/** Who set the weight of a row, and who agrees with it; from the panel, of all rows. */
export function WeightTool(props: ToolProps) {
  const [row, setRow] = useState<RowKey | null>(props.row);
  const agreements = useAgreements(props);
  if (row === null) {
    return (
      <Dialog key="all" title={strings.titleAll} size="wide" onClose={props.onClose}>
        <WeightList {...props} agreements={agreements} onLook={setRow} />
      </Dialog>
    );
  }
  const planned = rowInView(props.view, row);
  const back = props.row === null && (
    <button type="button" class="button" onClick={() => setRow(null)}>
      {strings.all}
    </button>
  );
  const name = planned === null ? '' : rowName(planned.row, props.view.issue);
  return (
    <Dialog key={row} title={strings.title(name)} foot={back} onClose={props.onClose}>
      {planned === null || readIssue(planned) === null ? (
        <p>{planned === null ? conversationStrings.noRow : conversationStrings.unreadable}</p>
      ) : (
        <RowWeight {...props} planned={planned} onAgreement={(found) => agreements.note(row, found)} />
      )}
    </Dialog>
  );
}
