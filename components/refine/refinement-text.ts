import { refinementGaps } from '@/utils/plan/arranging/refinement-gaps';
import type { Finding, ParkedRow, PlannedRow } from '@/utils/plan/plan';
import { commentBeginnings } from '@/utils/strings/comments';
import { teamFindingSentence } from '@/utils/strings/findings';
import { teamFixSentence } from '@/utils/strings/fixes';

/** What the checks find missing before a row's issue is refined; what committing to it sets is none of it. */
export function gapsOf(planned: PlannedRow | ParkedRow): readonly Finding[] {
  return refinementGaps('asWork' in planned ? planned : { ...planned, asWork: planned });
}

/** The comment that asks for refinement, as it stands before anybody changed it. */
export function refinementText(gaps: readonly Finding[], milestone: string | null): string {
  const sentences = gaps.map((gap) => `${teamFindingSentence(gap)} ${teamFixSentence(gap)}`.trim());
  return commentBeginnings.refine(milestone, sentences);
}
