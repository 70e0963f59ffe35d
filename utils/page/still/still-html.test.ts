// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHarmlessAttribute } from './harmless';
import type { StillElement } from './still';
import { stillHtml } from './still-html';

function element(part: Partial<StillElement> = {}): StillElement {
  return { tag: 'div', attributes: {}, children: [], ...part };
}

test.each([
  ['words', element({ children: ['a < b & "c"'] }), '<div>a &lt; b &amp; &quot;c&quot;</div>'],
  ['attributes', element({ attributes: { title: '"><b>' } }), '<div title="&quot;&gt;&lt;b&gt;"></div>'],
  ['a field', element({ children: [element({ tag: 'input' })] }), '<div><input></div>'],
  [
    'no script',
    element({ children: ['a', element({ tag: 'script', children: ['alert(1)'] })] }),
    '<div>a</div>',
  ],
  ['no image', element({ children: [element({ tag: 'img' }), 'b'] }), '<div>b</div>'],
  [
    'no attribute that runs',
    element({ attributes: { onclick: 'alert(1)', class: 'a' } }),
    '<div class="a"></div>',
  ],
  ['no attribute that loads', element({ attributes: { src: 'https://a.example' } }), '<div></div>'],
  ['no style of its own', element({ attributes: { style: 'left: 1px' } }), '<div></div>'],
  ['no name that is none', element({ tag: 'div onclick', attributes: { 'a b': '' } }), ''],
])('the HTML of a still has %s', (_, still, html) => {
  expect(stillHtml(still)).toBe(html);
});

test('whatever a still holds, its HTML holds no more elements than it has, and none that does anything', () => {
  const name = fc.oneof(fc.constantFrom('div', 'p', 'a', 'script', 'iframe', 'svg', 'input'), fc.string());
  const { tree } = fc.letrec<{ tree: StillElement; child: StillElement | string }>((tie) => ({
    child: fc.oneof({ depthSize: 'small' }, fc.string(), tie('tree')),
    tree: fc.record({
      tag: name,
      attributes: fc.dictionary(
        fc.oneof(
          fc.constantFrom('onclick', 'src', 'href', 'style', 'class'),
          fc.string(),
          fc.string().map((rest) => `aria-${rest}`),
          fc.constant('aria-a="><img src=a onerror=alert(1)>'),
        ),
        fc.string(),
      ),
      children: fc.array(tie('child'), { maxLength: 4 }),
    }),
  }));
  fc.assert(
    fc.property(tree, (still) => {
      const { body } = new DOMParser().parseFromString(stillHtml(still), 'text/html');
      expect(body.querySelectorAll('*').length).toBeLessThanOrEqual(countOf(still));
      expect(body.querySelectorAll('script,iframe,[onclick],[src]')).toHaveLength(0);
    }),
  );
});

function countOf({ children }: StillElement): number {
  return children.reduce<number>(
    (count, child) => count + (typeof child === 'string' ? 0 : countOf(child)),
    1,
  );
}

describe('an attribute of a still', () => {
  test.each([
    ['href', 'https://gitlab.com/a/b'],
    ['data-style', '3'],
    ['aria-label', 'anything'],
  ])('may be %s="%s"', (name, value) => {
    expect(isHarmlessAttribute(name, value)).toBe(true);
  });

  test.each([
    ['href', 'javascript:alert(1)'],
    ['href', 'http://gitlab.com'],
    ['style', 'left: 12.5px'],
    ['onfocus', 'alert(1)'],
    ['srcdoc', ''],
    ['aria-label="><img src=a>', ''],
    ['aria-', ''],
    ['action', 'https://a.example'],
  ])('may not be %s="%s"', (name, value) => {
    expect(isHarmlessAttribute(name, value)).toBe(false);
  });
});
