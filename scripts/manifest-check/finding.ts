/** Something wrong with the manifest: a stable code and a sentence that names the place. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

/** Makes a finding. */
export function finding(code: string, message: string): Finding {
  return { code, message };
}

/** The values that stand more than once in a list, each named once. */
export function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
