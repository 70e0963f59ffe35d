import type { PlannedRow } from '@/utils/plan/plan';
import { conversationStrings } from '@/utils/strings/conversation';
import { CommentForm } from '../conversation/comment-form';
import { RowHeading } from '../conversation/row-heading';
import { readIssue, rowInView } from '../conversation/row-in-view';
import { useComment } from '../conversation/use-comment';
import { Dialog } from '../dialog/dialog';
import { FindingList } from '../finding-list';
import { rowName } from '../row-name';
import type { ToolProps } from '../tools/tool-props';
import { gapsOf, refinementText } from './refinement-text';

const strings = conversationStrings.refine;

/** Asks on a row's issue for what the checks found missing. */
export function RefineTool(props: ToolProps) {
  const planned = rowInView(props.view, props.row);
  const name = planned === null ? '' : rowName(planned.row, props.view.issue);
  return (
    <Dialog title={strings.title(name)} onClose={props.onClose}>
      {planned === null ? <p>{conversationStrings.noRow}</p> : <Body {...props} planned={planned} />}
    </Dialog>
  );
}

function Body({ planned, ...props }: ToolProps & { planned: PlannedRow }) {
  const { view, ask, pageUser } = props;
  const gaps = gapsOf(planned);
  const row = planned.row.key ?? '';
  const comment = useComment({
    ask,
    view,
    field: 'refine',
    row,
    prefill: refinementText(gaps, view.plan.milestone?.title ?? null),
    post: (text, command) =>
      ask({ type: 'comment-on-row', issue: view.issue, row, text, command, ...pageUser }),
  });
  if (readIssue(planned) === null) return <p>{conversationStrings.unreadable}</p>;
  return (
    <>
      <RowHeading planned={planned} view={view} />
      <p class="talk-about">{gaps.length === 0 ? strings.nothing : strings.about}</p>
      <FindingList findings={gaps} />
      <CommentForm
        {...props}
        comment={comment}
        label={conversationStrings.comment.label}
        submit={conversationStrings.comment.send}
        words={conversationStrings.comment}
      />
    </>
  );
}
