import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileSchemaText } from './profile-schema';

test('docs/team-profile.schema.json is what scripts/profile-schema.ts writes today', () => {
  expect(readFileSync('docs/team-profile.schema.json', 'utf8')).toBe(profileSchemaText());
});
