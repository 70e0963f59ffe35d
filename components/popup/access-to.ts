import type { Access, Settings } from '@/utils/protocol/messages';

/** What the token may do on an instance; null while it is not known. */
export function accessTo(origin: string, settings: Settings | null): Access | null {
  return settings && (settings.tokens[origin]?.access ?? 'anonymous');
}
