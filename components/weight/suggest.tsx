import type { WeightAgreement } from '@/utils/plan/weight-agreement';
import { commentBeginnings } from '@/utils/strings/comments';
import { conversationStrings } from '@/utils/strings/conversation';
import { CommentForm } from '../conversation/comment-form';
import { useComment } from '../conversation/use-comment';
import type { ToolProps } from '../tools/tool-props';

const strings = conversationStrings.weight;

interface SuggestProps extends ToolProps {
  row: string;
  weight: WeightAgreement['weight'];
}

/** Suggests another weight in a comment on the issue. */
export function Suggest({ row, weight, ...props }: SuggestProps) {
  const { view, ask, pageUser } = props;
  const comment = useComment({
    ask,
    view,
    field: 'weight',
    row,
    prefill: commentBeginnings.suggestWeight(weight),
    post: (text, command) =>
      ask({ type: 'comment-on-row', issue: view.issue, row, text, command, ...pageUser }),
  });
  return (
    <CommentForm
      {...props}
      comment={comment}
      label={strings.suggestLabel}
      submit={conversationStrings.comment.send}
      words={conversationStrings.comment}
    />
  );
}
