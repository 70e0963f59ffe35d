import { useState } from 'preact/hooks';
import type { RowKey } from '@/utils/plan/reference';
import { conversationStrings } from '@/utils/strings/conversation';
import { RowDialog } from '../conversation/row-dialog';
import { readIssue } from '../conversation/row-in-view';
import { Dialog } from '../dialog/dialog';
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
  const back = props.row === null && (
    <button type="button" class="button" onClick={() => setRow(null)}>
      {strings.all}
    </button>
  );
  return (
    <RowDialog {...props} key={row} row={row} title={strings.title} foot={back}>
      {(planned) =>
        readIssue(planned) === null ? (
          <p>{conversationStrings.unreadable}</p>
        ) : (
          <RowWeight {...props} planned={planned} onAgreement={(found) => agreements.note(row, found)} />
        )
      }
    </RowDialog>
  );
}
