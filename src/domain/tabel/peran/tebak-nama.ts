import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import { namaSatuan } from "../kata/nama-satuan";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/*
 * What stands left of the figures, under titles that nobody knows. The place and the cells tell: units are words that
 * things are counted in, the names next to them are what is measured, and names left of these what the measuring is for.
 */

const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "target_tw",
  "target_tahun",
  "target_renstra",
  "kondisi_awal",
]);

/** Titles of who, where and of what kind: they tell rows apart, and are not what is measured. */
const PEMBEDA =
  /\b(?:nama|perangkat|dinas|unit|instansi|lembaga|fakultas|lokasi|alamat|tempat|wilayah|desa|kelurahan|kecamatan|kabupaten|pihak|sumber|jenis|kelompok|golongan|mitra|penyedia|dasar|definisi|formula|rumus|cara|level|tingkat|tipe|dimensi|domain|layanan|pelayanan)\b/i;

/** No word of the title is known, or another column took the role: only its cells can tell. */
export const takBernama = ({ peran, judul, eja, tafsir, alasan, bagian }: KolomKerja): boolean =>
  peran === "lain" &&
  !PEMBEDA.test(eja) &&
  judul !== "" &&
  bagian === null &&
  (tafsir.inti === undefined || alasan.kunci === "kembar");

/** Where the figures begin: everything left of it names the row. */
const awalAngka = (kolom: readonly KolomKerja[], bacaan: BacaanKolom): number =>
  kolom.findIndex((satu) => DIUKUR.has(satu.peran) && bacaan.kadarAngka(satu) >= BAGIAN.separuh);

/** Under a title that nobody knows, cells that are units, in a table that has none: "Stuan", "Besaran", "Measure". */
export function satuanBerisi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const angka = awalAngka(kolom, bacaan);
  if (adaPeran(kolom, "satuan") || angka < 0) return [...kolom];
  const indikator = kolom.filter(({ peran }) => peran === "indikator");
  const terbuka = (satu: KolomKerja): boolean =>
    takBernama(satu) || satu.tafsir.inti === "ukur" || (indikator.length > 1 && indikator.includes(satu));
  const berisi = (satu: KolomKerja): boolean => {
    const teks = terbuka(satu) ? bacaan.teks(satu) : [];
    const kena = teks.filter((isi) => namaSatuan(isi)).length;
    return kena >= 2 && kena >= teks.length * BAGIAN.kebanyakan;
  };
  // Left of the names it groups the rows; far right of the figures it speaks of something else.
  const nama = kolom.findIndex(
    ({ peran }) => peran === "indikator" || peran === "program" || peran === "sasaran",
  );
  const satuan = nama < 0 ? [] : kolom.slice(nama + 1, angka + 2).filter(berisi);
  return ubahKolom(
    kolom,
    (satu) => satuan.length === 1 && satu === satuan[0],
    (satu) => ubahPeran(satu, "satuan", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}

/** Words in every cell and no figure; the rows are told apart by them, or grouped. */
function bernama(satu: KolomKerja, bacaan: BacaanKolom, berbeda: number): boolean {
  const teks = bacaan.teks(satu);
  return (
    teks.length >= 2 &&
    bacaan.kadarAngka(satu) === 0 &&
    teks.every((isi) => /\p{L}{3}/u.test(isi)) &&
    teks.filter((isi) => isi.includes(" ")).length >= teks.length * BAGIAN.separuh &&
    new Set(teks).size >= teks.length * berbeda
  );
}

/** Nothing but units stands between the column and the figures. */
const terdekatAngka = (satu: KolomKerja, kiri: readonly KolomKerja[]): boolean =>
  kiri.filter(({ k }) => k > satu.k).every(({ peran }) => peran === "satuan");

/** The names nearest to the figures, no two alike, where no column is called an indicator: what is measured. */
export function indikatorDiKiri(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const angka = awalAngka(kolom, bacaan);
  if (adaPeran(kolom, "indikator") || !adaPeran(kolom, "sasaran", "program")) return [...kolom];
  const kiri = kolom.slice(0, Math.max(0, angka));
  const nama = kiri
    .filter((satu) => takBernama(satu) && bernama(satu, bacaan, BAGIAN.hampirSemua))
    .filter((satu) => !adaPeran(kolom, "program") || terdekatAngka(satu, kiri))
    .pop();
  return ubahKolom(
    kolom,
    (satu) => satu === nama,
    (satu) => ubahPeran(satu, "indikator", YAKIN.letak, { kunci: "isiKolom" }),
  );
}

/** Names directly left of the indicators, where no column is called a sasaran or a program: what the indicators are for. */
export function sasaranDiKiri(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const indikator = kolom.findIndex(({ peran }) => peran === "indikator");
  const kiri = kolom[indikator - 1];
  if (!kiri || indikator > awalAngka(kolom, bacaan) || adaPeran(kolom, "sasaran", "program"))
    return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => satu === kiri && takBernama(satu) && bernama(satu, bacaan, 0),
    (satu) => ubahPeran(satu, "sasaran", YAKIN.letak, { kunci: "isiKolom" }),
  );
}
