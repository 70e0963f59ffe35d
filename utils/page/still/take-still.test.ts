// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { takeStill } from './take-still';

function attributesOf(html: string): Readonly<Record<string, string>> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const element = body.querySelector('button,input,section');
  return element ? takeStill(element).attributes : {};
}

test.each([
  ['what holds anyway', '<button aria-disabled="false" aria-busy="false">', {}],
  ['the opposite', '<button aria-disabled="true">', { 'aria-disabled': 'true' }],
  ['a state that is false', '<button aria-expanded="false">', { 'aria-expanded': 'false' }],
  ['a tooltip that says the name', '<button aria-label="Copy" title="Copy">', { 'aria-label': 'Copy' }],
  ['any other', '<button title="Copy">', { title: 'Copy' }],
  ['that a button is one', '<button type="button">', {}],
  ['the same in a form', '<form><button type="button"></form>', { type: 'button' }],
  ['the kind of a field', '<input type="text" aria-invalid="false">', { type: 'text' }],
  ['a tick', '<input type="checkbox" checked>', { type: 'checkbox', checked: '' }],
])('of attributes a still keeps those that tell something: %s', (_, html, kept) => {
  expect(attributesOf(html)).toEqual(kept);
});
