import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What turns a text into markup or code. */
const forbidden =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|eval)\b|document\.write|new Function/g;

/** Draws what the background wrote of a still, where no text is left that could do anything: `still-html.test.ts`. */
const exempt = 'entrypoints/still/draw-html.ts';

const ours = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const sources = ours.filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/(?:testing|laws|fixtures)\//.test(name),
);

const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join('.output', name));
const bundles = builds.flatMap((build) =>
  readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(build, name)),
);

test.each(bundles)('nothing in %s makes code of a text, ours or a package’s', (bundle) => {
  const code = readFileSync(bundle, 'utf8');
  expect(code.match(/[=(]\s*Function\b|\beval\b|\bFunction\(|\bimportScripts\b/g)).toBeNull();
});

test('no source of the extension makes markup or code of a text', () => {
  expect(sources.length).toBeGreaterThan(100);
  const found = sources
    .filter((name) => name !== exempt)
    .flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(forbidden)].map(([word]) => `${name}: ${word}`),
    );
  expect(found).toEqual([]);
});
