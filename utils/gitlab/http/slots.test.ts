import { expect, test } from 'vitest';
import { createSlots } from './slots';

/** Tasks that end when told, with the order they began in. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const task = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      ends.set(name, (error) => (error ? reject(error) : resolve(name)));
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { begun, task, settle, end: (name: string, error?: Error) => ends.get(name)?.(error) };
}

test('no more tasks run than there are slots, the rest in the order they came', async () => {
  const { begun, task, settle, end } = tasks();
  const inSlot = createSlots(2);
  const all = ['a', 'b', 'c', 'd'].map((name) => inSlot(task(name), false));
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await settle();
  end('d');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

test('an urgent task goes before those that wait', async () => {
  const { begun, task, settle, end } = tasks();
  const inSlot = createSlots(1);
  void inSlot(task('running'), false);
  void inSlot(task('waiting'), false);
  void inSlot(task('urgent'), true);
  await settle();
  end('running');
  await settle();
  expect(begun).toEqual(['running', 'urgent']);
});

test('a task that fails gives its slot back', async () => {
  const { begun, task, settle, end } = tasks();
  const inSlot = createSlots(1);
  const failing = inSlot(task('failing'), false);
  void inSlot(task('next'), false);
  await settle();
  end('failing', new Error('no'));
  await expect(failing).rejects.toThrow('no');
  await settle();
  expect(begun).toEqual(['failing', 'next']);
});
