import type { PlannedRow } from '@/utils/plan/plan';
import { conversationStrings } from '@/utils/strings/conversation';
import { CommentForm } from '../conversation/comment-form';
import { RowDialog } from '../conversation/row-dialog';
import { RowHeading } from '../conversation/row-heading';
import { readIssue } from '../conversation/row-in-view';
import { useComment } from '../conversation/use-comment';
import { FindingList } from '../finding-list';
import type { ToolProps } from '../tools/tool-props';
import { gapsOf, refinementText } from './refinement-text';

const strings = conversationStrings.refine;

/** Asks on a row's issue for what the checks found missing. */
export function RefineTool(props: ToolProps) {
  return (
    <RowDialog {...props} title={strings.title}>
      {(planned) => <Body {...props} planned={planned} />}
    </RowDialog>
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
