import { expect, test } from 'vitest';
import { isStill, type Still, type StillElement } from './still';

function element(part: Partial<StillElement> = {}): StillElement {
  return { tag: 'div', attributes: {}, children: [], ...part };
}

function still(part: Partial<Record<keyof Still, unknown>> = {}): unknown {
  return {
    css: '.a { color: red }',
    words: { language: 'en', readAt: 'Read {at}', gone: 'Reload.' },
    plan: element(),
    form: element(),
    places: [],
    ...part,
  };
}

function deep(levels: number): StillElement {
  return levels === 0 ? element() : element({ children: [deep(levels - 1)] });
}

test.each([
  ['two empty panels', still()],
  ['words and elements', still({ plan: element({ children: ['a < b', element({ tag: 'h2' })] }) })],
  ['places', still({ places: [{ line: 3, sourcepos: '3:1-3:9', words: '#411' }] })],
])('a still has %s', (_, raw) => {
  expect(isStill(raw)).toBe(true);
});

test.each([
  ['nothing', null],
  ['a text', 'still'],
  ['no styles', still({ css: undefined })],
  ['styles that load', still({ css: 'a { background: url(https://a.example) }' })],
  ['styles that load by another name', still({ css: 'a { background: image-set("https://a.example") }' })],
  ['styles that hide what they load', still({ css: 'a { background: \\75rl(https://a.example) }' })],
  ['styles that import', still({ css: '@IMPORT "https://a.example"' })],
  ['no words', still({ words: { language: 'en' } })],
  ['an attribute that is no text', still({ plan: { ...element(), attributes: { class: 1 } } })],
  ['a child that is nothing', still({ plan: { ...element(), children: [null] } })],
  ['no children', still({ plan: { tag: 'div', attributes: {} } })],
  ['too deep a nesting', still({ plan: deep(41) })],
  ['too long a text', still({ plan: element({ children: ['x'.repeat(20_001)] }) })],
  ['a place without a line', still({ places: [{ sourcepos: '', words: '' }] })],
])('a still has not %s', (_, raw) => {
  expect(isStill(raw)).toBe(false);
});
