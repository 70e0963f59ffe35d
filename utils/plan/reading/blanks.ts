const blank = /^(?:[-–—?.…\s]*|tbd|tba|tbc|n\/a|none|nobody|anybody|anyone|open|unassigned)$/i;

/** Whether a cell's text holds a place and says nothing: empty, a dash, dots, `TBD`, `n/a`. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}
