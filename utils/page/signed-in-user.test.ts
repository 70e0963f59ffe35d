// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { signedInUser } from './signed-in-user';

const named = (name: string) => `<button data-testid="user-menu-toggle" data-username="${name}"></button>`;

test.each([
  ['names who is signed in', named('ada.moreno'), 'ada.moreno'],
  ['shows nobody', '<a href="/users/sign_in">Sign in</a>', null],
  ['has a menu without a name', '<button data-testid="user-menu-toggle"></button>', null],
  ['has an empty name', named(' '), null],
  ['says something endless', named('x'.repeat(9_000)), 'x'.repeat(255)],
])('a page that %s', (_, html, name) => {
  document.body.innerHTML = html;
  expect(signedInUser(document)).toBe(name);
});
