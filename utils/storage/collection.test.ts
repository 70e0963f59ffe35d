import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createCollection, described, ofVersion } from './collection';
import { privateDatabase } from './private-database';

const form = described(z.object({ text: z.string() }));
let databases = 0;

function freshDatabase() {
  databases += 1;
  return privateDatabase(`collection-test-${databases}`);
}

describe('a collection', () => {
  test('keeps, reads and drops values by key', async () => {
    const drafts = createCollection(freshDatabase(), 'drafts', form);
    expect(await drafts.read('a')).toBeNull();
    expect(await drafts.keep('a', { text: 'one' })).toBe(true);
    await drafts.keep('b', { text: 'two' });
    expect(await drafts.read('a')).toEqual({ text: 'one' });
    expect(await drafts.all()).toEqual([{ text: 'one' }, { text: 'two' }]);
    await drafts.drop('a');
    expect(await drafts.all()).toEqual([{ text: 'two' }]);
  });

  test('outlives the connection that wrote it', async () => {
    const name = 'collection-test-restart';
    await createCollection(privateDatabase(name), 'drafts', form).keep('a', { text: 'one' });
    expect(await createCollection(privateDatabase(name), 'drafts', form).read('a')).toEqual({ text: 'one' });
  });

  test('takes what it cannot read for absent', async () => {
    const connect = freshDatabase();
    await createCollection(connect, 'drafts', described(z.number())).keep('a', 1);
    const drafts = createCollection(connect, 'drafts', form);
    expect(await drafts.read('a')).toBeNull();
    expect(await drafts.all()).toEqual([]);
  });

  test('drops everything whose key begins so, and nothing else', async () => {
    const drafts = createCollection(freshDatabase(), 'drafts', form);
    for (const key of ['https://a.org x', 'https://a.org y', 'https://a.org.evil x']) {
      await drafts.keep(key, { text: key });
    }
    await drafts.dropUnder('https://a.org ');
    expect(await drafts.all()).toEqual([{ text: 'https://a.org.evil x' }]);
    await drafts.dropUnder('');
    expect(await drafts.all()).toEqual([]);
  });

  test('says when the browser has no room left, and fails for any other reason', async () => {
    const drafts = createCollection(freshDatabase(), 'drafts', form);
    await drafts.all();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await drafts.keep('a', { text: 'one' })).toBe(false);
    put.mockImplementationOnce(() => {
      throw new DOMException('odd', 'DataError');
    });
    await expect(drafts.keep('a', { text: 'one' })).rejects.toThrow('odd');
    put.mockRestore();
  });
});

describe('what can be read from GitLab again', () => {
  test('is read back by the version that wrote it alone', async () => {
    const connect = freshDatabase();
    const value = new Map([['a', 1]]);
    await createCollection(connect, 'plans', ofVersion<Map<string, number>>('1.0')).keep('k', value);
    expect(await createCollection(connect, 'plans', ofVersion('1.0')).read('k')).toEqual(value);
    expect(await createCollection(connect, 'plans', ofVersion('1.1')).read('k')).toBeNull();
  });
});
