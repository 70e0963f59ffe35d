import { useState } from 'preact/hooks';
import type { CommitChoice } from '@/utils/plan/commit/commit-choice';
import { type CommitRow, commitReview } from '@/utils/plan/commit/commit-review';
import type { RowKey } from '@/utils/plan/reference';
import type { CommitPreparation } from '@/utils/protocol/answers/commit-preparation';
import type { CommitOrder } from '@/utils/protocol/commit-orders';
import type { Failure } from '@/utils/protocol/failure';
import type { JobView } from '@/utils/protocol/jobs';
import { commitStrings as strings } from '@/utils/strings/commit';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings } from '@/utils/strings/panel';
import { Dialog } from '../dialog/dialog';
import { Notice } from '../notice';
import { ReadTrouble } from '../read-trouble';
import { ReadingBar } from '../reading-bar';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { ExcludedRows } from './excluded-rows';
import { FormerCommits } from './former-commits';
import { ReviewRows } from './review-rows';

/** The review's ground, as far as it is read. */
export interface Preparing {
  readonly preparation: CommitPreparation | null;
  readonly failure: Failure | null;
}

interface ReviewPageProps extends ToolProps {
  preparing: Preparing;
  /** Newest first. */
  former: readonly JobView[];
  onCommit: (order: CommitOrder) => void;
  onPrepare: () => void;
  onShow: (job: string) => void;
}

/** Exactly what a commit would change, row by row, with what there is to choose. */
export function ReviewPage(props: ReviewPageProps) {
  const { preparing, view, onClose } = props;
  const { preparation } = preparing;
  if (preparation !== null) return <Review {...props} preparation={preparation} />;
  return (
    <Dialog title={strings.title(view.plan.milestone?.title ?? null)} size="wide" onClose={onClose}>
      <Reading {...props} />
    </Dialog>
  );
}

function Reading({ preparing: { failure }, onPrepare, ...props }: ReviewPageProps) {
  if (failure === null) return <ReadingBar text={strings.reading} />;
  return <ReadTrouble {...props} failure={failure} onAgain={onPrepare} />;
}

function Review(props: ReviewPageProps & { preparation: CommitPreparation }) {
  const { preparation, former, reader, view, onCommit, onPrepare, onShow, onClose } = props;
  const { plan, failure } = preparation.view;
  const { terms } = preparation;
  const [choice, setChoice] = useState<CommitChoice>({
    label: terms.metricsLabel.placeholder || null,
    labels: {},
    weights: new Set(),
  });
  const [picked, setPicked] = useState<Readonly<Record<RowKey, boolean>>>({});

  const review = commitReview(plan, choice, terms);
  const isPicked = ({ key, changes, unrefined }: CommitRow) =>
    changes.length > 0 && (picked[key] ?? !unrefined);
  const due = review.rows.filter(isPicked);
  const change = (part: Partial<CommitChoice>) => setChoice({ ...choice, ...part });
  const foot = (
    <>
      <button
        type="button"
        class="button button-confirm"
        aria-disabled={due.length === 0}
        onClick={(event) => isTrusted(event) && due.length > 0 && onCommit(orderOf(due))}
      >
        {strings.commit(due.length)}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {strings.close}
      </button>
    </>
  );
  return (
    <Dialog title={strings.title(review.milestone)} size="wide" foot={foot} onClose={onClose}>
      {failure !== null && (
        <Notice tone="warning" action={{ text: panelStrings.plan.tryAgain, run: onPrepare }}>
          {failureSentence(failure)}
        </Notice>
      )}
      {review.milestone === null && <Notice tone="warning">{strings.noMilestone}</Notice>}
      {review.rows.some(({ unrefined }) => unrefined) && <p class="field-hint">{strings.unrefinedWhy}</p>}
      <ReviewRows
        rows={review.rows}
        choice={choice}
        terms={terms}
        issue={view.issue}
        isPicked={isPicked}
        onChoice={change}
        onPick={(keys, pick) =>
          setPicked({ ...picked, ...Object.fromEntries(keys.map((key) => [key, pick])) })
        }
      />
      <ExcludedRows rows={review.excluded} issue={view.issue} />
      <FormerCommits jobs={former} reader={reader} onShow={onShow} />
    </Dialog>
  );
}

function orderOf(rows: readonly CommitRow[]): CommitOrder {
  return {
    kind: 'commit',
    issues: rows.flatMap(({ planned: { row }, changes }) =>
      row.ref === null ? [] : [{ projectPath: row.ref.projectPath, iid: row.ref.iid, changes }],
    ),
  };
}
