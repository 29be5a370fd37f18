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
import { PROGRAM, periksaProgram, tabelProgram, type BarisProgram } from "./program-pk";
import type { KunciTambahan } from "./tambahan";
import { GAYA_PETUNJUK } from "./rupa";
import { susunTabel } from "./tabel-formulir";
import { diSel, type TemuanLembar } from "./temuan-lembar";
import { periksaAngka, periksaNamaTarget, periksaUkuran, type BarisUkur } from "./ukur-baris";

const JUDUL = "PK";
const NAMA = "LKJIP_Lembar_PK";
const TABEL_PK = "LKJIP_TabelPK";

/** One indicator of the agreement, as it is typed. */
export interface BarisPK extends IsiBanding {
  readonly sasaran: string;
  readonly indikator: string;
  readonly target: IsianSel;
  readonly satuan: string;
  readonly polaritas: string;
  /** The target of the PK after the change; it counts where it is filled in. */
  readonly targetPerubahan?: IsianSel;
  readonly realisasi?: IsianSel;
  readonly realisasiLalu?: IsianSel;
  readonly targetRenstra?: IsianSel;
  /** "Kepala", "Sekretariat", "Bidang Pasar": whose agreement the row belongs to. */
  readonly unit?: string;
}

/** A row of the PK table, as it was read; a blank sasaran continues the one above. */
export type BarisPKTerbaca = BarisSel<keyof typeof JUDUL_PK>;

/** Titles of the table of indicators, which readers look for. */
export const JUDUL_PK = {
  no: "No",
  sasaran: "Sasaran Strategis",
  indikator: "Indikator Kinerja",
  target: "Target",
  satuan: "Satuan",
  polaritas: "Polaritas",
  perubahan: "Target Perubahan",
  realisasi: "Realisasi",
  capaian: "Capaian",
  kriteria: "Kriteria",
  lalu: "Realisasi Tahun Lalu",
  renstra: "Target Akhir Renstra",
  ...JUDUL_BANDING,
  unit: "Unit",
} as const;

const TABEL: TabelLembar<keyof typeof JUDUL_PK> = {
  nama: TABEL_PK,
  judul: JUDUL_PK,
  masukan: ["sasaran", "indikator", "target"],
};

/** The target that counts on a row: after the change where it is filled in. */
const TARGET_BERLAKU = `IF([@[${JUDUL_PK.perubahan}]]="",[@${JUDUL_PK.target}],[@[${JUDUL_PK.perubahan}]])`;

type BarisBernomor = BarisPK & { readonly no: number | null };
const tambahan = "perbandingan";

const SATUAN = `=IFERROR(LKJIP.SATUAN([@${JUDUL_PK.target}]),"")`;

/** While the new year's target is empty, the unit is last year's. */
const SATUAN_LALU: Kolom<BarisBernomor> = {
  judul: JUDUL_PK.satuan,
  lebar: 96,
  rumus: `=IFERROR(LKJIP.SATUAN(IF([@${JUDUL_PK.target}]="",[@[${JUDUL_PK.targetLalu}]],[@${JUDUL_PK.target}])),"")`,
  rumusLama: [SATUAN],
};

const KOLOM: readonly Kolom<BarisBernomor>[] = [
  { judul: JUDUL_PK.no, lebar: 28, datar: "Center", isi: (b) => b.no },
  { judul: JUDUL_PK.sasaran, lebar: 200, isi: (b) => b.sasaran },
  { judul: JUDUL_PK.indikator, lebar: 200, isi: (b) => b.indikator },
  { judul: JUDUL_PK.target, lebar: 118, ...ANGKA, isi: (b) => b.target },
  { judul: JUDUL_PK.satuan, lebar: 96, rumus: SATUAN },
  kolomPolaritas(JUDUL_PK.polaritas, 70),
  { judul: JUDUL_PK.perubahan, lebar: 84, ...ANGKA, isi: (b) => b.targetPerubahan ?? null },
  { judul: JUDUL_PK.realisasi, lebar: 84, ...ANGKA, isi: (b) => b.realisasi ?? null },
  ...kolomCapaian<BarisBernomor>(
    { capaian: JUDUL_PK.capaian, kriteria: JUDUL_PK.kriteria, realisasi: JUDUL_PK.realisasi },
    TARGET_BERLAKU,
    JUDUL_PK.polaritas,
  ),
  { judul: JUDUL_PK.lalu, lebar: 70, ...ANGKA, tambahan, isi: (b) => b.realisasiLalu ?? null },
  { judul: JUDUL_PK.renstra, lebar: 70, ...ANGKA, tambahan, isi: (b) => b.targetRenstra ?? null },
  ...kolomBanding<BarisBernomor>(),
  { judul: JUDUL_PK.unit, lebar: 90, tambahan: "unit", isi: (b) => b.unit || null },
];

