import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { icon, iconNames } from './icon';

const rules = ['icons', 'icons-more']
  .flatMap((file) => [
    ...readFileSync(`components/${file}.css`, 'utf8').matchAll(/\.icon-([a-z-]+)::before/g),
  ])
  .map(([, name]) => name);

test('each icon has one rule, and each rule an icon', () => {
  expect(rules.toSorted()).toEqual(iconNames.toSorted());
});

test('an icon is a class', () => {
  expect(icon('grip')).toBe('icon icon-grip');
});
