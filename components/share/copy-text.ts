/**
 * Copies a text; false where the browser does not let us. The field that shows it is then selected and has the focus, so
 * that the person can copy it.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A refusal is an answer of its own: the person copies by hand.
    field?.focus();
    field?.select();
    return false;
  }
}
