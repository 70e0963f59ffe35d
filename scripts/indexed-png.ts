import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

/** A picture: four bytes a pixel (red, green, blue, alpha), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function header({ width, height }: Pixels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  data.set([8, 3], 8);
  return data;
}

/**
 * Writes a picture of few colours as a PNG that lists them once, which is smaller than one that repeats them (PNG, third
 * edition, section 11.2). Throws when it has more than 256.
 */
export async function indexedPng(pixels: Pixels): Promise<Uint8Array> {
  const { width, height } = pixels;
  const colours = Buffer.from(pixels.rgba);
  const all = Array.from({ length: width * height }, (_, at) => colours.readUInt32BE(at * 4));
  // Those that show something through come first, as only they are listed with their alpha.
  const palette = [...new Set(all)].sort((one, other) => (one & 255) - (other & 255));
  if (palette.length > 256) throw new Error(`An icon has ${palette.length} colours; 256 can be listed.`);
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const rows = Array.from({ length: height }, (_, row) => [
    0,
    ...all.slice(row * width, (row + 1) * width).map((colour) => numbers.get(colour) ?? 0),
  ]);
  const alphas = palette.map((colour) => colour & 255).filter((alpha) => alpha < 255);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(pixels)),
    chunk('PLTE', Uint8Array.from(palette.flatMap((c) => [c >>> 24, (c >>> 16) & 255, (c >>> 8) & 255]))),
    chunk('tRNS', Uint8Array.from(alphas)),
    chunk('IDAT', await zlibAsync(Uint8Array.from(rows.flat()), {})),
    chunk('IEND', new Uint8Array()),
  ]);
}
