import type { CarryOverView } from '@/utils/protocol/answers/carry-over-view';
import { carryOverStrings as strings } from '@/utils/strings/carry-over';
import { CandidateList } from './candidate-list';

interface OfferProps extends Omit<Parameters<typeof CandidateList>[0], 'milestone'> {
  carryOver: CarryOverView;
}

/** What may be carried over, or that there is nothing, and how much is planned already. */
export function Offer({ carryOver, ...list }: OfferProps) {
  const { candidates, unread, unasked, unnamed, previous } = carryOver;
  const planned = carryOver.planned + candidates.length - list.candidates.length;
  const isSure = unread.length === 0 && unasked === null && unnamed.length === 0;
  return (
    <>
      {list.candidates.length === 0 ? (
        <p>{isSure ? strings.nothing : strings.nothingKnown}</p>
      ) : (
        <>
          <p>{strings.what}</p>
          <CandidateList {...list} milestone={previous?.milestone ?? null} />
        </>
      )}
      {planned > 0 && <p class="field-hint">{strings.planned(planned)}</p>}
    </>
  );
}
