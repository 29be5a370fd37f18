import { BAGIAN, BARIS_CUKUP, rasioDekat } from "../../tabel/batas";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../tabel/hasil-tabel";
import type { Pembanding, TabelUkur } from "../../tabel/isi/tabel-ukur";
import { YAKIN } from "../../tabel/yakin";
import { pembandingKolom } from "./pembanding";

/**
 * Why a table is not acted on without asking, whatever its words were taken for, and the letters of the columns:
 * - `TAK_TERBUKTI`: no figures of the table show that these columns are what they were taken for;
 * - `SAINGAN`: these columns may be meant as well;
 * - `ANGKA_TAK_DIKENAL`: what the figures of these columns are is not known.
 * Asking costs the user one click, a wrong colour costs the trust in all of them.
 */
export interface KeberatanGerbang {
  readonly kode: "TAK_TERBUKTI" | "SAINGAN" | "ANGKA_TAK_DIKENAL";
  readonly kolom: readonly string[];
}

/** Rows that are looked at. */
const BARIS_DILIHAT = 200;
/** Roles of which a second, unsure column may be the one that is meant. */
const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);
const BERNAMA: ReadonlySet<Peran> = new Set(["indikator", "program", "sasaran", "penanggung_jawab"]);
const UANG_KELUAR: ReadonlySet<Peran> = new Set(["realisasi_rp", "serapan"]);
/** Other promises than the year's: which of them a bare "Realisasi" belongs to is not said. */
const JANJI_LAIN: ReadonlySet<Peran> = new Set([
  "target_tw",
  "realisasi_tw",
  "target_renstra",
  "target_tahun",
]);

function baris(ukur: TabelUkur): readonly number[] {
  return ukur.baris.slice(0, BARIS_DILIHAT);
}

/** Half of what stands in the column are figures. */
function berangka(ukur: TabelUkur, { kolom }: KolomTabel): boolean {
  const isi = baris(ukur)
    .map((satu) => ukur.baca(satu, kolom).jenis)
    .filter((jenis) => jenis !== "kosong" && jenis !== "strip");
  const angka = isi.filter((jenis) => jenis === "angka").length;
  return angka > 0 && angka >= isi.length * BAGIAN.separuh;
}

const huruf = (kolom: readonly KolomTabel[]): string[] => kolom.map((satu) => satu.kolom);

function keberatan(
  kode: KeberatanGerbang["kode"],
  kolom: readonly KolomTabel[],
): readonly KeberatanGerbang[] {
  return kolom.length === 0 ? [] : [{ kode, kolom: huruf(kolom) }];
}

/** Rows whose figure can be checked by a pair, and those where it follows from it. */
function dihitung(ukur: TabelUkur, kolom: string, pembanding: Pembanding): { banyak: number; cocok: number } {
  const hasil = { banyak: 0, cocok: 0 };
  for (const satu of baris(ukur)) {
    const [bacaan, mungkin] = [ukur.baca(satu, kolom), ukur.hitungan(satu, pembanding)];
    if (bacaan.jenis !== "angka" || mungkin.length === 0) continue;
    const { nilai } = bacaan;
    hasil.banyak++;
    if (mungkin.some((rasio) => rasioDekat(rasio, nilai) || rasioDekat(rasio, nilai / 100))) hasil.cocok++;
  }
  return hasil;
}

/** The formula of a cell works on both cells of its row's pair, whatever stands in them today. */
function merujukPasangan(ukur: TabelUkur, satu: number, kolom: string, pembanding: Pembanding): boolean {
  const rumus = ukur.rumus(satu, kolom).replaceAll("$", "");
  return [pembanding.target, pembanding.realisasi].every(
    (huruf) => huruf !== undefined && new RegExp(`(?<![A-Z!:])${huruf}${satu}(?!\\d)`).test(rumus),
  );
}

/** Some figure or formula of the column follows from its row's pair; how many must is the reader's matter. */
function terbukti(ukur: TabelUkur, kolom: string): boolean {
  const pembanding = pembandingKolom(ukur, kolom);
  return (
    dihitung(ukur, kolom, pembanding).cocok > 0 ||
    baris(ukur).some((satu) => merujukPasangan(ukur, satu, kolom, pembanding))
  );
}

/** Columns that could be meant as well: of the same title, or of such a role and unsure. */
function saingan({ kolom, peran, judul }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  return ukur.tabel.kolom.filter(
    (satu) =>
      satu.kolom !== kolom &&
      ((satu.alasan.kunci === "kembar" && satu.alasan.isi === judul && satu.peran === "lain") ||
        (satu.peran === peran && satu.yakin < YAKIN_CUKUP && DIUKUR.has(peran))) &&
      berangka(ukur, satu),
  );
}

/** The figures of three columns side by side are a second measurement, and its percent was not understood. */
function ukuranKedua({ kolom: milik }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  const { kolom } = ukur.tabel;
  return kolom.filter((satu, i) => {
    const [target, realisasi] = [kolom[i - 2]?.kolom, kolom[i - 1]?.kolom];
    if (satu.peran !== "lain" || satu.yakin >= YAKIN_CUKUP || satu.bagian !== null) return false;
    if (target === undefined || realisasi === undefined || realisasi === milik || target === milik)
      return false;
    const { banyak, cocok } = dihitung(ukur, satu.kolom, { target, realisasi, hanyaPositif: true });
    return banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua;
  });
}

/** Objections to colouring a column of percentages unasked; none: it may be done. */
export function gerbangWarna(ukur: TabelUkur, kolom: KolomTabel): readonly KeberatanGerbang[] {
  return [
    ...(terbukti(ukur, kolom.kolom) ? [] : keberatan("TAK_TERBUKTI", [kolom])),
    ...keberatan("SAINGAN", [...saingan(kolom, ukur), ...ukuranKedua(kolom, ukur)]),
  ];
}

/** Objections to computing a capaian unasked and writing it into new columns; none: it may be done. */
export function gerbangTambah(ukur: TabelUkur): readonly KeberatanGerbang[] {
  const { kolom } = ukur.tabel;
  const pasangan = kolom.filter(({ peran }) => peran === "target" || peran === "realisasi");
  const bernama = kolom.some(({ peran }) => BERNAMA.has(peran));
  const uang = ukur.kolom("indikator") ? [] : kolom.filter(({ peran }) => UANG_KELUAR.has(peran));
  const asing = kolom.filter(
    ({ peran, yakin, bagian }) =>
      (peran === "lain" && bagian === null) || (DIUKUR.has(peran) && yakin < YAKIN_CUKUP),
  );
  return [
    ...keberatan(
      "TAK_TERBUKTI",
      pasangan.filter(({ yakin }) => !bernama || yakin < YAKIN.kuat),
    ),
    ...keberatan("SAINGAN", [...uang, ...kolom.filter(({ peran }) => JANJI_LAIN.has(peran))]),
    ...keberatan(
      "ANGKA_TAK_DIKENAL",
      asing.filter((satu) => berangka(ukur, satu)),
    ),
  ];
}
