/** How the presented Excel shows and reads numbers; formulas and values of the API stay en-US. */
export interface LocaleInfo {
  /** "id-ID" */
  readonly name: string;
  /** Windows language id: 1057 is id-ID. */
  readonly lcid: number;
  readonly decimal: string;
  readonly thousands: string;
  /** Between the arguments of a function in a typed formula. */
  readonly list: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
  readonly timeSeparator: string;
}

/** The names of the locales that the host knows. */
export type LocaleName = "id-ID" | "en-US";

const LOCALES: Readonly<Record<LocaleName, LocaleInfo>> = {
  "id-ID": {
    name: "id-ID",
    lcid: 1057,
    decimal: ",",
    thousands: ".",
    list: ";",
    shortDate: "dd/MM/yyyy",
    longDate: "dddd, dd MMMM yyyy",
    longTime: "HH.mm.ss",
    timeSeparator: ".",
  },
  "en-US": {
    name: "en-US",
    lcid: 1033,
    decimal: ".",
    thousands: ",",
    list: ",",
    shortDate: "M/d/yyyy",
    longDate: "dddd, MMMM d, yyyy",
    longTime: "h:mm:ss tt",
    timeSeparator: ":",
  },
};

/** The locale of that name. */
export function localeInfo(name: LocaleName): LocaleInfo {
  return LOCALES[name];
}
