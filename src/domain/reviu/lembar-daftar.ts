import { tulisArea } from "../lembar/area";
import type { Gaya, GayaArea, IsiRencana, RencanaLembar } from "../lembar/lembar";
import {
  cetakFormulir,
  FORMAT,
  GAYA_BADAN,
  GAYA_JUDUL,
  GAYA_KEPALA,
  GAYA_PETUNJUK,
  GAYA_SUBJUDUL,
  GAYA_TOTAL,
} from "../lembar/rupa";
import type { Tingkat } from "../temuan/temuan";

/** A line of a list: its cells after the number, and its level. */
export interface BarisDaftar {
  readonly isi: readonly string[];
  readonly tingkat: Tingkat;
}

/** Lines under one heading. */
export interface KelompokDaftar<B> {
  readonly judul: string;
  readonly baris: readonly B[];
}

/** The words around the lines. */
export interface TeksDaftar {
  readonly judul: string;
  readonly keterangan: string;
  readonly kolom: readonly string[];
  readonly bersih: string;
  readonly terpotong: (sisa: number) => string;
}

/** What makes a sheet of a list: its title, our hidden names on A1 and on all its cells, and the widths of its columns in points. */
export interface BentukDaftar {
  readonly judul: string;
  readonly nama: { readonly lembar: string; readonly area: string };
  readonly lebar: readonly number[];
  /** Column of the level, which alone is coloured; 0-based. */
  readonly kolomTingkat: number;
}

/** A sheet of more lines than this helps nobody, and one request could not carry it. */
const BARIS_TERBANYAK = 1_500;
/** Rows of title, note, summary and header. */
const KEPALA = 4;
const ISIAN: Readonly<Record<Tingkat, string>> = { galat: "#FDE7E9", peringatan: "#FFF4CE", info: "#F3F5F7" };

/** A line across the sheet: its text runs on over the empty cells beside it. */
const GAYA_BARIS: Gaya = { ...GAYA_BADAN, bungkus: false, datar: "Left" };
/** Lines between its cells would cut through the text, and what measures it without its indent cuts its end off. */
const GAYA_KELOMPOK: Gaya = { ...GAYA_TOTAL, bungkus: false, datar: "Left", inden: 0, garis: "bawah" };

const teks = (isi: string): string => (isi === "" ? "" : `'${isi}`);

interface BarisSiap {
  readonly isi: readonly IsiRencana[];
  readonly gaya: Gaya;
  readonly tingkat?: Tingkat;
}

/** A text of its own in the first cell of a row. */
const melintang = (isi: string, lebar: number): IsiRencana[] => [
  teks(isi),
  ...Array.from({ length: lebar - 1 }, () => ""),
];

function barisSiap(
  kelompok: readonly KelompokDaftar<BarisDaftar>[],
  kata: TeksDaftar,
  lebar: number,
): BarisSiap[] {
  let nomor = 0;
  const semua = kelompok.flatMap(({ judul, baris }): BarisSiap[] => [
    { isi: melintang(judul, lebar), gaya: GAYA_KELOMPOK },
    ...baris.map(({ isi, tingkat }): BarisSiap => ({
      isi: [++nomor, ...isi.map(teks)],
      gaya: GAYA_BADAN,
      tingkat,
    })),
  ]);
  if (semua.length === 0) return [{ isi: melintang(kata.bersih, lebar), gaya: GAYA_BARIS }];
  const lebih = semua.length - BARIS_TERBANYAK;
  if (lebih <= 0) return semua;
  return [
    ...semua.slice(0, BARIS_TERBANYAK),
    { isi: melintang(kata.terpotong(lebih), lebar), gaya: GAYA_KELOMPOK },
  ];
}

/** One request for a run of rows of one kind. */
function gayaRuntun(baris: readonly BarisSiap[], { lebar, kolomTingkat: k }: BentukDaftar): GayaArea[] {
  const hasil: GayaArea[] = [];
  for (let i = 0; i < baris.length;) {
    const satu = baris[i];
    let j = i;
    while (
      j + 1 < baris.length &&
      baris[j + 1]?.gaya === satu?.gaya &&
      baris[j + 1]?.tingkat === satu?.tingkat
    )
      j++;
    const petak = { atas: i + KEPALA, bawah: j + KEPALA };
    if (satu)
      hasil.push({ area: tulisArea({ ...petak, kiri: 0, kanan: lebar.length - 1 }), gaya: satu.gaya });
    if (satu?.tingkat)
      hasil.push({
        area: tulisArea({ ...petak, kiri: k, kanan: k }),
        gaya: { ...GAYA_BADAN, isian: ISIAN[satu.tingkat] },
      });
    i = j + 1;
  }
  return hasil;
}

/** The sheet as plain data, from A1 on. */
export function rencanaDaftar(
  bentuk: BentukDaftar,
  ringkasan: string,
  kelompok: readonly KelompokDaftar<BarisDaftar>[],
  kata: TeksDaftar,
): RencanaLembar {
  const { judul, nama, lebar } = bentuk;
  const banyak = lebar.length;
  const baris = barisSiap(kelompok, kata, banyak);
  const akhir = KEPALA + baris.length - 1;
  const areaBaris = (atas: number, bawah: number, kiri = 0): string =>
    tulisArea({ atas, bawah, kiri, kanan: banyak - 1 });
  const area = areaBaris(0, akhir);
  const atas = [kata.judul, kata.keterangan, ringkasan].map((satu) => melintang(satu, banyak));
  return {
    judul,
    nama: [
      { nama: nama.lembar, area: "A1", tersembunyi: true },
      { nama: nama.area, area, tersembunyi: true },
    ],
    blok: [{ area, isi: [...atas, kata.kolom.map(teks), ...baris.map(({ isi }) => isi)] }],
    tabel: [],
    gaya: [
      { area: "A1", gaya: GAYA_JUDUL },
      { area: "A2", gaya: GAYA_PETUNJUK },
      { area: "A3", gaya: GAYA_SUBJUDUL },
      { area: areaBaris(KEPALA - 1, KEPALA - 1), gaya: GAYA_KEPALA },
      { area: areaBaris(KEPALA, akhir, 1), gaya: { format: FORMAT.teks } },
      ...gayaRuntun(baris, bentuk),
    ],
    gabung: [],
    pilihan: [],
    warna: [],
    lebar: lebar.map((poin, i) => ({ kolom: String.fromCharCode(65 + i), poin })),
    tinggi: [],
    pasTinggi: [`${KEPALA + 1}:${akhir + 1}`],
    beku: KEPALA,
    cetak: cetakFormulir("A4", `$${String(KEPALA)}:$${String(KEPALA)}`, area),
  };
}
