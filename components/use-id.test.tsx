// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { useId } from './use-id';

function Named() {
  return <i id={useId()} />;
}

const ids = (...roots: readonly Element[]) => roots.flatMap((root) => [...root.children].map(({ id }) => id));

test('an id is unlike any other, also of another root and of what comes when a root is drawn again, and stays', () => {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  render([<Named key="1" />], one);
  render([<Named key="1" />], other);
  const before = ids(one);
  render([<Named key="1" />, <Named key="2" />], one);
  expect(ids(one).slice(0, 1)).toEqual(before);
  expect(new Set(ids(one, other)).size).toBe(3);
});
