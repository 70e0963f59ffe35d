import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const english = readFileSync('store/listing.md', 'utf8');
const german = readFileSync('store/listing.de.md', 'utf8');

/** What stands behind a field's name, up to the end of its line; '' when there is none. */
function field(listing: string, name: string): string {
  return new RegExp(`^\\*\\*${name}\\*\\*[^:\n]*: (.+)$`, 'm').exec(listing)?.[1] ?? '';
}

function description(listing: string): string {
  return listing.split('**Description**\n\n')[1] ?? '';
}

function lines(text: string): readonly number[] {
  return text.split('\n\n').map((paragraph) => paragraph.trim().split('\n').length);
}

describe.each([
  ['English', 'en', english],
  ['German', 'de', german],
])('what the stores say in %s', (_, language, listing) => {
  it('fits: 45 characters of name, 132 of summary, 250 to 10,000 of description', () => {
    expect(field(listing, 'Name').length).toBeGreaterThan(0);
    expect(field(listing, 'Name').length).toBeLessThanOrEqual(45);
    expect(field(listing, 'Summary').length).toBeGreaterThan(0);
    expect(field(listing, 'Summary').length).toBeLessThanOrEqual(132);
    expect(description(listing).length).toBeGreaterThanOrEqual(250);
    expect(description(listing).length).toBeLessThanOrEqual(10_000);
  });

  it('has a line in the manifest that Chrome takes, at most 132 characters', () => {
    const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(words.description.message.length).toBeLessThanOrEqual(132);
  });
});

it('says as much in German as in English: as many paragraphs, and as many points', () => {
  const points = (listing: string) => Math.max(...lines(description(listing)));
  expect(lines(description(german)).length).toBe(lines(description(english)).length);
  expect(points(german)).toBe(points(english));
});

it('keeps the same promises in German: as many points of the privacy policy', () => {
  const bold = (file: string) => readFileSync(file, 'utf8').match(/^\*\*.+?\*\*/gm)?.length;
  expect(bold('store/privacy.de.md')).toBe(bold('store/privacy.md'));
});
