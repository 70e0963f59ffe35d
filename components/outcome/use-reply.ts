import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '@/utils/protocol/messages';

/** Asks once, and again when told to; null while an answer is waited for. */
export function useReply<T>(read: () => Promise<Reply<T>>): readonly [Reply<T> | null, () => void] {
  const [reply, setReply] = useState<Reply<T> | null>(null);
  const again = () => {
    setReply(null);
    void read().then(setReply);
  };
  useEffect(again, []);
  return [reply, again];
}
