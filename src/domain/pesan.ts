/** The spoken form of findings; it lives in `temuan/`. */
export type { Tingkat } from "./temuan/temuan";
export type { Pesan } from "./temuan/pesan";
