import type { TabelLembar } from "./baca-tabel";
import type { IsianSel } from "./isi";
import type { Kolom } from "./kolom";
import { RUPIAH, kolomKriteria } from "./kolom-ukur";
import { FORMAT } from "./rupa";
import { rumusNomor } from "./rumus";
import { rumusJumlah, rumusJumlahHitungan } from "./rumus-jumlah";
import { susunTabel, type TabelFormulir } from "./tabel-formulir";

const T = "LKJIP_TabelTriwulanRp";

/** A budget by quarters, in rupiah, as it is typed. */
export interface BarisTriwulanRp {
  readonly kegiatan: string;
  /** Four each: cash budget (anggaran kas) and what was spent. */
  readonly target: readonly IsianSel[];
  readonly realisasi: readonly IsianSel[];
}

const JUDUL_RP = {
  no: "No",
  kegiatan: "Program/Kegiatan",
  satuan: "Satuan",
  unit: "Unit",
  catatan: "Catatan",
  target1: "Anggaran TW I",
  target2: "Anggaran TW II",
  target3: "Anggaran TW III",
  target4: "Anggaran TW IV",
  realisasi1: "Realisasi TW I",
  realisasi2: "Realisasi TW II",
  realisasi3: "Realisasi TW III",
  realisasi4: "Realisasi TW IV",
  target: "Anggaran Setahun",
  realisasi: "Realisasi Setahun",
  serapan: "Serapan",
  kriteria: "Kriteria",
} as const;

/** The table of budgets by quarters. */
export const TRIWULAN_RP: TabelLembar<keyof typeof JUDUL_RP> = {
  nama: T,
  judul: JUDUL_RP,
  masukan: ["kegiatan", "target1", "realisasi1"],
};

const J = JUDUL_RP;

/** Rupiah add up, whatever the indicator does; "" while no quarter is filled in or one is no number. */
function rumusSetahun(awal: string, akhir: string): string {
  const semua = `[@[${awal}]]:[@[${akhir}]]`;
  return `=IF(COUNTA(${semua})=0,"",IF(COUNT(${semua})=COUNTA(${semua}),SUM(${semua}),IFERROR(SUM(LKJIP.ANGKA(${semua})),"")))`;
}

function kolomTriwulan(bagian: "target" | "realisasi"): Kolom<BarisTriwulanRp>[] {
  return ([1, 2, 3, 4] as const).map((ke) => {
    const judul = J[`${bagian}${ke}`];
    return {
      judul,
      lebar: 84,
      ...RUPIAH,
      isi: (b) => b[bagian][ke - 1] ?? null,
      total: rumusJumlah(`${T}[${judul}]`),
    };
  });
}

const KOLOM: readonly Kolom<BarisTriwulanRp>[] = [
  { judul: J.no, lebar: 28, datar: "Center", rumus: rumusNomor(T, J.kegiatan) },
  { judul: J.kegiatan, lebar: 170, isi: (b) => b.kegiatan, total: "JUMLAH" },
  { judul: J.satuan, lebar: 52, datar: "Center", isi: () => "Rp" },
  { judul: J.unit, lebar: 60 },
  { judul: J.catatan, lebar: 66 },
  ...kolomTriwulan("target"),
  ...kolomTriwulan("realisasi"),
  {
    judul: J.target,
    lebar: 92,
    ...RUPIAH,
    rumus: rumusSetahun(J.target1, J.target4),
    total: rumusJumlahHitungan(`${T}[${J.target}]`),
    totalLama: [rumusJumlah(`${T}[${J.target}]`)],
  },
  {
    judul: J.realisasi,
    lebar: 92,
    ...RUPIAH,
    rumus: rumusSetahun(J.realisasi1, J.realisasi4),
    total: rumusJumlahHitungan(`${T}[${J.realisasi}]`),
    totalLama: [rumusJumlah(`${T}[${J.realisasi}]`)],
  },
  {
    judul: J.serapan,
    lebar: 66,
    datar: "Right",
    format: FORMAT.persen,
    pita: true,
    rumus: `=IF([@[${J.realisasi}]]="","",LKJIP.SERAPAN([@[${J.target}]],[@[${J.realisasi}]]))`,
  },
  kolomKriteria(J.kriteria, J.serapan),
];

/** Lays out the table of budgets under its heading. */
export function tabelTriwulanRp(data: readonly BarisTriwulanRp[], barisKepala: number): TabelFormulir {
  return susunTabel({ nama: T, barisKepala, kolom: KOLOM, data, barisKosong: 8 });
}
