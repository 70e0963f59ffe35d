import { formatWeight } from './numbers';

/** How comments begin that a person goes on with. They are for the team, so they are English in every browser. */
export const commentBeginnings = {
  discuss: (reference: string, milestone: string | null) =>
    `Let us talk about ${reference}${milestone === null ? '' : ` for ${milestone}`}: `,
  refine: (milestone: string | null, gaps: readonly string[]) =>
    [
      `This is a candidate for ${milestone ?? 'the next milestone'}, and ${gaps.length === 0 ? 'needs another look' : 'is not refined yet'}.`,
      ...(gaps.length === 0 ? [] : [gaps.map((gap) => `- ${gap}`).join('\n')]),
      'Could somebody who knows it well complete it?',
    ].join('\n\n'),
  suggestWeight: (weight: number | null | 'unknown') =>
    `I would weigh this differently${typeof weight === 'number' ? ` than ${formatWeight(weight)}` : ''}: \n\nBecause: `,
};
