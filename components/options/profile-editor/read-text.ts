/** Far more than any profile has. */
const enough = 1_000_000;

/** The beginning of a file's text; null when the browser cannot read it any more. */
export async function readText(file: File): Promise<string | null> {
  try {
    return await file.slice(0, enough).text();
  } catch {
    return null;
  }
}
