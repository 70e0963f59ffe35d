// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Bar } from './bar';

afterEach(cleanup);

function drawn(share: number, kept?: number) {
  const { container } = render(<Bar share={share} tone="info" {...(kept !== undefined && { kept })} />);
  const bar = container.querySelector<HTMLElement>('.bar');
  return {
    share: bar?.style.getPropertyValue('--share'),
    kept: bar?.classList.contains('bar-kept') ? bar.style.getPropertyValue('--kept') : null,
    elements: container.querySelectorAll('*').length,
  };
}

test.each([
  ['a third', 0.331, undefined, { share: '33%', kept: null }],
  ['more than all of it', 1.3, undefined, { share: '100%', kept: null }],
  ['less than nothing', -0.1, 0, { share: '0%', kept: null }],
  ['with a part kept free', 0.5, 0.2, { share: '50%', kept: '20%' }],
])('%s, drawn as one element', (_, share, kept, parts) => {
  expect(drawn(share, kept)).toEqual({ ...parts, elements: 1 });
});
