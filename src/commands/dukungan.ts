import { punyaSet, versiExcel } from "../workbook/lingkungan";
import type { Dukungan, Kemampuan } from "./jenis";
import { teks } from "./teks";

/** Requirement sets that the add-in stands on, by the code of their text. */
const PERLU = [
  { kode: "excel", set: "ExcelApi", versi: "1.14" },
  { kode: "fungsi", set: "CustomFunctionsRuntime", versi: "1.3" },
  { kode: "runtime", set: "SharedRuntime", versi: "1.1" },
  { kode: "pita", set: "RibbonApi", versi: "1.1" },
] as const;

function kemampuan(set: string, versi: string): Kemampuan {
  if (punyaSet(set, versi)) return { tersedia: true };
  return { tersedia: false, alasan: teks().dukungan.perlu(set, versi) };
}

/** What this Excel supports, for the health list of the pane. */
export async function dukungan(): Promise<Dukungan> {
  const butir = PERLU.map(({ kode, set, versi }) => ({
    kode,
    nama: teks().dukungan.nama[kode],
    wajib: kode !== "pita",
    keadaan: kemampuan(set, versi),
  }));
  return { versi: versiExcel(), butir };
}
