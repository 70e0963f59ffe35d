import { browser } from 'wxt/browser';
import { deadlineAt } from '@/utils/plan/deadline';
import { issueKey } from '@/utils/storage/keys';
import { browserLanguage } from '@/utils/strings/browser-language';
import { formatDay, readerHere } from '@/utils/strings/dates';
import { germanReminders } from '@/utils/strings/de/reminders';
import { reminderStrings } from '@/utils/strings/reminders';
import type { Notifications } from '../ports';

/** The background brings itself no words: what it says it has in every language. */
const reminders = { en: reminderStrings, de: germanReminders } as const;

/** The browser's notifications, which the user may allow and take back at any time. */
export const browserNotifications: Notifications = {
  allowed: () => browser.permissions.contains({ permissions: ['notifications'] }),

  async show({ plan, finalizeBy }) {
    const deadline = deadlineAt({ finalizeBy, ...readerHere() });
    if (deadline === null) return;
    const strings = reminders[browserLanguage()];
    // A later reminder takes the place of the earlier one of the same planning issue.
    await browser.notifications.create(issueKey(plan.issue), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: strings.title(plan, deadline),
      message: strings.text(plan, formatDay(finalizeBy)),
    });
  },
};

/** Calls back with a notification's id, an issue key, when it is clicked. Where they are not allowed there is nothing to click. */
export function onNotificationClicked(listener: (key: string) => void): void {
  // Without the permission the browser gives us no such object, whatever its type says.
  browser.notifications?.onClicked.addListener(listener);
}
