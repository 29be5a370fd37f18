/** A cell as people type it: a number, or text with whatever it holds ("32 orang", "-", "23940.000"). */
export type IsianSel = number | string | null;
