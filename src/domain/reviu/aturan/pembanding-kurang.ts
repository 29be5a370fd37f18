import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakTabel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator } from "../identitas/indikator";
import type { UnsurPembanding } from "../temuan-penilai";
import type { TemuanReviu } from "../temuan-reviu";

const RENSTRA = /renstra|rpjm|jangka menengah|akhir periode/i;
const TIGA = 3;

const berperan = (tabel: TabelReviu, ...peran: readonly string[]): boolean =>
  tabel.kolom.some((satu) => peran.includes(satu.peran));

/** Results of three years beside each other: by columns, or by rows that are years. */
function tigaTahun(tabel: TabelReviu): boolean {
  const tahun = tabel.kolom
    .filter(({ peran }) => /^(?:realisasi|capaian)/.test(peran))
    .flatMap(({ tahun: satu }) => satu ?? []);
  const lalu = tabel.kolom.filter(({ peran }) => peran === "realisasi_lalu").length;
  return new Set(tahun).size >= TIGA || lalu + 1 >= TIGA;
}

/** Is a result compared so anywhere in the workbook? */
const ADA: Readonly<Record<UnsurPembanding, (tabel: TabelReviu) => boolean>> = {
  "tahun-lalu": (tabel) => berperan(tabel, "realisasi_lalu", "capaian_lalu"),
  "tiga-tahun": tigaTahun,
  renstra: (tabel) =>
    berperan(tabel, "target_renstra", "kondisi_akhir") ||
    tabel.kolom.some(({ judul }) => RENSTRA.test(judul)),
  kriteria: (tabel) => berperan(tabel, "kriteria") && berperan(tabel, "capaian"),
};

const UNSUR = Object.keys(ADA) as UnsurPembanding[];
/** The chapter or the report itself, as sheets and tables are named after it. */
const LAPORAN =
  /\bbab (?:iii|3)\b|akuntabilitas kinerja|\bLA?KJ?IP\b|laporan (?:akuntabilitas )?kinerja instansi/i;

/** Results of months or quarters are gathered for the report; they are compared in it. */
const berkala = ({ kolom }: TabelReviu): boolean =>
  kolom.some(({ arti, peran }) => arti === "bulan" || peran === "realisasi_tw");

/** Results are laid beside those of other years or beside the plan's here. */
const membandingkan = (tabel: TabelReviu): boolean =>
  berperan(tabel, "realisasi") &&
  (["tahun-lalu", "tiga-tahun", "renstra"] as const).some((satu) => ADA[satu](tabel));

/** Where a report compares its results: the table that does so already, else the measuring table of its chapter. */
function tabelPembanding(bahan: BahanReviu): TabelReviu | undefined {
  const semua = semuaIndikator(bahan);
  // A workbook without agreement or without results of its own is no report yet.
  if (!semua.some(({ macam }) => macam === "janji")) return undefined;
  const diukur = semua.flatMap(({ macam, tabel }) => (macam === "ukur" && !berkala(tabel) ? [tabel] : []));
  const bab = ({ lembar, judul }: TabelReviu): boolean => LAPORAN.test(`${lembar} ${judul}`);
  return diukur.find(membandingkan) ?? diukur.find(bab);
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const pembanding = tabelPembanding(bahan);
  if (!pembanding) return [];
  const kurang = UNSUR.filter((satu) => !bahan.tabel.some(({ tabel }) => ADA[satu](tabel)));
  const letak = { ...letakTabel(pembanding), yakin: 0.8 };
  return kurang.map((unsur) => buatTemuan("PEMBANDING_KURANG", "peringatan", { unsur }, letak));
}

const PK = [
  "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET",
  "1\tPasar nyaman\tJumlah pasar representatif\t22 pasar",
  "2\tTera\tUTTP ditera\t176 UTTP",
];

/** Results are compared with no earlier year, with fewer than three years, not with the Renstra, or have no class. */
export const PEMBANDING_KURANG: Aturan = {
  kode: "PEMBANDING_KURANG",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK,
        "Bab III": [
          "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
          "1\tJumlah pasar representatif\t22 pasar\t21 pasar\t95,45 %",
          "2\tUTTP ditera\t176 UTTP\t169 UTTP\t96,02 %",
        ],
      }),
      sel: "A1",
    },
    diam: contohBuku({
      PK,
      "Bab III": [
        "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2019\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)\tKRITERIA\tTARGET AKHIR RENSTRA",
        "1\tJumlah pasar representatif\t22 pasar\t20 pasar\t21 pasar\t21 pasar\t95,45 %\tSangat Tinggi\t25 pasar",
        "2\tUTTP ditera\t176 UTTP\t160 UTTP\t165 UTTP\t169 UTTP\t96,02 %\tSangat Tinggi\t200 UTTP",
      ],
    }),
  },
};
