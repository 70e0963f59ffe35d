import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultProfile, teamProfileSchema } from './profile';
import { readKeptProfile, readProfile } from './read-profile';

describe('a profile read from JSON', () => {
  it('takes the default for what it leaves out', () => {
    const read = readProfile('{"name":"Mine","finalize":{"days":5}}');
    expect(read).toEqual({
      ok: true,
      profile: { ...defaultProfile, name: 'Mine', finalize: { days: 5, count: 'calendar' } },
    });
  });

  test.each([
    ['', ''],
    ['{', ''],
    ['[]', ''],
    ['null', ''],
    ['"profile"', ''],
    ['{"name":""}', 'name'],
    ['{"planningLabel":" "}', 'planningLabel'],
    ['{"retrospective":{"dueDaysAfterEnd":366}}', 'retrospective.dueDaysAfterEnd'],
    ['{"finalise":{}}', 'finalise'],
    ['{"finalize":{"day":3}}', 'finalize.day'],
    ['{"finalize":{"days":"3"}}', 'finalize.days'],
    ['{"finalize":{"days":-1}}', 'finalize.days'],
    ['{"finalize":{"days":1e9}}', 'finalize.days'],
    ['{"finalize":{"count":"lunar"}}', 'finalize.count'],
    ['{"sections":{"work":[]}}', 'sections.work'],
    ['{"sections":{"work":["ok",""]}}', 'sections.work.1'],
    ['{"sections":{"work":["Work"],"parkingLot":["Ideas","work"]}}', 'sections.parkingLot.1'],
    ['{"refined":{"largestWeight":0}}', 'refined.largestWeight'],
    ['{"refined":{"weight":{"from":"guess"}}}', 'refined.weight.from'],
    ['{"refined":{"weight":{"from":"label","scope":"S","values":{"a":-1}}}}', 'refined.weight.values.a'],
    ['{"checks":{"no-weight":"loud"}}', 'checks.no-weight'],
    ['{"checks":{"no-wieght":"off"}}', 'checks.no-wieght'],
  ])('%s is refused at %j, with a reason', (json, at) => {
    const read = readProfile(json);
    expect(read).toEqual({
      ok: false,
      at,
      reason: { kind: expect.stringMatching(/\S/), detail: expect.any(String) },
    });
  });

  test.each([
    ['{"finalize":{"days":"3"}}', 'type', 'number'],
    ['{"finalize":{"days":1.5}}', 'type', 'int'],
    ['{"finalize":{"days":-1}}', 'at-least', '0'],
    ['{"finalize":{"days":61}}', 'at-most', '60'],
    ['{"refined":{"largestWeight":0}}', 'more-than', '0'],
    ['{"finalize":{"count":"lunar"}}', 'one-of', 'calendar\nbusiness'],
    ['{"refined":{"weight":{"from":"guess"}}}', 'one-of', 'issue\nlabel'],
    ['{"sections":{"work":[]}}', 'empty', ''],
    ['{"name":""}', 'empty', ''],
    ['{"sections":{"work":["Parking lot"]}}', 'shared-name', ''],
    ['{"columns":4}', 'type', 'object'],
    ['{"finalise":{}}', 'unknown-field', ''],
    ['{"checks":{"no-wieght":"off"}}', 'unknown-check', ''],
  ])('%s is refused because of its %s %j', (json, kind, detail) => {
    expect(readProfile(json)).toMatchObject({ ok: false, reason: { kind, detail } });
  });

  it('that is no JSON is refused with the line and column to look at', () => {
    const read = readProfile('{\n  "name": "Mine",\n  name: "Yours"\n}');
    expect(read).toMatchObject({ reason: { kind: 'not-json', detail: '3:3' } });
  });

  it('that goes on and on is refused unread', () => {
    const read = readProfile(`{}${' '.repeat(200_000)}`);
    expect(read).toMatchObject({ ok: false, reason: { kind: 'too-long' } });
  });

  it('is a whole profile or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        const read = readProfile(json);
        if (read.ok) expect(teamProfileSchema.parse(read.profile)).toEqual(read.profile);
      }),
    );
  });
});

describe('a profile this extension kept', () => {
  it.each<[string, unknown, object]>([
    ['the default for what is new since', { name: 'Mine' }, { name: 'Mine' }],
    ['nothing of a field it no longer knows', { name: 'Mine', colour: 'red' }, { name: 'Mine' }],
    [
      'nothing of an inner field it no longer knows',
      { finalize: { days: 5, hour: 9 } },
      { finalize: { days: 5, count: 'calendar' } },
    ],
    [
      'nothing of a check it no longer knows',
      { checks: { 'no-weight': 'off', retired: 'info' } },
      { checks: { 'no-weight': 'off' } },
    ],
  ])('gives %s', (_what, kept, different) => {
    expect(readKeptProfile(kept)).toEqual({ ok: true, profile: { ...defaultProfile, ...different } });
  });

  it.each<[unknown, string]>([
    [null, ''],
    ['profile', ''],
    [{ name: 7, colour: 'red' }, 'name'],
    [{ checks: { retired: 'loud' } }, 'checks.retired'],
  ])('%j is refused at %j', (kept, at) => {
    expect(readKeptProfile(kept)).toEqual({
      ok: false,
      at,
      reason: { kind: expect.stringMatching(/\S/), detail: expect.any(String) },
    });
  });

  it('is a whole profile or refused, whatever was kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (kept) => {
        const read = readKeptProfile(kept);
        if (read.ok) expect(readKeptProfile(read.profile)).toEqual(read);
      }),
    );
  });
});
