import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What turns a text into markup or code. */
const forbidden =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|eval)\b|document\.write|new Function/g;

const ours = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const sources = ours.filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/(?:testing|laws|fixtures)\//.test(name),
);

test('no source of the extension makes markup or code of a text', () => {
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(forbidden)].map(([word]) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});
