/** A plan older than this, in milliseconds, is read again before anybody relies on it. */
export const freshFor = { opened: 60_000, revisited: 5 * 60_000 };
