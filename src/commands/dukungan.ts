import { dukungan as en } from "../bahasa/en/dukungan";
import { dukungan as id } from "../bahasa/id/dukungan";
import produk from "../../product.config.json";
import { bahasaTampilan, punyaSet, setTertinggi, versiExcel } from "../workbook/lingkungan";
import type { Dukungan, Kemampuan } from "./jenis";

/** Requirement sets that the add-in stands on (the versions stand in the product's configuration), by the code of their text. */
const PERLU = [
  { kode: "excel", set: "ExcelApi" },
  { kode: "fungsi", set: "CustomFunctionsRuntime" },
  { kode: "runtime", set: "SharedRuntime" },
] as const;

/** The texts of the health list in the language of Excel's menus. */
export function teksDukungan(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

function kemampuan(set: keyof typeof produk.requirements): Kemampuan {
  const versi = produk.requirements[set];
  if (punyaSet(set, versi)) return { tersedia: true };
  return { tersedia: false, alasan: teksDukungan().perlu(set, versi) };
}

/** What this Excel supports: without all of it the pane shows a plain message instead of its pages. */
export async function dukungan(): Promise<Dukungan> {
  const butir = PERLU.map(({ kode, set }) => ({
    kode,
    nama: teksDukungan().nama[kode],
    wajib: true,
    keadaan: kemampuan(set),
  }));
  return { versi: versiExcel(), butir };
}

/** The sets as an IT desk asks for them: "ExcelApi 1.14 · SharedRuntime 1.1"; a missing one has a dash. */
export function daftarSet(): string {
  return PERLU.map(({ set }) => `${set} ${setTertinggi(set) ?? "-"}`).join(" · ");
}
