import contoh from "../../../assets/contoh/data.json";
import type { Kertas } from "../pengaturan/pengaturan";
import { barisTabel, teksSel, type BarisSel } from "./baca-tabel";
import { baganFormulir } from "./bagan";
import { definisiLembar } from "./definisi";
import type { IsianSel } from "./isi";
import { hurufJudul, type Kolom } from "./kolom";
import type { Blok, GayaArea, IsiRencana, RencanaLembar, WarnaBersyarat } from "./lembar";
import { pilihanPolaritas } from "./pilihan";
import { FORMAT, GAYA_SUBJUDUL, GAYA_TOTAL } from "./rupa";
import { lebarKolom, susunTabel, type TabelFormulir } from "./tabel-formulir";
import { diSel, type TemuanLembar } from "./temuan-lembar";
import { periksaAngka, periksaNamaTarget, periksaPolaritas } from "./ukur-baris";
import { formatPecahan, pudarkanUlangan } from "./warna-kriteria";

const JUDUL = "PK";
const NAMA = "LKJIP_Lembar_PK";
const TABEL_PK = "LKJIP_TabelPK";
const TABEL_PROGRAM = "LKJIP_TabelProgram";

/** One indicator of the agreement, as it is typed. */
export interface BarisPK {
  readonly sasaran: string;
  readonly indikator: string;
  readonly target: IsianSel;
  readonly satuan: string;
  readonly polaritas: string;
}

/** One program of the agreement with both of its budgets, in rupiah. */
export interface BarisProgram {
  readonly program: string;
  readonly anggaranInduk: IsianSel;
  readonly anggaranPerubahan: IsianSel;
  readonly keterangan: string;
}

/** A row of the PK table, as it was read; a blank sasaran continues the one above. */
export type BarisPKTerbaca = BarisSel<keyof typeof JUDUL_PK>;

/** A row of the program table, as it was read. */
export type BarisProgramTerbaca = BarisSel<keyof typeof JUDUL_PROGRAM>;

/** Titles of the table of indicators, which readers look for. */
const JUDUL_PK = {
  no: "No",
  sasaran: "Sasaran Strategis",
  indikator: "Indikator Kinerja",
  target: "Target",
  satuan: "Satuan",
  polaritas: "Polaritas",
} as const;

/** Titles of the table of programs, which readers look for. */
const JUDUL_PROGRAM = {
  no: "No",
  program: "Program",
  induk: "Anggaran Induk",
  perubahan: "Anggaran Perubahan",
  keterangan: "Keterangan",
} as const;

const KOLOM_PK: readonly Kolom<BarisPK & { readonly no: number | null }>[] = [
  { judul: JUDUL_PK.no, lebar: 28, datar: "Center", isi: (b) => b.no },
  { judul: JUDUL_PK.sasaran, lebar: 235, isi: (b) => b.sasaran },
  { judul: JUDUL_PK.indikator, lebar: 235, isi: (b) => b.indikator },
  { judul: JUDUL_PK.target, lebar: 125, datar: "Right", format: FORMAT.bulat, isi: (b) => b.target },
  { judul: JUDUL_PK.satuan, lebar: 110, rumus: `=IFERROR(LKJIP.SATUAN([@${JUDUL_PK.target}]),"")` },
  { judul: JUDUL_PK.polaritas, lebar: 80, datar: "Center", isi: (b) => b.polaritas || null },
];

const rupiah = { datar: "Right", format: FORMAT.bulat } as const;

const KOLOM_PROGRAM: readonly Kolom<BarisProgram>[] = [
  { judul: JUDUL_PROGRAM.no, lebar: 28, datar: "Center", isi: (_, i) => i + 1 },
  { judul: JUDUL_PROGRAM.program, lebar: 235, isi: (b) => b.program },
  { judul: JUDUL_PROGRAM.induk, lebar: 235, ...rupiah, isi: (b) => b.anggaranInduk },
  { judul: JUDUL_PROGRAM.perubahan, lebar: 125, ...rupiah, isi: (b) => b.anggaranPerubahan },
  { judul: JUDUL_PROGRAM.keterangan, lebar: 110, isi: (b) => b.keterangan },
];

const jumlah = (judul: string): string => `=SUM(${TABEL_PROGRAM}[${judul}])`;
const TOTAL: readonly IsiRencana[] = [
  null,
  "JUMLAH",
  jumlah(JUDUL_PROGRAM.induk),
  jumlah(JUDUL_PROGRAM.perubahan),
  null,
];

/** Gives each sasaran its number on its first row. */
function bernomor(data: readonly BarisPK[]): (BarisPK & { no: number | null })[] {
  let no = 0;
  return data.map((baris, i) => ({ ...baris, no: baris.sasaran === data[i - 1]?.sasaran ? null : ++no }));
}

const BARIS_KEPALA = 6;

const BAGAN_PK = {
  judul: "PERJANJIAN KINERJA",
  petunjuk:
    "Target boleh ditulis dengan satuannya (32 orang). Untuk baris baru, sisipkan baris di dalam tabel.",
  barisKepala: BARIS_KEPALA,
} as const;

function tabelProgram(data: readonly BarisProgram[], barisKepala: number): TabelFormulir {
  const nama = TABEL_PROGRAM;
  return susunTabel({ nama, barisKepala, kolom: KOLOM_PROGRAM, data, barisKosong: 6, total: TOTAL });
}

