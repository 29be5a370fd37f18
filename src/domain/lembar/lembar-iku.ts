import contoh from "../../../assets/contoh/data.json";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { barisTabel, teksSel, type BarisSel, type TabelLembar } from "./baca-tabel";
import { definisiLembar, type AturanUkur } from "./definisi";
import type { IsianSel } from "./isi";
import { kolomDipakai, type Kolom } from "./kolom";
import {
  ANGKA,
  JUDUL_BANDING,
  kolomBanding,
  kolomCapaian,
  kolomPolaritas,
  type IsiBanding,
} from "./kolom-ukur";
import type { RencanaLembar } from "./lembar";
import { BARIS_KEPALA, lembarFormulir } from "./lembar-formulir";
import { CARI_TRIWULAN } from "./lembar-triwulan";
import { rumusNomor } from "./rumus";
import type { KunciTambahan } from "./tambahan";
import { susunTabel } from "./tabel-formulir";
import { diSel, type TemuanLembar } from "./temuan-lembar";
import { periksaNamaTarget, periksaUkuran } from "./ukur-baris";

/** Name of the IKU table. */
export const TABEL_IKU = "LKJIP_TabelIKU";

const JUDUL = "IKU";
const NAMA = "LKJIP_Lembar_IKU";

/** One key indicator (IKU), as it is typed. */
export interface BarisIKU extends IsiBanding {
  readonly tujuan?: string;
  readonly sasaran?: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: IsianSel;
  readonly realisasi: IsianSel;
  readonly polaritas: string;
  readonly realisasiLalu: IsianSel;
  readonly targetRenstra: IsianSel;
  readonly sumber: string;
  readonly penanggungJawab?: string;
}

/** A row of the IKU table, as it was read; a blank sasaran continues the one above. */
export type BarisIKUTerbaca = BarisSel<keyof typeof JUDUL_IKU>;

/** Titles of the IKU table, which readers look for. */
export const JUDUL_IKU = {
  no: "No",
  tujuan: "Tujuan",
  sasaran: "Sasaran Strategis",
  indikator: "Indikator Kinerja Utama",
  satuan: "Satuan",
  target: "Target",
  realisasi: "Realisasi",
  polaritas: "Polaritas",
  tingkat: "Tingkat Realisasi",
  kriteria: "Kriteria",
  lalu: "Realisasi Tahun Lalu",
  renstra: "Target Akhir Renstra",
  sumber: "Formula/Sumber Data",
  ...JUDUL_BANDING,
  penanggungJawab: "Penanggung Jawab",
} as const;

const TABEL: TabelLembar<keyof typeof JUDUL_IKU> = {
  nama: TABEL_IKU,
  judul: JUDUL_IKU,
  masukan: ["sasaran", "indikator", "target", "realisasi"],
};

const NOMOR_LAMA = `=IF([@[${JUDUL_IKU.indikator}]]="","",ROW()-ROW(${TABEL_IKU}[[#Headers],[${JUDUL_IKU.no}]]))`;

const KOLOM: readonly Kolom<BarisIKU>[] = [
  {
    judul: JUDUL_IKU.no,
    lebar: 28,
    datar: "Center",
    rumus: rumusNomor(TABEL_IKU, JUDUL_IKU.indikator),
    rumusLama: [NOMOR_LAMA],
  },
  { judul: JUDUL_IKU.tujuan, lebar: 140, tambahan: "renstra", isi: (b) => b.tujuan || null },
  { judul: JUDUL_IKU.sasaran, lebar: 150, isi: (b) => b.sasaran || null },
  { judul: JUDUL_IKU.indikator, lebar: 200, isi: (b) => b.indikator },
  { judul: JUDUL_IKU.satuan, lebar: 62, datar: "Center", isi: (b) => b.satuan },
  { judul: JUDUL_IKU.target, lebar: 70, ...ANGKA, isi: (b) => b.target },
  { judul: JUDUL_IKU.realisasi, lebar: 70, ...ANGKA, isi: (b) => b.realisasi },
  kolomPolaritas(JUDUL_IKU.polaritas, 70),
  ...kolomCapaian<BarisIKU>(
    { capaian: JUDUL_IKU.tingkat, kriteria: JUDUL_IKU.kriteria, realisasi: JUDUL_IKU.realisasi },
    `[@${JUDUL_IKU.target}]`,
    JUDUL_IKU.polaritas,
  ),
  { judul: JUDUL_IKU.lalu, lebar: 70, ...ANGKA, isi: (b) => b.realisasiLalu },
  { judul: JUDUL_IKU.renstra, lebar: 70, ...ANGKA, isi: (b) => b.targetRenstra },
  ...kolomBanding<BarisIKU>(),
  { judul: JUDUL_IKU.sumber, lebar: 130, isi: (b) => b.sumber || null },
  {
    judul: JUDUL_IKU.penanggungJawab,
    lebar: 100,
    tambahan: "unit",
    isi: (b) => b.penanggungJawab || null,
  },
];

