/** True for what a person did. A page can make up clicks and keys, but not trusted ones. */
export function isTrusted(event: Event): boolean {
  return event.isTrusted;
}
