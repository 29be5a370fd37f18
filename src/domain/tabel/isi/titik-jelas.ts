import type { Angka } from "../../angka/hasil-baca";
import { BARIS_CUKUP } from "../batas";
import { rapikanJudul } from "../kata/kata";
import { namaSatuan } from "../kata/nama-satuan";
import { satuanTakTerjumlah } from "../kata/satuan-takaran";
import type { TabelUkur } from "./tabel-ukur";

/** Units of size, weight and time, and of money in the large: their figures have decimals as well as thousands. */
const BERPECAHAN =
  /\b(?:ha|hektare?|are|m|m2|m3|km|km2|cm|meter|kg|kilogram|gram|ton|kuintal|kw|liter|ltr|kubik|kwh|mbps|gb|tb|jam|menit|detik|hari|hours|days|bulan|tahun|ribu|juta|mil(?:iar|yar)|triliun|angka|number|sistem)\b|²|³|\//;

/** "Orang", "Dokumen", "Rp": what is counted whole, so that three digits behind a dot are thousands. */
function dicacah(satuan: string): boolean {
  return namaSatuan(satuan) && !satuanTakTerjumlah(satuan) && !BERPECAHAN.test(rapikanJudul(satuan));
}

/** "Jumlah Terlayani (orang)": the unit that the title of a column gives. */
const satuanJudul = (judul: string): string => /\(([^()]+)\)\s*$/.exec(judul)?.[1] ?? "";

/** The unit of a row's figure in a column: the title's own, else that of the row. */
function satuanSel(ukur: TabelUkur, baris: number, kolom: string): string {
  const judul = ukur.tabel.kolom.find((satu) => satu.kolom === kolom)?.judul ?? "";
  const satuan = ukur.kolom("satuan");
  return satuanJudul(judul) || (satuan ? ukur.teks(baris, satuan.kolom) : "");
}

/** "3.540", "3.900", "76.800" below each other: nobody writes a decimal and pads it with two zeros. */
function berderetRibuan(ukur: TabelUkur, kolom: string): boolean {
  const teks = ukur.baris.map((satu) => ukur.teks(satu, kolom).trim()).filter((isi) => isi.includes("."));
  return (
    teks.length >= BARIS_CUKUP &&
    teks.every((isi) => /^[1-9]\d{0,2}\.\d{3}$/.test(isi)) &&
    teks.some((isi) => isi.endsWith("00"))
  );
}

/** "12.294" means thousands, as it is read, because of its unit or of what stands above and below it. */
export function titikJelas(ukur: TabelUkur, sel: string, bacaan: Angka): boolean {
  if (bacaan.notasi !== "titik-ragu") return false;
  const [kolom, baris] = [sel.replace(/\d+$/, ""), Number(/\d+$/.exec(sel)?.[0])];
  return dicacah(satuanSel(ukur, baris, kolom)) || berderetRibuan(ukur, kolom);
}
