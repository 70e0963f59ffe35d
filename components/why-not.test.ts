import { expect, test } from 'vitest';
import type { PlanAccess } from '@/utils/protocol/answers/access';
import { whyNotUpdate, whyNotWrite } from './why-not';

test.each<[PlanAccess | null, RegExp | null, RegExp | null]>([
  ['write', null, null],
  [null, null, null],
  ['anonymous', /^Ticking writes to GitLab/, /^Ticking writes to GitLab/],
  ['read-only', /can only read\. Ticking needs/, /can only read\. Ticking needs/],
  ['comment', null, /does not let you change this planning issue/],
])(
  'access %j keeps from writing by %s and from changing the planning issue by %s',
  (access, write, update) => {
    const matches = (why: string | null, words: RegExp | null) =>
      words === null ? why === null : words.test(why ?? '');
    expect(matches(whyNotWrite(access, 'Ticking'), write)).toBe(true);
    expect(matches(whyNotUpdate(access, 'Ticking'), update)).toBe(true);
  },
);
