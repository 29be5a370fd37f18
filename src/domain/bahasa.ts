/** Languages of the add-in's own texts; sheet contents are always Indonesian. */
export type Bahasa = "id" | "en";

/** The language for Excel's display language ("id-ID", "en-US"): Indonesian unless Excel speaks another one. */
export function bahasaDari(tampilan: string | undefined): Bahasa {
  return !tampilan || /^(id|in|ms)\b/i.test(tampilan) ? "id" : "en";
}
