import type { Page } from '@playwright/test';
import { messageModules } from '../../scripts/messages/modules';

const messages = messageModules().flatMap((module) => module.messages);
const german = messages.flatMap((message) => message.german ?? []).map(patternOf);
/** With fewer letters of its own, a message such as `{name}: {finding}` could be anything. */
const english = messages
  .flatMap((message) => message.english)
  .filter((text) => text.replace(/\{[^}]*\}/g, '').replace(/\P{L}/gu, '').length > 3)
  .map(patternOf);

function patternOf(text: string): RegExp {
  const parts = text.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'su');
}

/** Every text a person reads or hears within the elements, shadow roots included. */
export function textsIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((chosen) => {
    const texts: string[] = [];
    const hear = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent?.trim() ?? '');
      if (node instanceof Element && !/^(?:STYLE|SCRIPT)$/.test(node.tagName)) {
        for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
        for (const child of node.shadowRoot?.childNodes ?? []) hear(child);
        for (const child of node.childNodes) hear(child);
      }
    };
    for (const element of document.querySelectorAll(chosen)) hear(element);
    return [...new Set(texts)].filter((text) => text !== '');
  }, selector);
}

/** Of some texts, which are messages, by the language they are in; what is the same in both counts as German. */
export function messagesAmong(texts: readonly string[]): {
  readonly german: string[];
  readonly english: string[];
} {
  const isGerman = (text: string) => german.some((pattern) => pattern.test(text));
  const isEnglish = (text: string) => english.some((pattern) => pattern.test(text));
  return {
    german: texts.filter(isGerman),
    english: texts.filter((text) => isEnglish(text) && !isGerman(text)),
  };
}
