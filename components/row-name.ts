import type { DocumentRow } from '@/utils/plan/document';
import type { IssueRef, ReferenceContext } from '@/utils/plan/reference';
import { panelStrings as strings } from '@/utils/strings/panel';

const sigils = { issue: '#', epic: '&', merge_request: '!' } as const;

/** What a row is called: its reference, short within the planning issue's own project; else its first text. */
export function rowName({ ref, cells, line }: DocumentRow, context: ReferenceContext): string {
  if (ref !== null) return referenceName(ref, context);
  const text = Object.values(cells).find((cell) => cell.trim() !== '');
  return text?.trim() ?? strings.notReady.lineWithoutIssue(line);
}

/** What an issue is called: short within the project of `context`, and with its instance where that is another one. */
export function referenceName(
  { kind, origin, projectPath, iid }: IssueRef,
  context: ReferenceContext,
): string {
  const number = `${sigils[kind]}${iid}`;
  if (origin !== context.origin) return `${origin}/${projectPath}${number}`;
  return projectPath.toLowerCase() === context.projectPath.toLowerCase() ? number : `${projectPath}${number}`;
}
