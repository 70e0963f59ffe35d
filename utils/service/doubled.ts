import { parsePlan } from '@/utils/plan';
import type { PlanOptions } from '@/utils/plan/options';

/** How many rows and members a planning issue's description names twice: an issue counts once, parked or planned. */
export function doubledIn(description: string, options: PlanOptions): number {
  const { work, parkingLot, capacity } = parsePlan(description, options);
  const keys = [work, parkingLot].flatMap((section) => section?.rows ?? []).flatMap(({ key }) => key ?? []);
  const members = (capacity?.rows ?? []).map(({ member }) => `@${member.toLowerCase()}`);
  const names = [...keys, ...members];
  return names.length - new Set(names).size;
}
