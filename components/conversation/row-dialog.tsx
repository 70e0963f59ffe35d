import type { ComponentChildren } from 'preact';
import type { PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import { conversationStrings as strings } from '@/utils/strings/conversation';
import { Dialog } from '../dialog/dialog';
import { rowName } from '../row-name';
import type { ToolProps } from '../tools/tool-props';
import { rowInView } from './row-in-view';

interface RowDialogProps extends Pick<ToolProps, 'view' | 'onClose'> {
  row: RowKey | null;
  title: (name: string) => string;
  foot?: ComponentChildren;
  /** What is done with the row; it gets the row's name, too. */
  children: (planned: PlannedRow, name: string) => ComponentChildren;
}

/** A dialog about a row; where the plan has it no more, it says so. */
export function RowDialog({ view, row, title, foot, onClose, children }: RowDialogProps) {
  const planned = rowInView(view, row);
  const name = planned === null ? '' : rowName(planned.row, view.issue);
  return (
    <Dialog title={title(name)} foot={foot} onClose={onClose}>
      {planned === null ? <p>{strings.noRow}</p> : children(planned, name)}
    </Dialog>
  );
}
