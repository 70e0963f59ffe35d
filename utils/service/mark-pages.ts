import { issuePatterns, pagePattern } from '@/utils/page/host-patterns';
import { usualLabel } from '@/utils/page/setup';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/**
 * Has the browser mark the pages that the detector must look up at once: those of known planning issues; all pages of
 * the instances where the rules in force know planning issues by another label than the usual one. To be called after
 * either may have changed.
 */
export async function markPages(service: Service): Promise<void> {
  const { hosts, locks, settings } = service;
  await locks.exclusive('marked pages', async () => {
    const { planningLabel } = await teamProfile(service);
    const isUsual = planningLabel.trim().toLowerCase() === usualLabel.toLowerCase();
    const patterns = isUsual
      ? (await settings.readPlanningIssues()).flatMap(issuePatterns)
      : (await settings.read()).instances.map(pagePattern);
    await hosts.markPages([...new Set(patterns)]);
  });
}
