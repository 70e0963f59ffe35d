import { conversationStrings } from '@/utils/strings/conversation';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings } from '@/utils/strings/panel';
import { Field } from '../field';
import { IssueLink } from '../issue-link';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import type { Comment } from './use-comment';

const strings = conversationStrings.comment;

interface CommentFormProps extends Pick<ToolProps, 'onReload' | 'onOpenOptions'> {
  comment: Comment;
  label: string;
  /** What the button says. */
  submit: string;
  /** What to say once it is posted, and where it was posted before. */
  words: { posted: string; already: string };
}

/** A comment to write and to post, and what became of it. */
export function CommentForm({ comment, label, submit, words, ...actions }: CommentFormProps) {
  const { text, progress } = comment;
  const busy = progress.state === 'sending' || progress.state === 'opening';
  const isPosted = progress.state === 'done' && progress.result.outcome === 'posted';
  const isEmpty = text.trim() === '';
  return (
    <form
      class="comment"
      noValidate
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      aria-busy={busy}
    >
      {!isPosted && (
        <Field label={label} hint={comment.kept ? strings.hint : strings.notKept}>
          {(control) => (
            <textarea
              {...control}
              class="input comment-text"
              rows={8}
              maxLength={20_000}
              readOnly={busy}
              value={text}
              onInput={({ currentTarget }) => comment.write(currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div role="status">
        <Outcome progress={progress} words={words} {...actions} />
      </div>
      {!isPosted && (
        <div>
          <button
            type="submit"
            class="button button-confirm"
            title={isEmpty ? strings.empty : undefined}
            aria-disabled={busy || isEmpty}
            onClick={(event) => isTrusted(event) && !busy && !isEmpty && void comment.send()}
          >
            {progress.state === 'sending' ? strings.sending : submit}
          </button>
        </div>
      )}
    </form>
  );
}

type OutcomeProps = Pick<CommentFormProps, 'words' | 'onReload' | 'onOpenOptions'> &
  Pick<Comment, 'progress'>;

function Outcome({ progress, words, onReload, onOpenOptions }: OutcomeProps) {
  if (progress.state === 'done') {
    const { outcome, url } = progress.result;
    return (
      <Notice tone={outcome === 'posted' ? 'success' : 'info'}>
        {words[outcome]} <IssueLink url={url}>{conversationStrings.seeInGitlab}</IssueLink>
      </Notice>
    );
  }
  if (progress.state !== 'failed') return null;
  const { failure } = progress;
  const reload = failure.kind === 'worker-gone' && { text: panelStrings.plan.reload, run: onReload };
  const token = needsToken(failure) && { text: panelStrings.plan.setUpToken, run: onOpenOptions };
  const action = reload || token;
  return (
    <Notice tone="danger" {...(action && { action })}>
      {failureSentence(failure)}
    </Notice>
  );
}
