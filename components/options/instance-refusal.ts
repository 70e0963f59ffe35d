import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings } from '@/utils/strings/options';

const refusals = new Map<string, string>(Object.entries(optionsStrings.instances.refused));

/** Why an instance could not be set up, to somebody who can try another address right here. */
export function instanceRefusal(failure: Failure): string {
  return refusals.get(failure.kind) ?? readFailureSentence(failure);
}
