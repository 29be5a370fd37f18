import contoh from "../../../assets/contoh/data.json";
import type { Kertas } from "../pengaturan/pengaturan";
import { serapan } from "../ukur/serapan";
import { barisTabel, teksSel, type BarisSel } from "./baca-tabel";
import { baganFormulir } from "./bagan";
import { definisiLembar } from "./definisi";
import type { IsianSel } from "./isi";
import { hurufJudul, type Kolom } from "./kolom";
import type { IsiRencana, RencanaLembar } from "./lembar";
import { FORMAT, GAYA_PETUNJUK, GAYA_TOTAL } from "./rupa";
import { bilaTerisi, rumusKriteria } from "./rumus";
import { lebarKolom, susunTabel } from "./tabel-formulir";
import { diSel, galatDiSel, type TemuanLembar } from "./temuan-lembar";
import { formatPecahan, pudarkanUlangan, warnaKriteria } from "./warna-kriteria";

const JUDUL = "Realisasi Anggaran";
const NAMA = "LKJIP_Lembar_Anggaran";

/** One sub kegiatan with its budget and what was spent, in rupiah, as it is typed. */
export interface BarisAnggaran {
  readonly kode: string;
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
  readonly pagu: IsianSel;
  readonly realisasi: IsianSel;
}

/** A row of the Realisasi Anggaran table, as it was read. */
export type BarisAnggaranTerbaca = BarisSel<keyof typeof JUDUL_ANGGARAN>;

/** Titles of the Realisasi Anggaran table, which readers look for. */
const JUDUL_ANGGARAN = {
  kode: "Kode",
  program: "Program",
  kegiatan: "Kegiatan",
  subKegiatan: "Sub Kegiatan",
  indikator: "Indikator",
  pagu: "Pagu",
  realisasi: "Realisasi",
  persentase: "Persentase",
  kriteria: "Kriteria",
} as const;

const T = "LKJIP_TabelAnggaran";
const rupiah = { datar: "Right", format: FORMAT.bulat } as const;

const KOLOM: readonly Kolom<BarisAnggaran>[] = [
  { judul: JUDUL_ANGGARAN.kode, lebar: 76, isi: (b) => b.kode || null, format: FORMAT.teks },
  { judul: JUDUL_ANGGARAN.program, lebar: 120, isi: (b) => b.program },
  { judul: JUDUL_ANGGARAN.kegiatan, lebar: 145, isi: (b) => b.kegiatan },
  { judul: JUDUL_ANGGARAN.subKegiatan, lebar: 175, isi: (b) => b.subKegiatan },
  { judul: JUDUL_ANGGARAN.indikator, lebar: 165, isi: (b) => b.indikator },
  { judul: JUDUL_ANGGARAN.pagu, lebar: 88, ...rupiah, isi: (b) => b.pagu },
  { judul: JUDUL_ANGGARAN.realisasi, lebar: 88, ...rupiah, isi: (b) => b.realisasi },
  {
    judul: JUDUL_ANGGARAN.persentase,
    lebar: 66,
    datar: "Right",
    format: FORMAT.persen,
    rumus: bilaTerisi(
      JUDUL_ANGGARAN.realisasi,
      `LKJIP.SERAPAN([@${JUDUL_ANGGARAN.pagu}],[@${JUDUL_ANGGARAN.realisasi}])`,
    ),
  },
  {
    judul: JUDUL_ANGGARAN.kriteria,
    lebar: 84,
    datar: "Center",
    rumus: rumusKriteria(JUDUL_ANGGARAN.persentase),
  },
];

/** Cells of a column that a sum would drop without a word: text other than the report's "-". */
function selTeks(judul: string): string {
  return `SUMPRODUCT(ISTEXT(${T}[${judul}])*(${T}[${judul}]<>"-")*(${T}[${judul}]<>""))`;
}

const BUKAN_ANGKA = `${selTeks(JUDUL_ANGGARAN.pagu)}+${selTeks(JUDUL_ANGGARAN.realisasi)}`;

/** A sum of what are numbers; the label beside it says how many cells are not and so are not in it. */
const TOTAL: readonly IsiRencana[] = [
  "JUMLAH",
  `=IF(${BUKAN_ANGKA}=0,"","Belum termasuk "&(${BUKAN_ANGKA})&" sel yang isinya bukan angka; perbaiki sel itu.")`,
  null,
  null,
  null,
  `=SUM(${T}[${JUDUL_ANGGARAN.pagu}])`,
  `=SUM(${T}[${JUDUL_ANGGARAN.realisasi}])`,
  `=IF(SUM(${T}[${JUDUL_ANGGARAN.pagu}])=0,"",SUM(${T}[${JUDUL_ANGGARAN.realisasi}])/SUM(${T}[${JUDUL_ANGGARAN.pagu}]))`,
  null,
];

