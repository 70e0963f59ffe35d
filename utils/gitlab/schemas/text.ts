import { z } from 'zod';

/** GitLab's own limit for titles, names and labels is 255 characters; longer ones are cut at this. */
const LONGEST_LINE = 1000;

/** Line breaks and other controls, and the bidirectional overrides that make a text read as another. */
const CONTROLS = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** One line of somebody's text: controls become a space, the rest stays as it is, bounded in length. */
export const line = z
  .string()
  .transform((text) => text.slice(0, LONGEST_LINE).replace(CONTROLS, ' ').toWellFormed());

/** `YYYY-MM-DD`; null where there is none or it is no date. */
export const date = z.iso.date().nullable().catch(null);

/** An instant, as ISO 8601 in UTC. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
