import { expect, test } from 'vitest';
import { issueAlone } from './issue-alone';

const origin = 'https://gitlab.com';
const own = `${origin}/sec/keys/-/work_items/12`;

const showing = (iid: number) =>
  `?show=${encodeURIComponent(btoa(JSON.stringify({ iid: String(iid), full_path: 'sec/keys', id: iid })))}`;

test.each([
  ['its own page', own, 12],
  ['its own page, at a comment', `${own}#note_3`, 12],
  ['a list with it in the drawer', `${origin}/sec/keys/-/work_items${showing(12)}`, null],
  ['another issue with it in the drawer', `${origin}/sec/keys/-/work_items/7${showing(12)}`, null],
  ['its own page with another issue in the drawer', `${own}${showing(7)}`, null],
  ['a list', `${origin}/sec/keys/-/work_items`, null],
])('%s', (_, url, iid) => {
  expect(issueAlone(url, [origin])?.iid ?? null).toBe(iid);
});
