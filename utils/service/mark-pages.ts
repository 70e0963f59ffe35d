import { issuePatterns, pagePattern } from '@/utils/page/host-patterns';
import { usualLabel } from '@/utils/page/setup';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/**
 * Has scripts run before the detector: in the pages of known planning issues the still's; and, while the rules in force
 * name another planning label than the usual one, in all pages of the instances one that has the detector look each issue
 * up. To be called whenever the known planning issues, the label or the instances may have changed.
 */
export async function markPages(service: Service): Promise<void> {
  const { hosts, locks, settings } = service;
  await locks.exclusive('marked pages', async () => {
    const { planningLabel } = await teamProfile(service);
    const isUsual = planningLabel.trim().toLowerCase() === usualLabel.toLowerCase();
    const known = (await settings.readPlanningIssues()).flatMap(issuePatterns);
    await hosts.runEarly('still', [...new Set(known)]);
    await hosts.runEarly('mark-page', isUsual ? [] : (await settings.read()).instances.map(pagePattern));
  });
}
