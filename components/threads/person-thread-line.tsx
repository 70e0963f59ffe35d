import { loadWords } from '@/utils/strings/loads';
import { threadsStrings as strings } from '@/utils/strings/threads';
import { IssueLink } from '../issue-link';
import { PostPreview } from '../post-preview';
import { useId } from '../use-id';
import type { PersonPost } from './person-post';

interface PersonThreadLineProps {
  post: PersonPost;
  ticked: boolean;
  /** Null when nothing can be posted for them. */
  onTick: ((on: boolean) => void) | null;
  onFollow: () => void;
}

const tones = { none: '', current: 'badge-success', outdated: 'badge-warning' } as const;

/** One person: whether their thread stands, whether it is resolved, and exactly what would be posted. */
export function PersonThreadLine({ post, ticked, onTick, onFollow }: PersonThreadLineProps) {
  const id = useId();
  const { workload, ordered, thread, state, barred, mentioned } = post;
  const { username } = ordered;
  return (
    <li class="thread">
      <div class="thread-head">
        <input
          id={`${id}-tick`}
          class="checkbox"
          type="checkbox"
          aria-label={strings.tick(username)}
          checked={ticked}
          disabled={onTick === null}
          onChange={({ currentTarget }) => onTick?.(currentTarget.checked)}
        />
        <label class="thread-name" for={`${id}-tick`}>
          @{username}
        </label>
        <span class="thread-load">{loadWords(workload.load)}</span>
        <span class={`badge ${tones[state]}`}>{strings.states[state]}</span>
        {thread.resolved !== null && (
          <span class={`badge ${thread.resolved ? 'badge-success' : 'badge-info'}`}>
            {thread.resolved ? strings.resolved : strings.unresolved}
          </span>
        )}
        {thread.url !== null && (
          <IssueLink url={thread.url} onFollow={onFollow}>
            {strings.open}
          </IssueLink>
        )}
      </div>
      {barred !== null && state !== 'current' && <p class="field-hint">{barred}</p>}
      {!mentioned && <p class="field-hint">{strings.notMentioned}</p>}
      <PostPreview summary={strings.preview(username)} text={ordered.text} />
    </li>
  );
}
