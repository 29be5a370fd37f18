import { NAMA_KRITERIA } from "./nama";
import { banyakKosong, banyakTeks } from "./rumus-jumlah";

/** The titles that the totals row of Realisasi Anggaran speaks of. */
interface JudulTotal {
  readonly subKegiatan: string;
  readonly pagu: string;
  readonly paguPerubahan: string;
  readonly realisasi: string;
  readonly persentase: string;
}

/** Rows with a name or an amount that have nothing in this column. */
function kosong(t: string, j: JudulTotal, judul: string): string {
  const isi = [j.subKegiatan, j.pagu, j.paguPerubahan, j.realisasi].map((satu) => `${t}[${satu}]`);
  return banyakKosong(isi, `${t}[${judul}]`);
}

/** Rows with a name or a realisasi that have neither budget. */
function tanpaPagu(t: string, j: JudulTotal): string {
  const panjang = (judul: string): string => `LEN(${t}[${judul}])`;
  const ada = `(${panjang(j.subKegiatan)}+${panjang(j.realisasi)}>0)`;
  return `SUMPRODUCT(${ada}*(${panjang(j.pagu)}+${panjang(j.paguPerubahan)}=0))`;
}

/** Rows whose absorption cannot be computed: the functions show an error there, with the reason. */
function banyakGalat(t: string, j: JudulTotal): string {
  return `SUMPRODUCT(--ISERROR(${t}[${j.persentase}]))`;
}

/** The first of them, as a row of the sheet. */
function barisGalat(t: string, j: JudulTotal): string {
  const rasio = `${t}[${j.persentase}]`;
  return `ROUND(1/SUMPRODUCT(MAX(ISERROR(${rasio})/ROW(${rasio}))),0)`;
}

/**
 * Absorption of the whole: realisasi by the budget that counts, from sums. Blank while a row cannot be read, has no
 * realisasi or no budget, so that one side never holds a row that the other lacks.
 */
export function persenTotal(t: string, j: JudulTotal): string {
  const total = (judul: string): string => `${t}[[#Totals],[${judul}]]`;
  const [pagu, perubahan] = [`${t}[${j.pagu}]`, `${t}[${j.paguPerubahan}]`];
  const campuran = `SUM(${perubahan})+SUMPRODUCT(--(LEN(${perubahan})=0),${pagu})`;
  const teks = `${banyakTeks(pagu)}+${banyakTeks(perubahan)}`;
  const sebagian = `IF(${teks}=0,${campuran},"")`;
  const dasar = `IF(OR(${NAMA_KRITERIA.dasarAnggaran}="induk",COUNTA(${perubahan})=0),${total(j.pagu)},IF(${kosong(t, j, j.paguPerubahan)}=0,${total(j.paguPerubahan)},${sebagian}))`;
  const belum = `${banyakGalat(t, j)}+${kosong(t, j, j.realisasi)}+${tanpaPagu(t, j)}`;
  return `=IFERROR(IF(${belum}>0,"",${total(j.realisasi)}/(${dasar})),"")`;
}

/** Beside the total: what is not in it and why, in the order of weight; blank where nothing is to be said. */
export function catatanTotal(t: string, j: JudulTotal): string {
  const isi = (judul: string): string => `COUNTA(${t}[${judul}])`;
  const galat = `${banyakGalat(t, j)}&" baris belum terhitung, mulai baris "&${barisGalat(t, j)}&"; perbaiki isinya, lalu persentase jumlah muncul."`;
  const realisasi = `${kosong(t, j, j.realisasi)}&" baris belum ada realisasinya; persentase jumlah menunggu."`;
  const pagu = `IF(${isi(j.pagu)}*${kosong(t, j, j.pagu)}>0,"Pagu kosong di "&${kosong(t, j, j.pagu)}&" baris, jadi tidak dijumlahkan.","")`;
  const tanpa = `${tanpaPagu(t, j)}&" baris belum ada pagunya; persentase jumlah menunggu."`;
  const berangka = `(${isi(j.pagu)}+${isi(j.paguPerubahan)})`;
  const sisanya = `IF(${berangka}*${tanpaPagu(t, j)}>0,${tanpa},${pagu})`;
  return `=IFERROR(IF(${banyakGalat(t, j)}>0,${galat},IF(${isi(j.realisasi)}*${kosong(t, j, j.realisasi)}>0,${realisasi},${sisanya})),"")`;
}

const T = "LKJIP_TabelAnggaran";
const teksLama = (judul: string): string =>
  `SUMPRODUCT(ISTEXT(${T}[${judul}])*(${T}[${judul}]<>"-")*(${T}[${judul}]<>""))`;
const BUKAN_ANGKA = `${teksLama("Pagu")}+${teksLama("Realisasi")}`;

/** What version 0.1 wrote into the totals row: sums that left texts out, and a percent of unequal sets. */
export const TOTAL_LAMA = {
  catatan: [
    `=IF(${BUKAN_ANGKA}=0,"","Belum termasuk "&(${BUKAN_ANGKA})&" sel yang isinya bukan angka; perbaiki sel itu.")`,
  ],
  pagu: [`=SUM(${T}[Pagu])`],
  realisasi: [`=SUM(${T}[Realisasi])`],
  persen: [`=IF(SUM(${T}[Pagu])=0,"",SUM(${T}[Realisasi])/SUM(${T}[Pagu]))`],
} as const;
