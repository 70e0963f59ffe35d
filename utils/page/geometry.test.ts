// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { watchGeometry } from './geometry';

afterEach(() => vi.unstubAllGlobals());

function watched() {
  const onMove = vi.fn();
  const end = new AbortController();
  const area = document.createElement('div');
  let resized = () => {};
  const disconnect = vi.fn();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = disconnect;
      constructor(onResize: () => void) {
        resized = onResize;
      }
    },
  );
  watchGeometry([area], onMove, end.signal);
  return { onMove, end, area, disconnect, resize: () => resized() };
}

const frame = () => new Promise(requestAnimationFrame);

test('a size that changed is told at once, in the frame it is drawn in', () => {
  const { onMove, resize } = watched();
  resize();
  expect(onMove).toHaveBeenCalledOnce();
});

test('scrolling is told once per frame', async () => {
  const { onMove, area } = watched();
  for (const _ of [1, 2, 3]) area.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('resize'));
  expect(onMove).not.toHaveBeenCalled();
  await frame();
  expect(onMove).toHaveBeenCalledOnce();
});

test('nothing is told once it is over', async () => {
  const { onMove, end, area, disconnect } = watched();
  area.dispatchEvent(new Event('scroll'));
  end.abort();
  area.dispatchEvent(new Event('scroll'));
  await frame();
  expect(onMove).not.toHaveBeenCalled();
  expect(disconnect).toHaveBeenCalledOnce();
});
