import { z } from 'zod';
import { isInstanceAddress } from '@/utils/page/address';

/** Whatever somebody typed, or a text as GitLab has it. */
export const text = z.string().max(20_000);

/** Of an instance: its origin, with its relative URL root where it has one. */
export const origin = z.string().max(300);

/** Of an instance that is not set up yet. */
export const newAddress = origin.refine(isInstanceAddress);

export const issue = z.strictObject({
  origin,
  projectPath: z.string().min(1).max(1_000),
  iid: z.number().int().positive(),
});

/** An issue of an instance: which planning issue a message is about. */
export type IssueAddress = z.infer<typeof issue>;

/** The fields of a message about a team project. */
export const teamProject = { origin, projectPath: z.string().max(1_000) };

export interface TeamProject {
  readonly origin: string;
  readonly projectPath: string;
}

/** Whom the page says is signed in. It can only stand in the way: a token of somebody else then writes nothing. */
export const pageUser = z.string().max(255).optional();

/** A row to park as typed, not sent yet. */
export const draft = z.strictObject({ reference: text, reason: text });

export type Draft = z.infer<typeof draft>;

export const toolName = z.string().min(1).max(100);

/** Whatever fields a tool has, by name. */
export const toolDraft = z.record(z.string().max(300), text);

/** What was typed into a tool's dialog and not sent yet, by field. */
export type ToolDraft = Readonly<z.infer<typeof toolDraft>>;

/** A row's key. */
export const row = z.string().min(1).max(1_300);

/** Of a view of a plan. */
export const stamp = z.string().min(1).max(100);

/** What somebody wrote to others. */
export const comment = z.string().trim().min(1).max(20_000);

/** What a checklist asks that takes requests of its own to answer. */
export const lookedUpQuestion = z.enum(['carry-over', 'agreement', 'threads', 'retrospective']);

export type LookedUpQuestion = z.infer<typeof lookedUpQuestion>;
