import type { Kertas } from "../pengaturan/pengaturan";
import { baganFormulir } from "./bagan";
import type { BarisAnggaran } from "./isi";
import { hurufJudul, type Kolom } from "./kolom";
import type { IsiRencana, RencanaLembar } from "./lembar";
import { JUDUL_LEMBAR, NAMA_LEMBAR, NAMA_TABEL } from "./nama";
import { FORMAT, GAYA_PETUNJUK, GAYA_TOTAL } from "./rupa";
import { bilaTerisi, rumusKriteria } from "./rumus";
import { lebarKolom, susunTabel } from "./tabel-formulir";
import { formatPecahan, pudarkanUlangan, warnaKriteria } from "./warna-kriteria";

/** Titles of the Realisasi Anggaran table, which readers look for. */
export const JUDUL_ANGGARAN = {
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

const T = NAMA_TABEL.anggaran;
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
export function lembarAnggaran(data: readonly BarisAnggaran[], kertas: Kertas): RencanaLembar {
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
    judul: JUDUL_LEMBAR.anggaran,
    nama: [{ nama: NAMA_LEMBAR.anggaran, area: "A1", tersembunyi: true }],
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
