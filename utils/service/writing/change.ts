/** One change of a description, named by what it means, so that it can be made on any text and made again. */
export interface Change<There> {
  /** What makes writing needless: the change stands there already, or something that rules it out; else null. */
  readonly there: (description: string) => There | null;
  /** The description with the change. Fails with 'edit-refused'. */
  readonly apply: (description: string) => string;
  /** The line that makes it so; null when it is not there. */
  readonly lineOf: (description: string) => string | null;
  /** How many things the description says twice. */
  readonly doubled: (description: string) => number;
}
