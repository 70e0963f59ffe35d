import { daysBetween, isDay } from '../days';
import type { MilestoneFacts } from '../facts';
import { milestoneDates } from '../milestone-dates';
import type { PlanMilestone } from '../plan';

/** A milestone that is to be planned next. */
export interface NextMilestone extends Pick<PlanMilestone, 'title' | 'start' | 'end'> {
  /** False: the product calendar knows it, GitLab does not yet. */
  readonly inGitlab: boolean;
}

/**
 * The milestone after `current` by dates: of those GitLab has, the first that starts after it; where GitLab has none,
 * the next one of the product calendar. A product milestone (`19.8`) is only followed by another one, so that a quarter
 * or a project's own milestone beside it is never taken for it. Null when nothing tells.
 */
export function nextMilestone(
  current: Pick<PlanMilestone, 'title' | 'start'>,
  milestones: readonly MilestoneFacts[],
): NextMilestone | null {
  const isProduct = milestoneDates(current.title) !== null;
  const start = current.start ?? milestoneDates(current.title)?.start ?? null;
  const found = start === null ? null : firstAfter(start, milestones, isProduct, current.title);
  return found ?? (isProduct ? calendarMilestone(titleAfter(current.title)) : null);
}

/**
 * The milestone to plan where there is no planning issue yet: the first that starts after `today` (`YYYY-MM-DD`), of
 * product milestones where GitLab has any that do, else of all; where GitLab has none, the product calendar's.
 */
export function milestoneToPlan(today: string, milestones: readonly MilestoneFacts[]): NextMilestone | null {
  return (
    firstAfter(today, milestones, true) ??
    firstAfter(today, milestones, false) ??
    calendarMilestone(calendarTitleAfter(today))
  );
}

function firstAfter(
  day: string,
  milestones: readonly MilestoneFacts[],
  isProduct: boolean,
  except = '',
): NextMilestone | null {
  const [first] = milestones
    .filter(({ title }) => title !== except && (milestoneDates(title) !== null || !isProduct))
    .map(({ title, startDate, dueDate }): NextMilestone => {
      const calendar = milestoneDates(title);
      const [start, end] = [startDate ?? calendar?.start ?? null, dueDate ?? calendar?.end ?? null];
      return { title, start, end, inGitlab: true };
    })
    .filter(({ start }) => start !== null && (daysBetween(day, start) ?? 0) > 0)
    .sort((one, other) => byText(one.start ?? '', other.start ?? '') || byText(one.title, other.title));
  return first ?? null;
}

function byText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function calendarMilestone(title: string): NextMilestone | null {
  const dates = milestoneDates(title);
  return dates && { title, start: dates.start, end: dates.end, inGitlab: false };
}

/** Releases are monthly, and a major version has twelve of them. */
function titleAfter(title: string): string {
  const [major = 0, minor = 0] = title.trim().split('.').map(Number);
  return minor < 11 ? `${major}.${minor + 1}` : `${major + 1}.0`;
}

/** The first version whose milestone starts after a day; version 17.0 was in May 2024. */
function calendarTitleAfter(today: string): string {
  if (!isDay(today)) return '';
  const months = (Number(today.slice(0, 4)) - 2024) * 12 + Number(today.slice(5, 7)) - 5;
  const titles = [-1, 0, 1, 2, 3].map((more) => {
    const count = Math.max(0, months + more);
    return `${17 + Math.floor(count / 12)}.${count % 12}`;
  });
  return titles.find((title) => (milestoneDates(title)?.start ?? '') > today) ?? '';
}
