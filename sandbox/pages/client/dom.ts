/** The first element with this `data-testid`, inside `root`. */
export function byTestId(testId: string, root: ParentNode = document): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
}

/** Replaces an element's content with server-rendered, sanitized markup. */
export function setMarkup(element: Element | null, html: string): void {
  if (element) element.innerHTML = html;
}
