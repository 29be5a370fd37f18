import type { Pengaturan } from "../pengaturan/pengaturan";
import { barisTabel, type TabelLembar } from "./baca-tabel";
import { baganFormulir } from "./bagan";
import { definisiLembar } from "./definisi";
import type { IsianSel } from "./isi";
import type { Kolom } from "./kolom";
import { ANGKA } from "./kolom-ukur";
import type { RencanaLembar } from "./lembar";
import { NAMA_RENSTRA } from "./nama";
import { GAYA_SUBJUDUL, RUPA } from "./rupa";
import { rumusNomor } from "./rumus";
import { lebarKolom, susunTabel } from "./tabel-formulir";

const JUDUL = "Renstra";
const NAMA = "LKJIP_Lembar_Renstra";
const T = "LKJIP_TabelRenstra";

/** An indicator of the five-year plan, as it is typed. */
export interface BarisRenstra {
  readonly tujuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  /** What was reached before the plan began. */
  readonly awal: IsianSel;
  /** Five yearly targets. */
  readonly target: readonly IsianSel[];
}

const JUDUL_RENSTRA = {
  no: "No",
  tujuan: "Tujuan",
  sasaran: "Sasaran Strategis",
  indikator: "Indikator Renstra",
  satuan: "Satuan",
  awal: "Kondisi Awal",
  target1: "Target Tahun 1",
  target2: "Target Tahun 2",
  target3: "Target Tahun 3",
  target4: "Target Tahun 4",
  target5: "Target Tahun 5",
} as const;

const TABEL: TabelLembar<keyof typeof JUDUL_RENSTRA> = {
  nama: T,
  judul: JUDUL_RENSTRA,
  masukan: ["indikator", "target1", "target5"],
};

const J = JUDUL_RENSTRA;
const TARGET = [J.target1, J.target2, J.target3, J.target4, J.target5] as const;

const KOLOM: readonly Kolom<BarisRenstra>[] = [
  { judul: J.no, lebar: 28, datar: "Center", rumus: rumusNomor(T, J.indikator) },
  { judul: J.tujuan, lebar: 140, isi: (b) => b.tujuan || null },
  { judul: J.sasaran, lebar: 150, isi: (b) => b.sasaran || null },
  { judul: J.indikator, lebar: 200, isi: (b) => b.indikator },
  { judul: J.satuan, lebar: 62, datar: "Center", isi: (b) => b.satuan },
  { judul: J.awal, lebar: 72, ...ANGKA, isi: (b) => b.awal },
  ...TARGET.map((judul, i) => ({
    judul,
    lebar: 72,
    ...ANGKA,
    isi: (b: BarisRenstra) => b.target[i] ?? null,
  })),
];

/** The n-th year of the plan (from 0), above its column; "" until the first one is typed. */
function rumusTahun(ke: number): string {
  const { tahunPertama } = NAMA_RENSTRA;
  return `=IF(${tahunPertama}="","",${tahunPertama}+${ke})`;
}

const BARIS_KEPALA = 7;

/** The Renstra sheet: indicators by the years of the plan; the years stand above their columns. */
function lembarRenstra(data: readonly BarisRenstra[], { kertas }: Pengaturan): RencanaLembar {
  const tabel = susunTabel({ nama: T, barisKepala: BARIS_KEPALA, kolom: KOLOM, data, barisKosong: 10 });
  const bagan = baganFormulir({
    judul: "RENCANA STRATEGIS (RENSTRA)",
    petunjuk:
      "Isi tahun pertama Renstra di sel kuning, lalu target tiap tahun. Kolom abu-abu terisi sendiri.",
    kertas,
    barisKepala: BARIS_KEPALA,
  });
  return {
    ...bagan,
    judul: JUDUL,
    nama: [
      { nama: NAMA, area: "A1", tersembunyi: true },
      { nama: NAMA_RENSTRA.tahunPertama, area: "D6" },
    ],
    blok: [
      ...bagan.blok,
      { area: "C6:D6", isi: [["Tahun pertama Renstra", null]] },
      { area: "G6:K6", isi: [[0, 1, 2, 3, 4].map(rumusTahun)] },
      tabel.blok,
    ],
    tabel: [tabel.tabel],
    gaya: [
      ...bagan.gaya,
      { area: "C6", gaya: GAYA_SUBJUDUL },
      {
        area: "D6",
        gaya: { isian: RUPA.isian, tebal: true, datar: "Left", garis: "bawah", warnaGaris: RUPA.garis },
      },
      { area: "G6:K6", gaya: { tebal: true, datar: "Center", warnaHuruf: RUPA.judul } },
      ...tabel.gaya,
    ],
    pilihan: tabel.pilihan,
    warna: tabel.warna,
    lebar: lebarKolom(KOLOM),
    pasTinggi: [tabel.seluruhBaris],
    tinggi: [...bagan.tinggi, { baris: String(BARIS_KEPALA), poin: 32 }],
  };
}

/** Renstra: there where it was chosen. */
export const RENSTRA = definisiLembar({
  kunci: "renstra",
  tambahan: "renstra",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL],
  selBernama: [NAMA_RENSTRA.tahunPertama],
  kosong: { renstra: [] as readonly BarisRenstra[] },
  contoh: { renstra: [] },
  susun: ({ renstra }, pengaturan) => lembarRenstra(renstra, pengaturan),
  baca: (buku) => ({ renstra: barisTabel(buku, TABEL) }),
  baris: ({ renstra = [] }) => renstra.length,
  periksa: () => [],
});
