/** The layout the document was served in; what is asked for later comes in the same. */
export function layoutQuery(): string {
  return `layout=${encodeURIComponent(document.body.dataset.sandboxLayout ?? '')}`;
}

/** Where a work item opens that is clicked in a list. */
export function opensIn(): 'page' | 'panel' | 'drawer' {
  const place = document.body.dataset.sandboxOpensIn;
  return place === 'panel' || place === 'drawer' ? place : 'page';
}
