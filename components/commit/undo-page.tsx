import type { JobView } from '@/utils/protocol/jobs';
import { commitStrings as strings } from '@/utils/strings/commit';
import { Dialog } from '../dialog/dialog';
import { IssueLink } from '../issue-link';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { ChangeList } from './change-list';
import { undoable } from './commit-jobs';
import { issueNamed } from './issue-names';

interface UndoPageProps extends ToolProps {
  commit: JobView;
  jobs: readonly JobView[];
  onBack: () => void;
  onUndo: (order: JobView['order']) => void;
}

/** What taking a commit back would put there, before it is done. */
export function UndoPage({ view, commit, jobs, onBack, onUndo, onClose }: UndoPageProps) {
  const all = undoable(commit, jobs);
  const undo = () =>
    onUndo({ kind: 'undo-commit', commit: commit.job, items: all.map(({ item }) => item.id) });
  const foot = (
    <>
      <button
        type="button"
        class="button button-danger"
        aria-disabled={all.length === 0}
        onClick={(event) => isTrusted(event) && all.length > 0 && undo()}
      >
        {strings.undoNow(all.length)}
      </button>
      <button type="button" class="button" onClick={onBack}>
        {strings.undoBack}
      </button>
    </>
  );
  return (
    <Dialog title={strings.undoTitle} size="wide" foot={foot} onClose={onClose}>
      <p>{all.length === 0 ? strings.undone : strings.undoWhy}</p>
      <ul class="commit-rows" aria-label={strings.undoRows}>
        {all.map(({ item, changes }) => {
          const { name, url } = issueNamed(view, item.id);
          return (
            <li key={item.id} class="commit-row">
              <div class="commit-name">
                <IssueLink url={url}>{name}</IssueLink>
              </div>
              <ChangeList changes={changes} />
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
