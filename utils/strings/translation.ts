/** The words of a module in another language: a text for each text, and functions of the same values. */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Words]: Translation<Words[Key]> };
