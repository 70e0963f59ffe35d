import { isHarmlessAttribute, isHarmlessTag } from './harmless';
import type { StillElement } from './still';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Elements that have no end. */
const voids = new Set(['input']);

/**
 * The HTML of an element of a still, without what could do anything by itself: the browser's parser makes elements of it
 * faster than any script.
 */
export function stillHtml({ tag, attributes, children }: StillElement): string {
  if (!isHarmlessTag(tag)) return '';
  const written = Object.entries(attributes)
    .filter(([name, value]) => isHarmlessAttribute(name, value))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${tag}${written.join('')}>`;
  return voids.has(tag) ? start : `${start}${children.map(htmlOf).join('')}</${tag}>`;
}

function htmlOf(child: StillElement | string): string {
  return typeof child === 'string' ? escaped(child) : stillHtml(child);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
