import type { Galat } from "../domain/ukur/hasil-ukur";
import { teksGalat } from "../domain/ukur/hasil-ukur";
import { teksFungsi } from "./bahasa";
import { galatMasuk } from "./matriks";
import type { HasilSel } from "./matriks";

function galatExcel(galat: Galat): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const kode = galat.sebagai === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(kode, teksGalat(galat, teksFungsi()));
}

function sel(hasil: HasilSel): unknown {
  return typeof hasil === "object" && !galatMasuk(hasil) ? galatExcel(hasil) : hasil;
}

/**
 * Hands results to Excel. In a spilled range an error stays in its own cell (CustomFunctionsRuntime 1.2), so that one
 * bad cell does not lose the others; a single cell's error is thrown, the way on which every Excel shows its message.
 * @throws CustomFunctions.Error where the whole result is one error
 */
export function keluarkan(hasil: HasilSel[][] | Galat): unknown[][] {
  if (!Array.isArray(hasil)) throw galatExcel(hasil);
  const keluar = hasil.map((baris) => baris.map(sel));
  if (keluar.length === 1 && keluar[0]!.length === 1 && galatMasuk(keluar[0]![0])) throw keluar[0]![0];
  return keluar;
}
