import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { Zip, type ZipInputFile } from 'fflate';

/** Zip files know no time before this one, and none of ours matters. */
const noTime = new Date(1980, 0, 1);

/**
 * A zip of files by their paths in it. Zopfli makes it smaller than the usual deflate, in seconds instead of milliseconds.
 * The same files give the same bytes, whenever and wherever they are packed.
 */
export async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, content] of files) {
    const { length: size } = content;
    const entry: ZipInputFile = {
      filename,
      size,
      crc: crc32(content),
      compression: 8,
      mtime: noTime,
      os: 3,
      attrs: 0,
    };
    zip.add(entry);
    entry.ondata?.(null, await deflateAsync(content, {}), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
