import { browser } from 'wxt/browser';
import type { AlarmName, Alarms } from '../ports';

const names: readonly string[] = ['refresh', 'midnight', 'replay'] satisfies AlarmName[];

/** The browser's alarms, which wake the worker even when no tab is open. */
export const browserAlarms: Alarms = {
  async ringAt(name, instant) {
    await browser.alarms.create(name, { when: Date.parse(instant) });
  },
  async ringEvery(name, minutes) {
    if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: minutes });
  },
};

/** True for a name of ours. */
export function isAlarmName(name: string): name is AlarmName {
  return names.includes(name);
}
