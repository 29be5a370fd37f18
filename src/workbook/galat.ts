import type { KodeExcel } from "../domain/kode-excel";

/** A failure of Excel: our code for the user's sentence, Excel's own code for whoever helps. */
export interface GalatExcel {
  readonly kode: KodeExcel;
  /** "AccessDenied"; "" where Excel gave none. */
  readonly asli: string;
}

const KODE: Readonly<Record<string, KodeExcel>> = {
  AccessDenied: "TERKUNCI",
  ProtectedRange: "TERKUNCI",
  InvalidOperationInCellEditMode: "SEDANG_MENGETIK",
  CellEditMode: "SEDANG_MENGETIK",
  ItemNotFound: "TIDAK_DITEMUKAN",
  InvalidReference: "TIDAK_DITEMUKAN",
  InvalidBinding: "TIDAK_DITEMUKAN",
  InvalidObjectPath: "TIDAK_DITEMUKAN",
  ApiNotFound: "TIDAK_DIDUKUNG",
  ApiNotAvailable: "TIDAK_DIDUKUNG",
  UnsupportedOperation: "TIDAK_DIDUKUNG",
  UnsupportedFeature: "TIDAK_DIDUKUNG",
  NotImplemented: "TIDAK_DIDUKUNG",
  RequestPayloadSizeLimitExceeded: "TERLALU_BESAR",
  ResponsePayloadSizeLimitExceeded: "TERLALU_BESAR",
  Busy: "SIBUK",
  ServiceNotAvailable: "SIBUK",
  ActivityLimitReached: "SIBUK",
  Timeout: "SIBUK",
  RequestAborted: "DIBATALKAN",
  GeneralException: "DIBATALKAN",
  Conflict: "DIBATALKAN",
  InvalidOperation: "DIBATALKAN",
  InvalidSelection: "PILIHAN",
  InactiveWorkbook: "BUKU_LAIN",
  InsertDeleteConflict: "SEL_BERGESER",
  MergedRangeConflict: "SEL_GABUNGAN",
  FilteredRangeConflict: "TERSARING",
  NonBlankCellOffSheet: "TEPI_LEMBAR",
  PivotTableRangeConflict: "TABEL_PIVOT",
  UnsupportedSheet: "BUKAN_LEMBAR",
  FormulaLengthExceedsLimit: "RUMUS_PANJANG",
  RangeExceedsLimit: "SEL_TERLALU_BANYAK",
  OperationCellsExceedLimit: "SEL_TERLALU_BANYAK",
  InvalidArgument: "ISI_DITOLAK",
  InvalidRequest: "ISI_DITOLAK",
  ItemAlreadyExists: "ISI_DITOLAK",
};

function kodeAsli(galat: unknown): string {
  if (typeof galat !== "object" || galat === null || !("code" in galat)) return "";
  return typeof galat.code === "string" ? galat.code : "";
}

/** Puts whatever was thrown into our words; Excel's message is not meant for users and is left out. */
export function kenaliGalat(galat: unknown): GalatExcel {
  const asli = kodeAsli(galat);
  return { kode: KODE[asli] ?? "TIDAK_DIKENAL", asli };
}
