import { writeFile } from 'node:fs/promises';
import { profileSchemaText } from '../utils/plan/profile-schema';

await writeFile(new URL('../docs/team-profile.schema.json', import.meta.url), profileSchemaText());
