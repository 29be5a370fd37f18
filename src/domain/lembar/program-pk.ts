import { teksSel, type BarisSel, type TabelLembar } from "./baca-tabel";
import type { IsianSel } from "./isi";
import type { Kolom } from "./kolom";
import { RUPIAH } from "./kolom-ukur";
import { catatanBelumLengkap, rumusJumlah, rumusJumlahLengkap } from "./rumus-jumlah";
import { susunTabel, type TabelFormulir } from "./tabel-formulir";
import { diSel, type TemuanLembar } from "./temuan-lembar";
import { periksaAngka } from "./ukur-baris";

const T = "LKJIP_TabelProgram";

/** One program of the agreement with both of its budgets, in rupiah. */
export interface BarisProgram {
  readonly program: string;
  readonly anggaranInduk: IsianSel;
  readonly anggaranPerubahan: IsianSel;
  readonly keterangan: string;
}

/** A row of the program table, as it was read. */
export type BarisProgramTerbaca = BarisSel<keyof typeof JUDUL_PROGRAM>;

/** Titles of the table of programs, which readers look for. */
const JUDUL_PROGRAM = {
  no: "No",
  program: "Program",
  induk: "Anggaran Induk",
  perubahan: "Anggaran Perubahan",
  keterangan: "Keterangan",
} as const;

/** The table of programs below the agreement's indicators. */
export const PROGRAM: TabelLembar<keyof typeof JUDUL_PROGRAM> = {
  nama: T,
  judul: JUDUL_PROGRAM,
  masukan: ["program", "induk", "perubahan"],
};

const kolomT = (judul: string): string => `${T}[${judul}]`;
const { induk, perubahan } = JUDUL_PROGRAM;

/** What makes a row count beside its budget after the change: a name or the original budget. */
const ISI = [JUDUL_PROGRAM.program, induk].map(kolomT);

const KOLOM: readonly Kolom<BarisProgram>[] = [
  { judul: JUDUL_PROGRAM.no, lebar: 28, datar: "Center", isi: (_, i) => i + 1 },
  { judul: JUDUL_PROGRAM.program, lebar: 200, isi: (b) => b.program, total: "JUMLAH" },
  {
    judul: induk,
    lebar: 200,
    ...RUPIAH,
    utuh: true,
    isi: (b) => b.anggaranInduk,
    total: rumusJumlah(kolomT(induk)),
    totalLama: [`=SUM(${kolomT(induk)})`],
  },
  {
    judul: perubahan,
    lebar: 118,
    ...RUPIAH,
    utuh: true,
    isi: (b) => b.anggaranPerubahan,
    total: rumusJumlahLengkap(kolomT(perubahan), ISI),
    totalLama: [`=SUM(${kolomT(perubahan)})`],
  },
  {
    judul: JUDUL_PROGRAM.keterangan,
    lebar: 96,
    isi: (b) => b.keterangan,
    total: catatanBelumLengkap(kolomT(perubahan), ISI, `di kolom ${perubahan} masih kosong`),
    totalLama: ["", catatanBelumLengkap(kolomT(perubahan), ISI, "belum ada anggaran perubahannya")],
  },
];

/** Lays out the table of programs under its heading. */
export function tabelProgram(data: readonly BarisProgram[], barisKepala: number): TabelFormulir {
  return susunTabel({ nama: T, barisKepala, kolom: KOLOM, data, barisKosong: 6 });
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
