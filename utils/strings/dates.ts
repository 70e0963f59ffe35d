/** Who reads a text: where, when and in which language. */
export interface Reader {
  /** Instant, ISO 8601. */
  readonly now: string;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** BCP 47 tag; the browser's own language without it. */
  readonly locale?: string;
}

/** Whoever reads at this moment in this browser. */
export function readerHere(): Reader {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { now: new Date().toISOString(), timeZone };
}

/** A day (`YYYY-MM-DD`) in the reader's language, such as `Wed, 9 Dec 2026`; a text that is no date stays as it is. */
export function formatDay(day: string, locale?: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  const shape = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(locale, shape).format(instant);
}

/** An instant with its day and time zone, for readers at another time and place. */
export function formatMoment(instant: string, { timeZone, locale }: Reader): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone }).format(at);
}

/** An instant in the reader's language and time zone: the time alone on the day of `now`, else with its day. */
export function formatInstant(instant: string, { now, timeZone, locale }: Reader): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);
  return day.format(at) === day.format(Date.parse(now)) ? time : `${day.format(at)}, ${time}`;
}

/** An instant as the reader reads it; '' when it is none, or past. */
export function timeToCome(instant: string | number | undefined, reader: Reader): string {
  if (typeof instant !== 'string' || !(Date.parse(instant) > Date.parse(reader.now))) return '';
  return formatInstant(instant, reader);
}
