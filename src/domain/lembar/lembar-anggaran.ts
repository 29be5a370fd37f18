import contoh from "../../../assets/contoh/data.json";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { barisTabel } from "./baca-tabel";
import { definisiLembar } from "./definisi";
import type { IsianSel } from "./isi";
import { kolomDipakai, type Kolom } from "./kolom";
import { ANGKA, RUPIAH, kolomKriteria } from "./kolom-ukur";
import type { RencanaLembar } from "./lembar";
import { BARIS_KEPALA, lembarFormulir } from "./lembar-formulir";
import { NAMA_KRITERIA } from "./nama";
import { periksaAnggaran } from "./periksa-anggaran";
import { FORMAT, GAYA_PETUNJUK } from "./rupa";
import { bilaTerisi, bilaTerukur, rumusCapaian } from "./rumus";
import { rumusJumlah, rumusJumlahLengkap } from "./rumus-jumlah";
import { JUDUL_ANGGARAN, TABEL_ANGGARAN } from "./tabel-anggaran";
import type { KunciTambahan } from "./tambahan";
import { susunTabel } from "./tabel-formulir";
import { catatanTotal, persenTotal, TOTAL_LAMA } from "./total-anggaran";

const JUDUL = "Realisasi Anggaran";
const NAMA = "LKJIP_Lembar_Anggaran";

/** One sub kegiatan with its budgets and what was spent, in rupiah, as it is typed. */
export interface BarisAnggaran {
  readonly kode: string;
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
  /** The original budget (induk). */
  readonly pagu: IsianSel;
  readonly paguPerubahan?: IsianSel;
  readonly realisasi: IsianSel;
  /** The sasaran that the program serves. */
  readonly sasaran?: string;
  readonly satuan?: string;
  /** Output (K): planned and reached. */
  readonly targetK?: IsianSel;
  readonly realisasiK?: IsianSel;
  readonly unit?: string;
}

const J = JUDUL_ANGGARAN;
const T = TABEL_ANGGARAN.nama;
const kolomT = (judul: string): string => `${T}[${judul}]`;

/** What makes a row count: a name or an amount. */
const ISI = [J.subKegiatan, J.pagu, J.paguPerubahan, J.realisasi].map(kolomT);

/** The budget that a row is measured against, by the rule on the Kriteria sheet. */
const PAGU_BERLAKU = `IF(OR(${NAMA_KRITERIA.dasarAnggaran}="induk",[@[${J.paguPerubahan}]]=""),[@${J.pagu}],[@[${J.paguPerubahan}]])`;

/** Target and realisasi of the output of a sub kegiatan. */
const PASANGAN_K = `[@[${J.targetK}]],[@[${J.realisasiK}]]`;

const rupiah = { ...RUPIAH, lebar: 104, utuh: true } as const;
const tambahan = "keluaran";

const KOLOM: readonly Kolom<BarisAnggaran>[] = [
  { judul: J.kode, lebar: 98, format: FORMAT.teks, isi: (b) => b.kode || null, total: "JUMLAH" },
  {
    judul: J.program,
    lebar: 110,
    isi: (b) => b.program,
    total: catatanTotal(T, J),
    totalLama: TOTAL_LAMA.catatan,
  },
  { judul: J.kegiatan, lebar: 125, isi: (b) => b.kegiatan },
  { judul: J.subKegiatan, lebar: 150, isi: (b) => b.subKegiatan },
  { judul: J.indikator, lebar: 140, isi: (b) => b.indikator },
  { judul: J.satuan, lebar: 60, datar: "Center", tambahan, isi: (b) => b.satuan || null },
  { judul: J.targetK, lebar: 64, ...ANGKA, tambahan, isi: (b) => b.targetK ?? null },
  { judul: J.realisasiK, lebar: 64, ...ANGKA, tambahan, isi: (b) => b.realisasiK ?? null },
  {
    judul: J.capaianK,
    lebar: 62,
    datar: "Right",
    format: FORMAT.persen,
    tambahan,
    rumus: bilaTerukur(`[@[${J.targetK}]]`, J.realisasiK, rumusCapaian(PASANGAN_K, '""')),
    rumusLama: [bilaTerisi(J.realisasiK, `LKJIP.CAPAIAN(${PASANGAN_K})`)],
  },
  {
    judul: J.pagu,
    ...rupiah,
    isi: (b) => b.pagu,
    total: rumusJumlahLengkap(kolomT(J.pagu), ISI),
    totalLama: TOTAL_LAMA.pagu,
  },
  {
    judul: J.paguPerubahan,
    ...rupiah,
    isi: (b) => b.paguPerubahan ?? null,
    total: rumusJumlahLengkap(kolomT(J.paguPerubahan), ISI),
  },
  {
    judul: J.realisasi,
    ...rupiah,
    isi: (b) => b.realisasi,
    total: rumusJumlah(kolomT(J.realisasi)),
    totalLama: TOTAL_LAMA.realisasi,
  },
  {
    judul: J.persentase,
    lebar: 66,
    datar: "Right",
    format: FORMAT.persen,
    utuh: true,
    pita: true,
    rumus: bilaTerisi(J.realisasi, `LKJIP.SERAPAN(${PAGU_BERLAKU},[@${J.realisasi}])`),
    rumusLama: [bilaTerisi(J.realisasi, `LKJIP.SERAPAN([@${J.pagu}],[@${J.realisasi}])`)],
    total: persenTotal(T, J),
    totalLama: TOTAL_LAMA.persen,
  },
  kolomKriteria(J.kriteria, J.persentase),
  { judul: J.sasaran, lebar: 170, isi: (b) => b.sasaran || null },
  { judul: J.unit, lebar: 90, tambahan: "unit", isi: (b) => b.unit || null },
];

