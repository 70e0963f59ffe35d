/** The steps of finalizing, in the order they are made: the next planning issue is created before this one is closed. */
export const finalizeSteps = ['summary', 'next', 'link', 'move', 'close', 'retrospective'] as const;
export type FinalizeStep = (typeof finalizeSteps)[number];
