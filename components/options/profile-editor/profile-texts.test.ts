import { describe, expect, it, test } from 'vitest';
import { checkIds } from '@/utils/plan/checks';
import { defaultProfile } from '@/utils/plan/profile';
import { presets } from '@/utils/plan/profiles';
import { readProfile } from '@/utils/plan/read-profile';
import { checkNames, profileFields } from '@/utils/strings/profile';
import { fieldAt, fields } from './fields';
import { isShown, jsonOf, textsOf } from './profile-texts';

const paths = fields.map(({ path }) => path);
const base = textsOf(defaultProfile);
const byLabel = { ...base, 'refined.weight.from': 'label', 'refined.weight.scope': 'Size' };

describe('the form', () => {
  it('has each field and each check once', () => {
    const checks = [...checkIds].map((id) => `checks.${id}`);
    expect([...paths].sort()).toEqual([...Object.keys(profileFields), ...checks].sort());
    expect(Object.keys(checkNames).sort()).toEqual([...checkIds].sort());
  });

  it('has a field for everything in a profile', () => {
    for (const { profile } of presets) {
      const places = leavesOf(profile).filter((place) => fieldAt(place) === null);
      expect(places).toEqual([]);
    }
  });

  test.each(presets.map(({ name, profile }) => [name, profile] as const))(
    'says %s again, unchanged',
    (_name, profile) => expect(readProfile(jsonOf(textsOf(profile)))).toEqual({ ok: true, profile }),
  );

  it('hides the fields of a weight label while the issue’s weight counts, and forgets none', () => {
    const back = { ...byLabel, 'refined.weight.from': 'issue' };
    expect(isShown('refined.weight.scope', back)).toBe(false);
    expect(isShown('refined.weight.scope', byLabel)).toBe(true);
    expect(said(back).refined).toMatchObject({ weight: { from: 'issue' } });
    expect(back['refined.weight.scope']).toBe('Size');
  });
});

test.each<[string, string, object]>([
  ['finalize.days', ' 5 ', { finalize: { days: 5, count: 'calendar' } }],
  ['finalize.days', 'five', { finalize: { days: 'five', count: 'calendar' } }],
  ['finalize.days', '', { finalize: { days: '', count: 'calendar' } }],
  ['refined.largestWeight', '2,5', { refined: { ...defaultProfile.refined, largestWeight: 2.5 } }],
  ['name', '  Our team ', { name: 'Our team' }],
  ['planningChecklist', ' one \n\n two\n', { planningChecklist: ['one', 'two'] }],
  ['checks.closed', 'off', { checks: { closed: 'off' } }],
])('%s, typed as %j, means %j', (path, typed, meant) => {
  expect(said({ ...base, [path]: typed })).toMatchObject(meant);
});

test('a check at its own severity is not named', () => {
  expect(said(base)).not.toHaveProperty('checks');
});

test.each<[string, object]>([
  ['small = 2\nXL=8', { small: 2, XL: 8 }],
  ['a=b = 3', { 'a=b': 3 }],
  ['half = 0,5', { half: 0.5 }],
  ['small', { small: null }],
  ['small = two', { small: ' two' }],
  ['', {}],
])('weights typed as %j mean %j', (typed, values) => {
  const weight = { from: 'label', scope: 'Size', values };
  expect(said({ ...byLabel, 'refined.weight.values': typed })).toMatchObject({ refined: { weight } });
});

test.each([
  ['finalize.days', 'finalize.days'],
  ['sections.work.1', 'sections.work'],
  ['refined.weight.values.v1.0', 'refined.weight.values'],
  ['checks.closed', 'checks.closed'],
  ['finalize', null],
  ['', null],
  ['namesake', null],
])('what is wrong at %j is shown at %s', (place, path) => {
  expect(fieldAt(place)).toBe(path);
});

function said(texts: typeof base): Record<string, unknown> {
  return JSON.parse(jsonOf(texts));
}

/** The places in a profile that hold a value or a list. */
function leavesOf(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [place];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, place === '' ? key : `${place}.${key}`),
  );
}
