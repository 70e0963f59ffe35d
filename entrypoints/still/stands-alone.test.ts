import { expect, test } from 'vitest';
import { standsAlone } from './stands-alone';

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: 'sec/keys', iid: 12 };
const own = `${origin}/sec/keys/-/work_items/12`;

const showing = (iid: number) =>
  `?show=${encodeURIComponent(btoa(JSON.stringify({ iid: String(iid), full_path: 'sec/keys', id: iid })))}`;

test.each([
  ['its own page', own, true],
  ['its own page, at a comment', `${own}#note_3`, true],
  ['a list with it in the drawer', `${origin}/sec/keys/-/work_items${showing(12)}`, false],
  ['another issue with it in the drawer', `${origin}/sec/keys/-/work_items/7${showing(12)}`, false],
  ['its own page with another issue in the drawer', `${own}${showing(7)}`, false],
  ['another issue', `${origin}/sec/keys/-/work_items/7`, false],
  ['a list', `${origin}/sec/keys/-/work_items`, false],
])('%s', (_, url, alone) => {
  expect(standsAlone(url, issue)).toBe(alone);
});
