import type { PlannedRow } from '@/utils/plan/plan';
import { referenceOf } from '@/utils/plan/threads/workload-text';
import { commentBeginnings } from '@/utils/strings/comments';
import { conversationStrings } from '@/utils/strings/conversation';
import { CommentForm } from '../conversation/comment-form';
import { RowDialog } from '../conversation/row-dialog';
import { RowHeading } from '../conversation/row-heading';
import { useComment } from '../conversation/use-comment';
import { IssueLink } from '../issue-link';
import { Notice } from '../notice';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { useReply } from '../use-reply';

const strings = conversationStrings.discuss;

/** Goes to the thread of a row on the planning issue, or starts it. */
export function DiscussTool(props: ToolProps) {
  return (
    <RowDialog {...props} title={strings.title}>
      {(planned, name) => <Body {...props} planned={planned} name={name} />}
    </RowDialog>
  );
}

interface BodyProps extends ToolProps {
  planned: PlannedRow;
  name: string;
}

function Body(props: BodyProps) {
  const { view, planned, name, ask, onClose } = props;
  const { read, again } = useReply(planned.row.key ?? '', () =>
    ask({ type: 'read-threads', issue: view.issue }),
  );
  const thread = read.value?.rows.find(({ key }) => key === planned.row.key);
  return (
    <>
      <RowHeading planned={planned} view={view} />
      <p class="talk-about">{strings.about}</p>
      {read.failure && <ReadTrouble {...props} failure={read.failure} onAgain={again} />}
      {read.value === null && read.pending && <p role="status">{conversationStrings.opening}</p>}
      {thread && (
        <Notice>
          {strings.found(name, thread.resolved)}{' '}
          <IssueLink url={thread.url} onFollow={onClose}>
            {strings.open}
          </IssueLink>
        </Notice>
      )}
      {read.value !== null && !thread && <Start {...props} />}
    </>
  );
}

function Start({ planned, name, ...props }: BodyProps) {
  const { view, ask, pageUser } = props;
  const row = planned.row.key ?? '';
  const comment = useComment({
    ask,
    view,
    field: 'discuss',
    row,
    prefill: commentBeginnings.discuss(referenceOf(planned, view.issue), view.plan.milestone?.title ?? null),
    post: (text) => ask({ type: 'discuss-row', issue: view.issue, row, text, ...pageUser }),
  });
  return (
    <CommentForm
      {...props}
      comment={comment}
      label={strings.title(name)}
      submit={strings.send}
      words={{ posted: strings.posted, already: strings.already }}
    />
  );
}