function gayaPK(atas: TabelFormulir, bawah: TabelFormulir, judulProgram: number): GayaArea[] {
  const total = bawah.barisAkhir + 1;
  return [
    ...atas.gaya,
    { area: `A${judulProgram}`, gaya: GAYA_SUBJUDUL },
    ...bawah.gaya,
    { area: `A${total}:E${total}`, gaya: GAYA_TOTAL },
    { area: `C${total}:D${total}`, gaya: { ...rupiah, inden: 1 } },
  ];
}

function warnaPK(atas: TabelFormulir, bawah: TabelFormulir): WarnaBersyarat[] {
  const huruf = `$${hurufJudul(KOLOM_PK, JUDUL_PK.sasaran)}`;
  const uang = `C${bawah.barisAwal}:D${bawah.barisAkhir + 1}`;
  const awal = atas.barisAwal;
  return [
    pudarkanUlangan(atas.area(JUDUL_PK.sasaran), `${huruf}${awal}`, `${huruf}${awal - 1}`),
    formatPecahan(uang, `C${bawah.barisAwal}`),
  ];
}

/** The PK sheet: the indicators of the agreement, and below them its programs with both budgets. */
function lembarPK(data: readonly BarisPK[], program: readonly BarisProgram[], kertas: Kertas): RencanaLembar {
  const atas = susunTabel({
    nama: TABEL_PK,
    barisKepala: BARIS_KEPALA,
    kolom: KOLOM_PK,
    data: bernomor(data),
    barisKosong: 10,
  });
  const judulProgram = atas.barisAkhir + 2;
  const bawah = tabelProgram(program, judulProgram + 1);
  const bagan = baganFormulir({ ...BAGAN_PK, kertas });
  const judul: Blok = { area: `A${judulProgram}`, isi: [["PROGRAM DAN ANGGARAN (Rp)"]] };
  return {
    ...bagan,
    judul: JUDUL,
    nama: [{ nama: NAMA, area: "A1", tersembunyi: true }],
    blok: [...bagan.blok, atas.blok, judul, bawah.blok],
    tabel: [atas.tabel, bawah.tabel],
    gaya: [...bagan.gaya, ...gayaPK(atas, bawah, judulProgram)],
    pilihan: [pilihanPolaritas(atas.area(JUDUL_PK.polaritas))],
    warna: warnaPK(atas, bawah),
    lebar: lebarKolom(KOLOM_PK),
    pasTinggi: [atas.seluruhBaris, bawah.seluruhBaris],
    tinggi: [
      ...bagan.tinggi,
      { baris: String(BARIS_KEPALA), poin: 26 },
      { baris: String(judulProgram + 1), poin: 22 },
    ],
  };
}

/** What is missing in a row of the PK table; a first row without a sasaran has nothing to continue. */
export function periksaPK(baris: BarisPKTerbaca, pertama: boolean): TemuanLembar[] {
  const tanpaSasaran = pertama && teksSel(baris.sasaran) === "";
  const nama = teksSel(baris.indikator);
  return [
    ...(tanpaSasaran ? [diSel("SASARAN_KOSONG", "galat", baris.sasaran, { nama })] : []),
    ...periksaNamaTarget(baris),
    ...periksaAngka(baris.target),
    ...periksaPolaritas(baris.polaritas),
  ];
}

/** What is missing or broken in the table of programs, cell by cell. */
export function periksaProgram(program: readonly BarisProgramTerbaca[]): TemuanLembar[] {
  const adaPerubahan = program.some((baris) => teksSel(baris.perubahan) !== "");
  return program.flatMap((baris) => {
    const nama = teksSel(baris.program);
    const rusak = [...periksaAngka(baris.induk), ...periksaAngka(baris.perubahan)];
    if (teksSel(baris.perubahan) !== "") return rusak;
    if (teksSel(baris.induk) === "")
      return [...rusak, diSel("ANGGARAN_KOSONG", "galat", baris.induk, { nama })];
    return adaPerubahan
      ? [...rusak, diSel("ANGGARAN_PERUBAHAN_KOSONG", "info", baris.perubahan, { nama })]
      : rusak;
  });
}

const barisContoh: readonly BarisPK[] = contoh.sasaran.flatMap(({ sasaran, indikator }) =>
  indikator.map((baris) => ({ sasaran, ...baris, satuan: "", polaritas: "" })),
);

/** PK: the agreement's indicators, and its programs with both budgets. */
export const PK = definisiLembar({
  kunci: "pk",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL_PK, TABEL_PROGRAM],
  selBernama: [],
  kosong: { pk: [] as readonly BarisPK[], program: [] as readonly BarisProgram[] },
  contoh: { pk: barisContoh, program: contoh.program as readonly BarisProgram[] },
  susun: ({ pk, program }, { kertas }) => lembarPK(pk, program, kertas),
  baca: (buku) => ({
    pk: barisTabel(buku, TABEL_PK, JUDUL_PK, ["sasaran", "indikator", "target"]),
    program: barisTabel(buku, TABEL_PROGRAM, JUDUL_PROGRAM, ["program", "induk", "perubahan"]),
  }),
  baris: ({ pk = [], program = [] }) => pk.length + program.length,
  periksa: ({ pk = [], program = [] }) => [
    ...pk.flatMap((baris, i) => periksaPK(baris, i === 0)),
    ...periksaProgram(program),
  ],
});
