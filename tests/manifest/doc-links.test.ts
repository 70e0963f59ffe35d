import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const pictures = 'docs/pictures';

const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const pages = ['.', 'docs', 'store', 'sandbox'].flatMap(pagesIn);

/** The files of the project that a page leads to or shows. */
function filesNamedIn(page: string): string[] {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)];
  return links
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => normalize(join(dirname(page), address)));
}

it.each(pages)('%s leads only to files that are there', (page) => {
  expect(filesNamedIn(page).filter((file) => !existsSync(file))).toEqual([]);
});

it('every picture of the docs is shown in one of them', () => {
  const shown = new Set(pages.flatMap(filesNamedIn));
  expect(readdirSync(pictures).filter((name) => !shown.has(`${pictures}/${name}`))).toEqual([]);
});
