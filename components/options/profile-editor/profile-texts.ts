import { defaultSeverities } from '@/utils/plan/checks';
import type { TeamProfile } from '@/utils/plan/profile';
import { fieldKinds } from './field-kinds';
import { fields } from './fields';

/** What stands in each control of the form, by the path of its field. */
export type ProfileTexts = Readonly<Record<string, string>>;

const weightLabelFields = ['refined.weight.scope', 'refined.weight.values'];

type Tree = Readonly<Record<string, unknown>>;

/** A profile as the form shows it: of every check the severity in force. */
export function textsOf(profile: TeamProfile): ProfileTexts {
  const shown = { ...profile, checks: { ...Object.fromEntries(defaultSeverities), ...profile.checks } };
  return Object.fromEntries(
    fields.map(({ path, kind }) => [path, fieldKinds[kind].write(valueAt(shown, path.split('.')))]),
  );
}

/** What the form says, as a profile's JSON; it may be an invalid one. */
export function jsonOf(texts: ProfileTexts): string {
  const said = fields
    .filter(({ path }) => isShown(path, texts) && !isDefaultSeverity(path, texts))
    .reduce<Tree>(
      (tree, { path, kind }) => withValue(tree, path.split('.'), fieldKinds[kind].read(texts[path] ?? '')),
      {},
    );
  return jsonText(said);
}

/** A profile as people read and edit it. */
export function jsonText(profile: unknown): string {
  return JSON.stringify(profile, null, 2);
}

/** Whether a field is there to be filled: a weight label's are not while the issue's own weight counts. */
export function isShown(path: string, texts: ProfileTexts): boolean {
  return !weightLabelFields.includes(path) || texts['refined.weight.from'] === 'label';
}

/** A profile names only the checks whose severity it changes. */
function isDefaultSeverity(path: string, texts: ProfileTexts): boolean {
  const [part, id = ''] = path.split('.');
  return part === 'checks' && texts[path] === defaultSeverities.get(id);
}

function valueAt(tree: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return tree;
  return isTree(tree) ? valueAt(tree[first], rest) : undefined;
}

function withValue(tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): Tree {
  if (rest.length === 0) return { ...tree, [first]: value };
  const inner = tree[first];
  return { ...tree, [first]: withValue(isTree(inner) ? inner : {}, rest, value) };
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