const BARIS_KEPALA = 6;

/** The Realisasi Anggaran sheet: one row a sub kegiatan, with absorption, criterion and totals. */
function lembarAnggaran(data: readonly BarisAnggaran[], kertas: Kertas): RencanaLembar {
  const tabel = susunTabel({
    nama: T,
    barisKepala: BARIS_KEPALA,
    kolom: KOLOM,
    data,
    barisKosong: 15,
    saringan: true,
    total: TOTAL,
  });
  const { program, kegiatan, pagu, realisasi, persentase, kriteria } = JUDUL_ANGGARAN;
  const sel = (judul: string, baris = tabel.barisAwal): string => `$${hurufJudul(KOLOM, judul)}${baris}`;
  const diAtas = tabel.barisAwal - 1;
  const total = tabel.barisAkhir + 1;
  const bagan = baganFormulir({
    judul: "REALISASI ANGGARAN PROGRAM, KEGIATAN, DAN SUB KEGIATAN",
    petunjuk:
      "Isi kolom putih dalam rupiah; kolom abu-abu terisi sendiri. Ulangi nama program di setiap baris.",
    kertas,
    barisKepala: BARIS_KEPALA,
  });
  return {
    ...bagan,
    judul: JUDUL,
    nama: [{ nama: NAMA, area: "A1", tersembunyi: true }],
    blok: [...bagan.blok, tabel.blok],
    tabel: [tabel.tabel],
    gaya: [
      ...bagan.gaya,
      ...tabel.gaya,
      { area: `A${total}:I${total}`, gaya: GAYA_TOTAL },
      { area: `B${total}:E${total}`, gaya: { ...GAYA_PETUNJUK, bungkus: false } },
      { area: `F${total}:G${total}`, gaya: { ...rupiah, inden: 1 } },
      { area: `H${total}`, gaya: { datar: "Right", inden: 1, format: FORMAT.persen } },
    ],
    warna: [
      pudarkanUlangan(tabel.area(program), sel(program), sel(program, diAtas)),
      pudarkanUlangan(tabel.area(kegiatan), sel(kegiatan), sel(kegiatan, diAtas)),
      ...warnaKriteria(tabel.area(persentase, kriteria), sel(persentase)),
      ...[pagu, realisasi].map((judul) => formatPecahan(tabel.area(judul), sel(judul))),
      formatPecahan(`F${total}:G${total}`, `F${total}`),
    ],
    lebar: lebarKolom(KOLOM),
    pasTinggi: [tabel.seluruhBaris],
    tinggi: [...bagan.tinggi, { baris: String(BARIS_KEPALA), poin: 30 }],
  };
}

/** What is missing or broken in a row of the Realisasi Anggaran table. */
function periksaBaris(baris: BarisAnggaranTerbaca): TemuanLembar[] {
  const nama = teksSel(baris.subKegiatan) || teksSel(baris.indikator);
  if (!teksSel(baris.pagu)) return [diSel("PAGU_KOSONG", "galat", baris.pagu, { nama })];
  const kosong = teksSel(baris.realisasi) === "";
  const hasil = serapan(baris.pagu.isi, baris.realisasi.isi);
  return [
    ...(kosong ? [diSel("REALISASI_KOSONG", "peringatan", baris.realisasi, { nama })] : []),
    ...galatDiSel(hasil, (peran) => (peran === "pagu" ? baris.pagu : baris.realisasi)),
  ];
}

const barisContoh: readonly BarisAnggaran[] = contoh.anggaran.map(
  ({ program, kegiatan, subKegiatan, indikator, pagu, realisasi }) => ({
    kode: "",
    program,
    kegiatan,
    subKegiatan,
    indikator,
    pagu,
    realisasi,
  }),
);

/** Realisasi Anggaran: budgets and what was spent, one row a sub kegiatan. */
export const ANGGARAN = definisiLembar({
  kunci: "anggaran",
  judul: JUDUL,
  nama: NAMA,
  tabel: [T],
  selBernama: [],
  kosong: { anggaran: [] as readonly BarisAnggaran[] },
  contoh: { anggaran: barisContoh },
  susun: ({ anggaran }, { kertas }) => lembarAnggaran(anggaran, kertas),
  baca: (buku) => ({
    anggaran: barisTabel(buku, T, JUDUL_ANGGARAN, ["subKegiatan", "indikator", "pagu", "realisasi"]),
  }),
  baris: ({ anggaran = [] }) => anggaran.length,
  periksa: ({ anggaran = [] }) => anggaran.flatMap(periksaBaris),
});