/** The title block's last line: how to fill in, and against which budget absorption is measured. */
const PETUNJUK = `="Isi kolom putih dalam rupiah; kolom abu-abu terisi sendiri. Ulangi nama program di setiap baris. "&IF(${NAMA_KRITERIA.dasarAnggaran}="induk","Persentase diukur terhadap Pagu (induk)","Persentase diukur terhadap Pagu Perubahan; bila kosong, terhadap Pagu (induk)")&"; aturannya di lembar Kriteria."`;

/** The Realisasi Anggaran sheet: one row a sub kegiatan, with absorption, criterion and totals. */
function lembarAnggaran(
  data: readonly BarisAnggaran[],
  { kertas }: Pengaturan,
  dipilih: readonly KunciTambahan[],
): RencanaLembar {
  const kolom = kolomDipakai(KOLOM, dipilih);
  const tabel = susunTabel({
    nama: T,
    barisKepala: BARIS_KEPALA,
    kolom,
    data,
    barisKosong: 15,
    saringan: true,
  });
  const total = tabel.barisAkhir + 1;
  const kepala = { judul: "REALISASI ANGGARAN PROGRAM, KEGIATAN, DAN SUB KEGIATAN", petunjuk: PETUNJUK };
  const catatan = { area: `B${total}:E${total}`, gaya: { ...GAYA_PETUNJUK, bungkus: false } };
  return lembarFormulir({
    judul: JUDUL,
    nama: NAMA,
    kepala,
    kertas,
    kolom,
    namaBaris: J.subKegiatan,
    tabel,
    gaya: [catatan],
  });
}

/** A row is of the unit whose sasaran it serves. */
const unitSasaran = (dicari: string): string =>
  contoh.sasaran.find(({ sasaran }) => sasaran === dicari)?.unit ?? "";

const barisContoh: readonly BarisAnggaran[] = contoh.anggaran.map(
  ({ program, kegiatan, subKegiatan, indikator, pagu, paguPerubahan, realisasi, sasaran, unit }) => ({
    kode: "",
    program,
    kegiatan,
    subKegiatan,
    indikator,
    pagu,
    paguPerubahan,
    realisasi,
    sasaran,
    unit: unit ?? unitSasaran(sasaran),
  }),
);

/** Realisasi Anggaran: budgets and what was spent, one row a sub kegiatan. */
export const ANGGARAN = definisiLembar({
  kunci: "anggaran",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL_ANGGARAN],
  selBernama: [],
  kosong: { anggaran: [] as readonly BarisAnggaran[] },
  contoh: { anggaran: barisContoh },
  susun: ({ anggaran }, pengaturan, dipilih) => lembarAnggaran(anggaran, pengaturan, dipilih),
  baca: (buku) => ({ anggaran: barisTabel(buku, TABEL_ANGGARAN) }),
  baris: ({ anggaran = [] }) => anggaran.length,
  periksa: ({ anggaran = [] }, aturan) => anggaran.flatMap((baris) => periksaAnggaran(aturan, baris)),
});
