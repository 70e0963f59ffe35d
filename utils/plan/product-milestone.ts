import { milestoneDates } from './milestone-dates';

/** The first number of a text that is a product milestone's title, such as `19.8` of "19.8 Milestone Planning"; null without one. */
export function productMilestoneIn(text: string): string | null {
  return text.match(/\d+(?:\.\d+)*/g)?.find((word) => milestoneDates(word) !== null) ?? null;
}
