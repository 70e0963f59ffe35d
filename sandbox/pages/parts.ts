import { origin } from '../origin';
import { userUrl } from '../web-urls';
import type { User } from '../world/model';
import { attributes, escapeHtml } from './html';

/** One of GitLab's icons, from the sprite of `@gitlab/svgs`. */
export function icon(name: string, size = 16, classes = ''): string {
  return `<svg data-testid="${name}-icon" role="img" aria-hidden="true" class="gl-icon s${size} gl-fill-current ${classes}"><use href="/assets/icons.svg#${name}"></use></svg>`;
}

/** A user's avatar: GitLab's coloured fallback with the first letter. */
export function avatar(user: User, size: number): string {
  const classes = `gl-avatar gl-avatar-identicon gl-avatar-circle gl-avatar-s${size} gl-avatar-identicon-bg${(user.id % 7) + 1}`;
  return `<span class="${classes}" aria-hidden="true">${escapeHtml(user.name.slice(0, 1))}</span>`;
}

/** A link to a user with GitLab's hover-card hooks. */
export function userLink(user: User, inner = escapeHtml(user.name)): string {
  const attrs = attributes({
    href: userUrl(user).slice(origin.length),
    class: 'gl-link gl-text-default js-user-link author-link',
    'data-user-id': user.id,
    'data-username': user.username,
    'data-name': user.name,
  });
  return `<a${attrs}>${inner}</a>`;
}

/** An instant as GitLab words it: "2 weeks ago", with the exact time in `datetime`. */
export function timeAgo(instant: string, now: string): string {
  return `<time datetime="${instant}" title="${escapeHtml(exact(instant))}">${wordsFor(instant, now)}</time>`;
}

/** A day as GitLab words it: "Dec 12, 2026". */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

function exact(instant: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(instant),
  );
}

function wordsFor(instant: string, now: string): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(instant)) / 1000);
  const steps: Array<[number, string]> = [
    [31_536_000, 'year'],
    [2_592_000, 'month'],
    [604_800, 'week'],
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ];
  const step = steps.find(([length]) => seconds >= length);
  if (!step) return 'just now';
  const count = Math.floor(seconds / step[0]);
  return `${count} ${step[1]}${count === 1 ? '' : 's'} ago`;
}
