/**
 * Why a text that looks like a number cannot be read as one. Stable: quoted in the help and by checks.
 * The sentences stand in src/bahasa; the edge that speaks chooses the language.
 */
export type KodeRusak =
  | "SPASI_DI_ANGKA"
  | "KELOMPOK_RIBUAN"
  | "TITIK_MERAGUKAN"
  | "TANDA_DI_UJUNG"
  | "TANDA_DI_ANGKA"
  | "PECAHAN"
  | "KURUNG"
  | "DUA_ANGKA"
  | "NOTASI_ILMIAH"
  | "GALAT_SEL"
  | "RENTANG"
  | "RENTANG_TERBALIK";