/** Gives each sasaran its number on its first row. */
function bernomor(data: readonly BarisPK[]): BarisBernomor[] {
  let no = 0;
  return data.map((baris, i) => ({ ...baris, no: baris.sasaran === data[i - 1]?.sasaran ? null : ++no }));
}

const KEPALA_PK = {
  judul: "PERJANJIAN KINERJA",
  petunjuk:
    "Target boleh ditulis dengan satuannya (32 orang). Untuk baris baru, sisipkan baris di dalam tabel.",
} as const;

/** The PK sheet: the indicators of the agreement, measured, and below them its programs with both budgets. */
function lembarPK(
  data: readonly BarisPK[],
  program: readonly BarisProgram[],
  { kertas }: Pengaturan,
  dipilih: readonly KunciTambahan[],
): RencanaLembar {
  const kolom = kolomDipakai(KOLOM, dipilih).map((satu) =>
    satu.judul === JUDUL_PK.satuan && dipilih.includes(tambahan) ? SATUAN_LALU : satu,
  );
  const baris = bernomor(data);
  const atas = susunTabel({ nama: TABEL_PK, barisKepala: BARIS_KEPALA, kolom, data: baris, barisKosong: 10 });
  const judulProgram = atas.barisAkhir + 2;
  const bawah = tabelProgram(program, judulProgram + 1);
  // The note beside the totals is longer than its column: it runs on over the empty cells at its right.
  const total = `E${bawah.barisAkhir + 1}`;
  const catatan = { area: total, gaya: { ...GAYA_PETUNJUK, bungkus: false, datar: "Left" as const } };
  const bagian = { barisJudul: judulProgram, tabel: bawah, tinggiKepala: 22 };
  return lembarFormulir({
    judul: JUDUL,
    nama: NAMA,
    kepala: KEPALA_PK,
    kertas,
    kolom,
    namaBaris: JUDUL_PK.indikator,
    tabel: atas,
    bawah: { judul: "PROGRAM DAN ANGGARAN (Rp)", ...bagian },
    gaya: [catatan],
  });
}

/** A row of the PK as it is measured: against the target after the change where that is filled in. */
export function ukuranPK(baris: BarisPKTerbaca): BarisUkur {
  return { ...baris, target: teksSel(baris.perubahan) === "" ? baris.target : baris.perubahan };
}

/** What is missing in a row of the PK table; a first row without a sasaran has nothing to continue. */
export function periksaPK(aturan: AturanUkur, baris: BarisPKTerbaca, pertama: boolean): TemuanLembar[] {
  const tanpaSasaran = pertama && teksSel(baris.sasaran) === "";
  const nama = teksSel(baris.indikator);
  const dipakai = ukuranPK(baris);
  // A PK without realisasi is fine; one whose column got another title is not.
  const diganti = baris.realisasi.hilang?.diduga !== undefined;
  return [
    ...(diganti ? [diSel("REALISASI_KOSONG", "peringatan", baris.realisasi, { nama })] : []),
    ...(tanpaSasaran ? [diSel("SASARAN_KOSONG", "galat", baris.sasaran, { nama })] : []),
    ...periksaNamaTarget(dipakai),
    ...periksaAngka(dipakai.target),
    ...periksaUkuran(aturan, dipakai),
  ];
}

const barisContoh: readonly BarisPK[] = contoh.sasaran.flatMap(({ sasaran, unit, indikator }) =>
  indikator.map((baris) => ({ sasaran, unit, ...baris, satuan: "", polaritas: "" })),
);

/** PK: the agreement's indicators, measured, and its programs with both budgets. */
export const PK = definisiLembar({
  kunci: "pk",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL, PROGRAM],
  selBernama: [],
  kosong: { pk: [] as readonly BarisPK[], program: [] as readonly BarisProgram[] },
  contoh: { pk: barisContoh, program: contoh.program as readonly BarisProgram[] },
  susun: ({ pk, program }, pengaturan, dipilih) => lembarPK(pk, program, pengaturan, dipilih),
  baca: (buku) => ({ pk: barisTabel(buku, TABEL), program: barisTabel(buku, PROGRAM) }),
  baris: ({ pk = [], program = [] }) => pk.length + program.length,
  periksa: ({ pk = [], program = [] }, aturan) => [
    ...pk.flatMap((baris, i) => periksaPK(aturan, baris, i === 0)),
    ...periksaProgram(program),
  ],
});
