import { checkIds } from '@/utils/plan/checks';
import type { profileFields, profileGroups } from '@/utils/strings/profile';
import type { fieldKinds } from './field-kinds';

/** A control of the form: where its value stands in the profile, such as `finalize.days`, and how it is typed. */
export interface ProfileField {
  readonly path: string;
  readonly kind: keyof typeof fieldKinds;
}

/** Fields that belong together; the folded ones are rarely changed. */
export interface ProfileGroup {
  readonly id: keyof typeof profileGroups;
  readonly fields: readonly ProfileField[];
  readonly folded: boolean;
}

type Path = keyof typeof profileFields;

/** The form's parts, in the order they are shown. */
export const groups: readonly ProfileGroup[] = [
  group('planningIssue', of('text', 'name', 'planningLabel', 'template')),
  group('dates', [
    ...of('number', 'finalize.days'),
    ...of('choice', 'finalize.count'),
    ...of('number', 'retrospective.dueDaysAfterEnd'),
  ]),
  group('refined', of('lines', 'refined.labels', 'refined.blocking')),
  group('weight', [
    ...of('number', 'refined.largestWeight'),
    ...of('choice', 'refined.weight.from'),
    ...of('text', 'refined.weight.scope'),
    ...of('weights', 'refined.weight.values'),
  ]),
  group('capacity', of('number', 'slack')),
  group('labels', [
    ...of('text', 'metricsLabel.scope', 'metricsLabel.placeholder'),
    ...of('lines', 'metricsLabel.values'),
    ...of('text', 'priorityLabel.scope'),
  ]),
  folded(
    'sections',
    of('lines', 'sections.checklist', 'sections.capacity', 'sections.work', 'sections.parkingLot'),
  ),
  folded(
    'columns',
    of(
      'lines',
      'columns.issue',
      'columns.reason',
      'columns.weight',
      'columns.assignee',
      'columns.carry-over',
      'columns.notes',
      'columns.added-by',
    ),
  ),
  folded(
    'capacityColumns',
    of(
      'lines',
      'capacityColumns.member',
      'capacityColumns.capacity',
      'capacityColumns.time-off',
      'capacityColumns.notes',
    ),
  ),
  folded(
    'checklist',
    of(
      'lines',
      'planningChecklist',
      'checklistQuestions.dates',
      'checklistQuestions.capacity',
      'checklistQuestions.carry-over',
      'checklistQuestions.refined',
      'checklistQuestions.agreement',
      'checklistQuestions.fields',
      'checklistQuestions.threads',
      'checklistQuestions.retrospective',
    ),
  ),
  folded(
    'retrospective',
    of(
      'lines',
      'retrospective.names',
      'retrospective.wentWell',
      'retrospective.wentBadly',
      'retrospective.change',
    ),
  ),
  folded(
    'checks',
    [...checkIds].map((id) => ({ path: `checks.${id}`, kind: 'choice' })),
  ),
];

/** Every field of the form. */
export const fields: readonly ProfileField[] = groups.flatMap((part) => part.fields);

/** The path of the field that holds a place in the JSON; null when no field does. */
export function fieldAt(place: string): string | null {
  return fields.find(({ path }) => place === path || place.startsWith(`${path}.`))?.path ?? null;
}

function of(kind: ProfileField['kind'], ...paths: Path[]): ProfileField[] {
  return paths.map((path) => ({ path, kind }));
}

function group(id: ProfileGroup['id'], fields: readonly ProfileField[]): ProfileGroup {
  return { id, fields, folded: false };
}

function folded(id: ProfileGroup['id'], fields: readonly ProfileField[]): ProfileGroup {
  return { id, fields, folded: true };
}
