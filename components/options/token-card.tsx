import { daysBetween, todayIn } from '@/utils/plan/days';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import { formatDay, formatInstant, type Reader } from '@/utils/strings/dates';
import { optionsStrings } from '@/utils/strings/options';
import { Notice } from '../notice';

const strings = optionsStrings.token;
const expiringDays = 14;

/** Whose token is in force, what it may do and for how long. */
export function TokenCard({ status, reader }: { status: TokenStatus; reader: Reader }) {
  const daysLeft = daysBetween(todayIn(reader.now, 'UTC') ?? '', status.expiresAt ?? '');
  return (
    <>
      <dl class="facts">
        <dt>{strings.owner}</dt>
        <dd>
          {status.name} <span class="subtle">@{status.username}</span>
        </dd>
        <dt>{strings.access}</dt>
        <dd>{strings.accessOf[status.access]}</dd>
        <dt>{strings.scopes}</dt>
        <dd>{status.scopes === null ? optionsStrings.unknown : strings.scopesOf(status.scopes)}</dd>
        <dt>{strings.expires}</dt>
        <dd>{expiry(status.expiresAt, daysLeft, reader.locale)}</dd>
        <dt>{strings.checked}</dt>
        <dd>{formatInstant(status.checkedAt, reader)}</dd>
      </dl>
      {status.access === 'read-only' && <Notice tone="warning">{shortcoming(status)}</Notice>}
      {daysLeft !== null && daysLeft > 0 && daysLeft <= expiringDays && (
        <Notice tone="warning">{strings.expiring}</Notice>
      )}
    </>
  );
}

/** GitLab ends a token as the day it names begins in UTC. */
function expiry(expiresAt: TokenStatus['expiresAt'], daysLeft: number | null, locale?: string): string {
  if (expiresAt === 'unknown') return optionsStrings.unknown;
  if (expiresAt === null) return strings.never;
  const day = formatDay(expiresAt, locale);
  return daysLeft !== null && daysLeft <= 0 ? strings.expired(day) : day;
}

function shortcoming({ scopes }: TokenStatus): string {
  return scopes?.includes('read_api') === false ? strings.readsNothing : strings.readOnly;
}
