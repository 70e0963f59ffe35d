import { z } from 'zod';
import { checkIds } from './checks';
import { checkSetting, teamProfileSchema } from './profile';

/** The JSON Schema (draft 2020-12) of a profile as it is exported and imported, as text. */
export function profileSchemaText(): string {
  const checks = z.partialRecord(z.enum([...checkIds]), checkSetting).default({});
  const schema = z.toJSONSchema(teamProfileSchema.extend({ checks }), { io: 'input' });
  const described = {
    title: 'Team profile of Milestone Planner for GitLab',
    description:
      'A team’s rules and names. What is left out gets its default. Of accepted names the first is the one that is written.',
  };
  return `${JSON.stringify({ ...schema, ...described }, null, 2)}\n`;
}
