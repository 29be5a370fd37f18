import type { HasilBaca, KonteksAngka } from "./hasil-baca";
import { bacaBilangan } from "./baca-bilangan";
import { rusak } from "./rusak";

const BENTUK =
  /^(.*?\d[\d.,]*(?: ?%)?) ?(?:-|s\.?\/?d\.?|sampai(?: dengan)?) ?(\d[\d.,]*)(?![\d.,]*[-/]\d)(.*)$/i;

/**
 * Reads "69,1-69,5", "80 s.d. 90 %", "10% - 20%" (a target between two limits).
 * @returns undefined where the text is not a range
 */
export function bacaRentang(teks: string, konteks?: KonteksAngka): HasilBaca | undefined {
  const [, kiri = "", kanan = "", ekor = ""] = BENTUK.exec(teks) ?? [];
  if (kiri === "" || !/^\d/.test(kiri)) return undefined;
  const bawah = bacaBilangan(kiri, konteks);
  const atas = bacaBilangan(`${kanan}${ekor}`, konteks);
  if (bawah.jenis === "rusak" || atas.jenis === "rusak") return rusak("RENTANG", teks);
  if (bawah.jenis !== "angka" || atas.jenis !== "angka") return undefined;
  if (bawah.nilai > atas.nilai) return rusak("RENTANG_TERBALIK", teks);
  return {
    jenis: "rentang",
    bawah: bawah.nilai,
    atas: atas.nilai,
    persen: bawah.persen || atas.persen,
    ...(atas.satuan === undefined ? {} : { satuan: atas.satuan }),
  };
}
