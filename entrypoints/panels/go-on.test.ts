// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isTrusted } from '@/components/trusted';
import type { Begun } from '@/utils/page/still/standing-still';
import { goOn } from './go-on';

const root = document.createElement('div');

beforeEach(() => {
  document.body.replaceChildren(root);
  root.innerHTML = '<p>words</p><div><input aria-label="Why?"><button>Park</button></div>';
});

/** Something that was begun with an element at a spot of the still. */
function begun(html: string, spot: readonly number[], pressed: boolean): Begun {
  const still = document.createElement('div');
  still.innerHTML = html;
  return { panel: 'form', spot, element: still.firstElementChild as Element, pressed };
}

describe('going on with what was begun in a still', () => {
  test('a press is made by a person', () => {
    const pressed = vi.fn((event: Event) => isTrusted(event));
    root.querySelector('button')?.addEventListener('click', pressed);
    goOn(begun('<button>Park</button>', [1, 1], true), root);
    expect(pressed).toHaveReturnedWith(true);
    expect(document.activeElement?.textContent).toBe('Park');
  });

  test('what was only gone to is gone to', () => {
    const pressed = vi.fn();
    root.querySelector('button')?.addEventListener('click', pressed);
    goOn(begun('<button>Park</button>', [1, 1], false), root);
    expect(pressed).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Park');
  });

  test('what was typed is typed on', () => {
    const typed = vi.fn();
    root.querySelector('input')?.addEventListener('input', typed);
    goOn(begun('<input aria-label="Why?" value="Small">', [1, 0], false), root);
    expect(root.querySelector('input')?.value).toBe('Small');
    expect(typed).toHaveBeenCalledOnce();
  });

  test.each([
    ['another button', '<button>Finalize</button>', [1, 1]],
    ['another kind of control', '<a>Park</a>', [1, 1]],
    ['a place that is gone', '<button>Park</button>', [4, 0]],
  ])('nothing is done with %s', (_, html, spot) => {
    const pressed = vi.fn();
    root.addEventListener('click', pressed);
    goOn(begun(html, spot, true), root);
    expect(pressed).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });
});

test('a press that a page makes up is none of a person', () => {
  expect(isTrusted(new MouseEvent('click'))).toBe(false);
});
