import produk from "../../product.config.json";
import { punyaSet, setTertinggi, versiExcel } from "../workbook/lingkungan";
import type { Dukungan, Kemampuan } from "./jenis";
import { teks } from "./teks-perintah";

/** Requirement sets that the add-in stands on (the versions stand in the product's configuration), by the code of their text. */
const PERLU = [
  { kode: "excel", set: "ExcelApi" },
  { kode: "fungsi", set: "CustomFunctionsRuntime" },
  { kode: "runtime", set: "SharedRuntime" },
] as const;

function kemampuan(set: keyof typeof produk.requirements): Kemampuan {
  const versi = produk.requirements[set];
  if (punyaSet(set, versi)) return { tersedia: true };
  return { tersedia: false, alasan: teks().dukungan.perlu(set, versi) };
}

/** What this Excel supports: without all of it the pane shows a plain message instead of its pages. */
export async function dukungan(): Promise<Dukungan> {
  const butir = PERLU.map(({ kode, set }) => ({
    kode,
    nama: teks().dukungan.nama[kode],
    wajib: true,
    keadaan: kemampuan(set),
  }));
  return { versi: versiExcel(), butir };
}

/** The sets as an IT desk asks for them: "ExcelApi 1.14 · SharedRuntime 1.1"; a missing one has a dash. */
export function daftarSet(): string {
  return PERLU.map(({ set }) => `${set} ${setTertinggi(set) ?? "-"}`).join(" · ");
}
