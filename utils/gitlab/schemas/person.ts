import { z } from 'zod';
import { line } from './text';

/** A user, as GitLab names one wherever one did something. */
export const person = z.object({ username: line, name: line });

/** Stands for a user whose account is gone. */
export const nobody: z.infer<typeof person> = { username: '', name: '' };
