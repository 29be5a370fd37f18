import produk from "../../product.config.json";
import { punyaSet, versiExcel } from "../workbook/lingkungan";
import type { Dukungan, Kemampuan } from "./jenis";
import { teks } from "./teks";

const { requirements, optionalRequirements } = produk;

/** The requirement sets of the product, by the code of their text; what the manifest demands is a must. */
const PERLU = [
  { kode: "excel", set: "ExcelApi", versi: requirements.ExcelApi, wajib: true },
  { kode: "fungsi", set: "CustomFunctionsRuntime", versi: requirements.CustomFunctionsRuntime, wajib: true },
  { kode: "runtime", set: "SharedRuntime", versi: requirements.SharedRuntime, wajib: true },
  { kode: "pita", set: "RibbonApi", versi: optionalRequirements.RibbonApi, wajib: false },
] as const;

function kemampuan(set: string, versi: string): Kemampuan {
  if (punyaSet(set, versi)) return { tersedia: true };
  return { tersedia: false, alasan: teks().dukungan.perlu(set, versi) };
}

/** What this Excel supports, for the health list of the pane. */
export async function dukungan(): Promise<Dukungan> {
  const butir = PERLU.map(({ kode, set, versi, wajib }) => ({
    kode,
    nama: teks().dukungan.nama[kode],
    wajib,
    keadaan: kemampuan(set, versi),
  }));
  return { versi: versiExcel(), butir };
}
