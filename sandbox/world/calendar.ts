const DAY = 86_400_000;
/** 18.0 was released in May 2025; every month since has one release. */
const FIRST = { major: 18, year: 2025, month: 4 };
const THURSDAY = 4;
const SATURDAY_BEFORE_THURSDAY = 5;
const FRIDAY_BEFORE_THURSDAY = 6;
const FINALIZE_DAYS_BEFORE_START = 3;

export interface ProductMilestone {
  title: string;
  start: string;
  end: string;
  release: string;
  /** Last day to finalize its plan: three calendar days before it starts. */
  finalize: string;
}

/** The product milestone `count` releases after 18.0, from GitLab's published release calendar. */
export function productMilestone(count: number): ProductMilestone {
  const release = releaseDay(count);
  const start = releaseDay(count - 1) - SATURDAY_BEFORE_THURSDAY * DAY;
  return {
    title: `${FIRST.major + Math.floor(count / 12)}.${((count % 12) + 12) % 12}`,
    start: isoDay(start),
    end: isoDay(release - FRIDAY_BEFORE_THURSDAY * DAY),
    release: isoDay(release),
    finalize: isoDay(start - FINALIZE_DAYS_BEFORE_START * DAY),
  };
}

/** The number (for `productMilestone`) of the first milestone whose finalize date is `today` or later. */
export function nextToFinalize(today: string): number {
  let count = (Number(today.slice(0, 4)) - FIRST.year) * 12 + Number(today.slice(5, 7)) - 1 - FIRST.month - 1;
  while (productMilestone(count).finalize < today) count += 1;
  return count;
}

function releaseDay(count: number): number {
  const first = new Date(Date.UTC(FIRST.year, FIRST.month + count, 1));
  const toThursday = (THURSDAY - first.getUTCDay() + 7) % 7;
  return first.getTime() + (toThursday + 14) * DAY;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
