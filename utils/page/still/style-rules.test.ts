import { expect, test } from 'vitest';
import { isStill, type StillElement } from './still';
import { stillHtml } from './still-html';
import { withStyleRules } from './style-rules';

function element(attributes: Record<string, string>, children: StillElement[] = []): StillElement {
  return { tag: 'div', attributes, children };
}

const third = '--share: 33%; --kept: 0%;';
const none = element({});

test('styles of elements become rules, one for all that have the same', () => {
  const plan = element({ class: 'root' }, [
    element({ class: 'bar', style: third }),
    element({ style: 'left: 1px;' }),
    element({ style: third }),
  ]);
  const ruled = withStyleRules({ css: '.bar{gap:1px}', plan, form: element({ style: third }) });
  expect(ruled.css).toBe(`.bar{gap:1px}[data-style="0"]{${third}}[data-style="1"]{left: 1px;}`);
  expect(stillHtml(ruled.plan)).toBe(
    '<div class="root"><div class="bar" data-style="0"></div><div data-style="1"></div><div data-style="0"></div></div>',
  );
  expect(ruled.form.attributes).toEqual({ 'data-style': '0' });
});

test.each(['left: 12.5px; width: 40%;', '--max-width: 3px'])('a style that says %j becomes one', (style) => {
  const ruled = withStyleRules({ css: '', plan: element({ style }), form: none });
  expect(ruled.css).toBe(`[data-style="0"]{${style}}`);
});

test.each([
  'color: red',
  'position: fixed',
  'background: url(https://a.example)',
  'left: 1px} .a { gap: 1px',
  '',
])('a style that says %j is left out', (style) => {
  const ruled = withStyleRules({ css: '', plan: element({ style }), form: none });
  expect(ruled).toEqual({ css: '', plan: none, form: none });
});

test('a style that is long and wrong is told from a harmless one at once', () => {
  const style = `a:1${'px-a:1'.repeat(3_000)}!`;
  expect(withStyleRules({ css: '', plan: element({ style }), form: none }).css).toBe('');
});

test('what it makes of a still is one', () => {
  const words = { language: 'en', readAt: '', gone: '' };
  const ruled = withStyleRules({ css: '', plan: element({ style: third }), form: none });
  expect(isStill({ ...ruled, words, places: [] })).toBe(true);
});
