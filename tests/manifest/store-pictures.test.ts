import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'store/pictures';

/** Width, height and colour type of a PNG, from its header; 2: three channels, no transparency. */
function pngHeader(path: string) {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colourType: bytes[25] };
}

test('the stores’ pictures are of the sizes they ask for, and opaque', () => {
  const sizes = readdirSync(folder).map((file) => {
    const { width, height, colourType } = pngHeader(`${folder}/${file}`);
    expect(colourType, file).toBe(2);
    return `${width}x${height}`;
  });
  expect(sizes.sort()).toEqual([...Array(5).fill('1280x800'), '1400x560', '440x280']);
});
