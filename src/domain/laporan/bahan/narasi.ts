import { bacaAngka } from "../../angka/baca-angka";
import { bulatkanDesimal, formatAngka, formatPersen } from "../../angka/format-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import type { IndikatorBab3 } from "./indikator";

/** How a year is called in a sentence: "tahun 2021". */
export interface SebutanTahun {
  readonly kini: string;
  readonly lalu: string;
}

/** "95 orang", "96,02 %"; "" where nothing is typed or only "-". */
function jumlahTeks(isi: IsiSel, satuan: string): string {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "kosong") return "";
  if (bacaan.jenis === "strip") return `0 ${satuan}`.trim();
  if (typeof isi === "number") return `${formatAngka(isi)} ${satuan}`.trim();
  const teks = String(isi ?? "").trim();
  return bacaan.jenis === "angka" && bacaan.satuan === undefined && !bacaan.persen && !bacaan.rupiah
    ? `${teks} ${satuan}`.trim()
    : teks;
}

function kalimatCapaian(
  { target, realisasi, satuan, tingkat, kriteria }: IndikatorBab3,
  kini: string,
): string {
  const [t, r] = [jumlahTeks(target, satuan), jumlahTeks(realisasi, satuan)];
  const nihil = bacaAngka(realisasi).jenis === "strip";
  const awal = t ? `Target ${kini} sebesar ${t}` : `Target ${kini} belum diisi`;
  if (!r) return `${awal}; realisasinya belum diisi, sehingga capaiannya belum dapat dihitung.`;
  const nyata = nihil ? "realisasinya nihil (-)" : `terealisasi ${r}`;
  if (tingkat.jenis === "angka")
    return `${awal} dan ${nyata}, sehingga capaiannya ${formatPersen(tingkat.nilai)}${kriteria ? ` dengan kriteria ${kriteria.nama}` : ""}.`;
  return `${awal} dan realisasinya ${r}; capaiannya tidak dapat dihitung.`;
}

function kalimatLalu({ lalu, satuan, perubahan }: IndikatorBab3, tahun: SebutanTahun): string {
  const dulu = jumlahTeks(lalu, satuan);
  // "-" of last year says that nothing was measured as often as that nothing happened.
  if (!dulu || bacaAngka(lalu).jenis === "strip") return "";
  const awal = `Dibandingkan realisasi ${tahun.lalu} sebesar ${dulu}, realisasi ${tahun.kini}`;
  if (perubahan.jenis === "strip") return `${awal} tetap.`;
  if (perubahan.jenis !== "angka") return "";
  if (bulatkanDesimal(perubahan.nilai, 6) === 0) return `${awal} tetap.`;
  // Rounded once, by the format: 27,14497 % is 27,14 %.
  return `${awal} ${perubahan.nilai > 0 ? "naik" : "turun"} ${formatPersen(Math.abs(perubahan.nilai))}.`;
}

function kalimatRenstra({ renstra, satuan, tingkatRenstra }: IndikatorBab3): string {
  const target = jumlahTeks(renstra, satuan);
  if (!target || tingkatRenstra.jenis !== "angka") return "";
  return `Terhadap target akhir Renstra sebesar ${target}, capaiannya ${formatPersen(tingkatRenstra.nilai)}.`;
}

/**
 * The first sentences about an indicator, from its figures only: target, realisasi, capaian, up or down since last year,
 * how far to the end of the Renstra. Why it is so is for people to write.
 */
export function narasi(indikator: IndikatorBab3, tahun: SebutanTahun): string {
  const kalimat = [
    kalimatCapaian(indikator, tahun.kini),
    kalimatLalu(indikator, tahun),
    kalimatRenstra(indikator),
  ];
  return kalimat.filter(Boolean).join(" ");
}
