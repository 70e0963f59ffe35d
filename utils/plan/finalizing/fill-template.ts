import { encodeText } from '../markdown/cell-text';
import { finalizeDate } from '../milestone-dates';
import type { PlanMilestone } from '../plan';
import type { TeamProfile } from '../profile';

/** What the placeholders of an issue template stand for; '' where it is not known. */
interface TemplateValues {
  readonly milestone: Pick<PlanMilestone, 'title' | 'start' | 'end'>;
  /** A reference to the planning issue before this one; null when there is none. */
  readonly previous: string | null;
}

const braces = /\{\{\s*([a-z][a-z _-]*?)\s*\}\}/gi;
const angles = /<([a-z][a-z _-]*)>/gi;
const version = /(?<![\w.])XX?\.(?:YY?|XX?)(?![\w.])/g;

/**
 * A project's own issue template with its placeholders filled: `{{milestone}}`, `{{start}}`, `{{end}}`,
 * `{{finalize by}}`, `{{previous}}`, each also as `<milestone>`, in any case, with spaces, `-` or `_`; and `XX.YY`,
 * `X.Y` and the like, which templates of GitLab's teams use for the milestone. Any other name stays as it is. Values are
 * text: nothing in them is HTML, notifies all or runs. The template's own quick actions are its team's, and stay.
 */
export function fillTemplate(
  template: string,
  { milestone, previous }: TemplateValues,
  profile: Pick<TeamProfile, 'finalize'>,
): string {
  const { title, start, end } = milestone;
  const values = new Map<string, string>([
    ['milestone', title],
    ['start', start ?? ''],
    ['end', end ?? ''],
    ['finalize by', start === null ? '' : (finalizeDate(start, profile) ?? '')],
    ['previous', previous ?? ''],
  ]);
  const filled = (whole: string, name: string) => {
    const value = values.get(name.toLowerCase().replace(/[ _-]+/g, ' '));
    return value === undefined ? whole : encodeText(value);
  };
  return template
    .replace(braces, filled)
    .replace(angles, filled)
    .replace(version, () => encodeText(title));
}
