import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['chrome-mv3', 'firefox-mv3'])('every icon of %s has its outline', (build) => {
  const folder = `.output/${build}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const styled = files
    .filter((file) => /\.(?:css|js)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))
    .filter(({ text }) => text.includes('.icon-close'));
  expect(styled.map(({ file }) => file)).toContain('tools.js');
  for (const { file, text } of styled) {
    expect(text, file).not.toMatch(/outline\(\\?["']/);
    expect(text, file).toMatch(/clip-path:\s*path\(/);
  }
});
