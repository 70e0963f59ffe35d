import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createRouter } from '@/utils/protocol/router';
import { createBrowserService } from '@/utils/service/browser-service';
import { failureOf } from '@/utils/service/failures';
import { createHandlers } from '@/utils/service/handlers';
import { createOccasions } from '@/utils/service/occasions';
import { isAlarmName } from '@/utils/service/platform/alarms';
import { onNotificationClicked } from '@/utils/service/platform/notifications';
import { shortcutPressed } from '@/utils/service/shortcuts';

/** The worker. Every listener is in place before it first waits, or the browser would not wake it for that event. */
export default defineBackground(() => {
  const service = createBrowserService();
  const occasions = createOccasions(service);
  const answer = createRouter({
    handlers: createHandlers(service),
    ourselves: { id: browser.runtime.id, pages: browser.runtime.getURL('/') },
    places: () => service.settings.read(),
    failureOf,
  });

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void answer(message, sender).then(sendResponse);
    return true;
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isAlarmName(name)) void occasions.alarmRang(name);
  });
  const reminderClicked = (key: string) => void occasions.reminderClicked(key);
  onNotificationClicked(reminderClicked);
  // Firefox for Android has no keyboard shortcuts.
  browser.commands?.onCommand.addListener(
    (command, tab) => void shortcutPressed(service, command, tab?.url ?? ''),
  );
  browser.permissions.onAdded.addListener(() => {
    onNotificationClicked(reminderClicked);
    void occasions.hostAllowed();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void occasions.browserStarted();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void occasions.browserStarted());
  globalThis.addEventListener('online', () => void occasions.cameOnline());

  void occasions.workerStarted();
});
