import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png';

/** The pixels that a PNG of listed colours shows. */
function shown(png: Uint8Array): number[] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, colours, alphas] = [
    chunks.get('IHDR')?.readUInt32BE(0),
    chunks.get('PLTE'),
    chunks.get('tRNS'),
  ];
  const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
  return [...rows]
    .filter((_, at) => at % ((width ?? 0) + 1) > 0)
    .flatMap((colour) => [...(colours?.subarray(colour * 3, colour * 3 + 3) ?? []), alphas?.[colour] ?? 255]);
}

test('a picture is what it was', async () => {
  const rgba = Uint8Array.of(
    255,
    0,
    0,
    255,
    0,
    255,
    0,
    128,
    0,
    0,
    0,
    0,
    255,
    0,
    0,
    255,
    1,
    2,
    3,
    127,
    0,
    255,
    0,
    128,
  );
  expect(shown(await indexedPng({ width: 3, height: 2, rgba }))).toEqual([...rgba]);
});

test('more colours than can be listed are refused', async () => {
  const rgba = Uint8Array.from({ length: 257 * 4 }, (_, at) => (at % 4 === 0 ? at >> 2 : at >> 10));
  await expect(indexedPng({ width: 257, height: 1, rgba })).rejects.toThrow('257 colours');
});
