import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings } from '@/utils/strings/options';

const refusals = new Map<string, string>(Object.entries(optionsStrings.token.refused));

/** Why GitLab did not confirm a token, to somebody who can set up another one right here. */
export function tokenRefusal(failure: Failure): string {
  return refusals.get(failure.kind) ?? readFailureSentence(failure);
}
