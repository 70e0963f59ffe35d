import { expect, test } from 'vitest';
import { neededCss } from './needed-css';
import type { StillElement } from './still';

function element(className: string, children: StillElement[] = []): StillElement {
  return { tag: 'div', attributes: { class: className }, children };
}

const still = element('root', [element('button button-small'), element('row')]);

test.each([
  ['elements by name', 'ul{margin:0}', 'ul{margin:0}'],
  ['the host', ':host{all:initial!important}', ':host{all:initial!important}'],
  ['a class that is there', '.row{gap:1px}', '.row{gap:1px}'],
  ['a class that is not', '.dialog{gap:1px}', ''],
  ['two classes, one of them not there', '.row.open{gap:1px}', ''],
  ['one below another', '.root .row>ul{gap:1px}', '.root .row>ul{gap:1px}'],
  ['one below another that is not there', '.dialog .row{gap:1px}', ''],
  ['several selectors, one of which fits', '.dialog,.row{gap:1px}', '.dialog,.row{gap:1px}'],
  ['a state', '.button:hover{gap:1px}', '.button:hover{gap:1px}'],
  ['what a class is not beside', '.row:not(.open):has(a,.b){gap:1px}', '.row:not(.open):has(a,.b){gap:1px}'],
  ['an attribute', '.row[data-of=".a,.b"]{gap:1px}', '.row[data-of=".a,.b"]{gap:1px}'],
  ['a length with a point', '.row{gap:.5px}', '.row{gap:.5px}'],
  ['braces in a text', '.row:before{content:"}{"}.dialog{gap:1px}', '.row:before{content:"}{"}'],
  ['a condition', '@media print{.row{gap:1px}.dialog{gap:1px}}', '@media print{.row{gap:1px}}'],
  ['a condition with nothing in it', '@media print{.dialog{gap:1px}}', ''],
  ['frames of a movement', '@keyframes turn{to{rotate:1turn}}', '@keyframes turn{to{rotate:1turn}}'],
  ['a property that is used', ':host{--a:1px}.row{gap:var(--a)}', ':host{--a:1px}.row{gap:var(--a)}'],
  ['a property that is not', ':host{--a:1px;--b:2px}.row{gap:var(--b)}', ':host{--b:2px}.row{gap:var(--b)}'],
  ['a property that another one uses', ':host{--a:1px;--b:var( --a,2px)}.row{gap:var(--b)}', null],
  ['a property that only what is left out uses', ':host{--a:1px}.dialog{gap:var(--a)}', ':host{}'],
  [
    'a property of another name',
    ':host{--a:1px;--ab:1px}.row{gap:var(--ab)}',
    ':host{--ab:1px}.row{gap:var(--ab)}',
  ],
  ['a rule that is there twice', '.row{gap:1px}.root{gap:2px}.row{gap:1px}', '.row{gap:1px}.root{gap:2px}'],
  ['nothing', '', ''],
  ['what is no CSS', '} .row {', ''],
])('of %s', (_, css, needed) => {
  expect(neededCss(css, [still])).toBe(needed ?? css);
});
