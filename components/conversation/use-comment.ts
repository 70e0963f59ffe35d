import { useEffect, useRef, useState } from 'preact/hooks';
import { fingerprint } from '@/utils/plan/threads/fingerprint';
import type { PostedComment } from '@/utils/protocol/answers/posted-comment';
import type { Failure } from '@/utils/protocol/failure';
import type { Reply } from '@/utils/protocol/reply';
import type { ToolProps } from '../tools/tool-props';

/** How far a comment has come. */
type CommentState =
  | { readonly state: 'opening' | 'writing' | 'sending' }
  | { readonly state: 'done'; readonly result: PostedComment }
  | { readonly state: 'failed'; readonly failure: Failure };

/** A comment that somebody writes, kept while they do. */
export interface Comment {
  readonly text: string;
  readonly progress: CommentState;
  /** False where the browser has no room to keep it. */
  readonly kept: boolean;
  readonly write: (text: string) => void;
  readonly send: () => Promise<void>;
}

interface CommentPlace extends Pick<ToolProps, 'ask' | 'view'> {
  /** What is written, of which row: a draft belongs to both. */
  readonly field: string;
  readonly row: string;
  /** What stands there before anybody wrote. */
  readonly prefill: string;
  /** Posts it; the same command twice is one comment. */
  readonly post: (text: string, command: string) => Promise<Reply<PostedComment>>;
}

/**
 * A comment with its draft. It keeps its command until it is posted, even where it is closed or changed meanwhile: a
 * first attempt whose answer was lost is then found, and never doubled.
 */
export function useComment({ ask, view: { issue }, field, row, prefill, post }: CommentPlace): Comment {
  const tool = `${field} ${fingerprint(row)}`;
  const [text, setText] = useState(prefill);
  const [progress, setProgress] = useState<CommentState>({ state: 'opening' });
  const [kept, setKept] = useState(true);
  const command = useRef('');
  const isTyped = useRef(false);

  useEffect(() => {
    let isGone = false;
    void ask({ type: 'read-tool-draft', issue, tool }).then((reply) => {
      if (isGone) return;
      const draft = reply.ok ? reply.value : null;
      command.current = draft?.command ?? '';
      if (draft?.text !== undefined && !isTyped.current) setText(draft.text);
      setProgress((now) => (now.state === 'opening' ? { state: 'writing' } : now));
    });
    return () => {
      isGone = true;
    };
  }, [tool]);

  async function keep(draft: { text: string; command: string } | null): Promise<void> {
    const reply = await ask({ type: 'keep-tool-draft', issue, tool, draft });
    setKept(reply.ok);
  }

  function write(typed: string): void {
    isTyped.current = true;
    setText(typed);
    setProgress({ state: 'writing' });
    void keep({ text: typed, command: command.current });
  }

  async function send(): Promise<void> {
    if (progress.state === 'sending' || progress.state === 'opening' || text.trim() === '') return;
    if (command.current === '') command.current = crypto.randomUUID();
    setProgress({ state: 'sending' });
    await keep({ text, command: command.current });
    const reply = await post(text, command.current);
    if (!reply.ok) return setProgress({ state: 'failed', failure: reply.failure });
    command.current = '';
    if (reply.value.outcome === 'posted') await keep(null);
    setProgress({ state: 'done', result: reply.value });
  }

  return { text, progress, kept, write, send };
}
