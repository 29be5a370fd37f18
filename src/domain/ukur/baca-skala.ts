import type { IsiSel } from "../angka/hasil-baca";
import { rapikan } from "../angka/rapikan";
import { formatAngka } from "../angka/format-angka";
import { galatNilai } from "./hasil-ukur";
import type { Galat } from "./hasil-ukur";
import { persenPoin } from "./kriteria";
import { tingkat } from "./skala";
import { SKALA_RASIO } from "./toleransi";
import type { Skala, TingkatSkala } from "./skala";
import { bacaBatas, bacaInterval, barisIsi, jenisKolom } from "./tabel-skala";
import type { Batas, JenisKolom } from "./tabel-skala";

/** An office's table of criteria, understood. */
export type HasilSkala = { readonly jenis: "skala"; readonly skala: Skala } | Galat;

type Baris = readonly IsiSel[];
type BacaBaris = (baris: Baris) => Batas;

const teks = (isi: IsiSel): string => rapikan(String(isi ?? ""));

function kolomKe(baris: readonly Baris[], nomor: number): IsiSel[] {
  return baris.map((satu) => satu[nomor]);
}

function duaKolom(baris: readonly Baris[], kiri: number, kanan: number): BacaBaris {
  const terbalik = baris.some((satu) => {
    const [a, b] = [bacaBatas(satu[kiri]), bacaBatas(satu[kanan])];
    return a !== undefined && b !== undefined && a > b && b !== 0;
  });
  const [bawah, atas] = terbalik ? [kanan, kiri] : [kiri, kanan];
  return (satu) => batas(bacaBatas(satu[bawah]), bacaBatas(satu[atas]));
}

/** A blank upper limit reaches a function as 0 on Excel for Windows. */
function batas(bawah: number | undefined, atas: number | undefined): Batas {
  const adaAtas = atas !== undefined && !(atas === 0 && (bawah ?? 0) > 0);
  return { ...(bawah === undefined ? {} : { bawah }), ...(adaAtas ? { atas } : {}) };
}

function cariBatas(baris: readonly Baris[], jenis: readonly JenisKolom[]): BacaBaris | undefined {
  const interval = jenis.indexOf("interval");
  if (interval >= 0) return (satu) => bacaInterval(satu[interval]) ?? {};
  const [satuan, kedua, ketiga] = jenis.flatMap((satu, i) => (satu === "angka" ? [i] : []));
  if (satuan === undefined || ketiga !== undefined) return undefined;
  return kedua === undefined
    ? (satu) => batas(bacaBatas(satu[satuan]), undefined)
    : duaKolom(baris, satuan, kedua);
}

/** A table whose only numbers are 1, 2, 3 … has them as limits, not as row numbers. */
function jenisSemua(baris: readonly Baris[]): JenisKolom[] {
  const jenis = Array.from({ length: Math.max(...baris.map((satu) => satu.length)) }, (_, i) =>
    jenisKolom(kolomKe(baris, i)),
  );
  const adaBatas = jenis.some((satu) => satu === "angka" || satu === "interval");
  return adaBatas ? jenis : jenis.map((satu) => (satu === "nomor" ? "angka" : satu));
}

function susun(baris: readonly Baris[], jenis: readonly JenisKolom[], baca: BacaBaris): TingkatSkala[] {
  const nama = jenis.indexOf("teks");
  const warna = jenis.indexOf("warna");
  const semua = baris.map(baca);
  const terbesar = Math.max(...semua.flatMap(({ bawah, atas }) => [bawah ?? 0, atas ?? 0]));
  const poin = (nilai: number): number => (terbesar <= SKALA_RASIO ? persenPoin(nilai) : nilai);
  return baris.map((satu, i) => {
    const { bawah = 0, atas } = semua[i]!;
    const namaWarna = warna < 0 ? "" : teks(satu[warna]);
    return tingkat(teks(satu[nama]), namaWarna, poin(bawah), atas === undefined ? undefined : poin(atas));
  });
}

function ganda(nilai: readonly string[]): string | undefined {
  return nilai.find((satu, i) => nilai.indexOf(satu) !== i);
}

function periksa(urut: readonly TingkatSkala[]): Galat | undefined {
  if (urut.length < 2) return galatNilai("SKALA_KOSONG", "");
  if (urut.some((satu) => satu.nama === "")) return galatNilai("SKALA_TANPA_NAMA", "");
  const nama = ganda(urut.map((satu) => satu.nama));
  if (nama !== undefined) return galatNilai("SKALA_NAMA_GANDA", nama);
  const sama = ganda(urut.map((satu) => formatAngka(satu.batasBawah)));
  if (sama !== undefined) return galatNilai("SKALA_BATAS_GANDA", sama);
  const terbalik = urut.find((satu) => (satu.batasAtas ?? Infinity) < satu.batasBawah);
  if (terbalik) return galatNilai("SKALA_TERBALIK", terbalik.nama);
  const tumpang = urut.find((satu, i) => i > 0 && (satu.batasAtas ?? -Infinity) > urut[i - 1]!.batasBawah);
  return tumpang && galatNilai("SKALA_TUMPANG", tumpang.nama);
}

/**
 * Reads an office's own table of criteria: one row a band with its name, its lower limit (and its upper one, or
 * both in one cell such as "91 ≤ 100") and perhaps a colour, in any order of columns; a header, a column of row
 * numbers and blank rows are passed over. Limits are percent points; a table with none above 2 is in ratios.
 * @returns a `galat` that names what is missing, double, reversed or overlapping
 */
export function bacaSkala(tabel: readonly Baris[]): HasilSkala {
  const baris = barisIsi(tabel);
  if (baris.length === 0) return galatNilai("SKALA_TANPA_BATAS", "");
  const jenis = jenisSemua(baris);
  const baca = cariBatas(baris, jenis);
  if (!baca) return galatNilai("SKALA_TANPA_BATAS", "");
  if (!jenis.includes("teks")) return galatNilai("SKALA_TANPA_NAMA", "");
  const urut = susun(baris, jenis, baca).sort((a, b) => b.batasBawah - a.batasBawah);
  return periksa(urut) ?? { jenis: "skala", skala: { nama: "sendiri", tingkat: urut } };
}
