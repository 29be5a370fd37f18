/** The spoken form of findings; it lives in `temuan/`. */
export type { Tingkat } from "./temuan/temuan";
export type { HasilPerintah, Pesan, Tawaran } from "./temuan/pesan";