/** The year's realisasi from the Triwulan sheet, by the indicator's name; what is typed over it counts instead. */
const DARI_TRIWULAN: Kolom<BarisIKU> = {
  judul: JUDUL_IKU.realisasi,
  lebar: 70,
  ...ANGKA,
  isi: (b) => b.realisasi,
  bilaKosong: `=IFERROR(INDEX(${CARI_TRIWULAN.tabel}[${CARI_TRIWULAN.realisasi}],MATCH([@[${JUDUL_IKU.indikator}]],${CARI_TRIWULAN.tabel}[${CARI_TRIWULAN.indikator}],0)),"")`,
};

/** The IKU sheet: one row an indicator, its achievement and criterion computed by the LKJIP functions. */
function lembarIKU(
  data: readonly BarisIKU[],
  { kertas }: Pengaturan,
  dipilih: readonly KunciTambahan[],
): RencanaLembar {
  const kolom = dipilih.includes("triwulan")
    ? kolomDipakai(KOLOM, dipilih).map((satu) => (satu.judul === JUDUL_IKU.realisasi ? DARI_TRIWULAN : satu))
    : kolomDipakai(KOLOM, dipilih);
  const tabel = susunTabel({ nama: TABEL_IKU, barisKepala: BARIS_KEPALA, kolom, data, barisKosong: 10 });
  return lembarFormulir({
    judul: JUDUL,
    nama: NAMA,
    kepala: {
      judul: "INDIKATOR KINERJA UTAMA (IKU)",
      petunjuk:
        "Isi kolom putih; kolom abu-abu terisi sendiri. Realisasi kosong berarti belum diukur, tanda - dihitung nol.",
    },
    kertas,
    kolom,
    namaBaris: JUDUL_IKU.indikator,
    tabel,
  });
}

/** Does a row name a sasaran and nothing else? */
const hanyaSasaran = ({ indikator, target, realisasi }: BarisIKUTerbaca): boolean =>
  [indikator, target, realisasi].every((sel) => teksSel(sel) === "");

/**
 * The rows that stand for an indicator, or for a sasaran that has none yet: a sasaran typed as a heading on a row of its
 * own, over the rows that continue it, is no row that lacks something.
 */
export function barisIndikator(semua: readonly BarisIKUTerbaca[]): BarisIKUTerbaca[] {
  return semua.filter((baris, i) => {
    const berikut = semua[i + 1];
    return !hanyaSasaran(baris) || !berikut || teksSel(berikut.sasaran) !== "";
  });
}

/** What is missing, broken or implausible in the IKU table, cell by cell. */
export function periksaTabelIKU(aturan: AturanUkur, semua: readonly BarisIKUTerbaca[]): TemuanLembar[] {
  return barisIndikator(semua).flatMap((baris) => periksaIKU(aturan, baris));
}

function periksaIKU(aturan: AturanUkur, baris: BarisIKUTerbaca): TemuanLembar[] {
  const nama = teksSel(baris.indikator);
  const kosong = teksSel(baris.realisasi) === "";
  return [
    ...periksaNamaTarget(baris),
    ...(kosong && !hanyaSasaran(baris)
      ? [diSel("REALISASI_KOSONG", "peringatan", baris.realisasi, { nama })]
      : []),
    ...periksaUkuran(aturan, baris),
  ];
}

const barisContoh: readonly BarisIKU[] = contoh.iku.map(
  ({ sasaran, indikator, satuan, target, realisasi, realisasiLalu }) => ({
    sasaran,
    indikator,
    satuan,
    target,
    realisasi,
    realisasiLalu,
    polaritas: "",
    targetRenstra: null,
    sumber: "",
  }),
);

/** IKU: the key indicators, measured. */
export const IKU = definisiLembar({
  kunci: "iku",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL],
  selBernama: [],
  kosong: { iku: [] as readonly BarisIKU[] },
  contoh: { iku: barisContoh },
  susun: ({ iku }, pengaturan, dipilih) => lembarIKU(iku, pengaturan, dipilih),
  baca: (buku) => ({ iku: barisTabel(buku, TABEL) }),
  baris: ({ iku = [] }) => iku.length,
  periksa: ({ iku = [] }, aturan) => periksaTabelIKU(aturan, iku),
});
