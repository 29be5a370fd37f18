/** What went wrong in Excel, in our own stable words; each has a text in `perintah.excel`. */
export type KodeExcel =
  | "TERKUNCI"
  | "SEDANG_MENGETIK"
  | "TIDAK_DITEMUKAN"
  | "TIDAK_DIDUKUNG"
  | "TERLALU_BESAR"
  | "SIBUK"
  | "DIBATALKAN"
  | "ISI_DITOLAK"
  | "TIDAK_DIKENAL"
  | "BUKAN_EXCEL";
