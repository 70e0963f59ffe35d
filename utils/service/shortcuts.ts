import { keepParkAsked } from '@/utils/storage/park-asked';
import type { Service } from './ports';
import { showPlan } from './show-plan';

/** What a shortcut of the browser does; `url` is the page in front of the user, '' where the browser does not tell. */
type Shortcut = (service: Service, url: string) => Promise<unknown>;

/** By the names of the manifest's commands. */
const shortcuts: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  // Both at once: a browser may open the popup only while the keys count as pressed.
  ['park-issue', ({ openPopup }) => Promise.all([keepParkAsked(), openPopup()])],
  ['open-plan', showPlan],
]);

/** Does what a shortcut is for. None of them writes to GitLab. */
export async function shortcutPressed(service: Service, command: string, url: string): Promise<void> {
  await shortcuts.get(command)?.(service, url);
}
