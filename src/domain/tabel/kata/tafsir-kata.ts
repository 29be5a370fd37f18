import { namaMasa } from "./nama-masa";
import type { FiturJudul, Triwulan } from "./fitur-judul";

/** What the words over one column say together: the leaf decides, the groups above it complete. */
export interface TafsirJudul {
  /** What the column is about; undefined where no word says it. */
  readonly inti: string | undefined;
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  /** The words speak of a quarter without saying which ("terhadap target triwulan"). */
  readonly triwulanTanpaNomor: boolean;
  /** The lowest text is nothing but "I" .. "IV". */
  readonly romawi: Triwulan | null;
  /** One of the numbered years of a plan ("Tahun ke-" over 1, 2, 3): no year of the calendar is named. */
  readonly tahunKe: boolean;
  /** The half or third of the year that a text names ("Semester I"), without a number where it gives none. */
  readonly masa: string | null;
  /** The lowest text is a month: one of twelve parts of the year's figure. */
  readonly bulan: boolean;
  readonly persen: boolean;
  /** A group above says percent, whatever its leaves measure. */
  readonly persenInduk: boolean;
  /** The lowest text says Rp itself. */
  readonly rupiah: boolean;
  readonly keuangan: boolean;
  readonly kinerja: boolean;
  readonly lalu: boolean;
  /** Up to the month, week or quarter before: of this year, but not up to now. */
  readonly masaLalu: boolean;
  readonly ini: boolean;
  readonly renstra: boolean;
  /** "Prakiraan maju": what may be planned for a year after the plan's own. */
  readonly prakiraan: boolean;
  readonly akhir: boolean;
  readonly awal: boolean;
  /** "… terhadap target akhir Renstra": compared with something else than this year's target. */
  readonly terhadap: boolean;
  /** Some header word of the column was unknown. */
  readonly asing: boolean;
  /** No word of the lowest text is known, and a group stands above it. */
  readonly daunAsing: boolean;
  /** What the lowest text alone is about. */
  readonly intiDaun: string | undefined;
}

/** Concepts that a group lends to its leaves. */
const MENURUN = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "serapan",
  "pengeluaran",
  "indikator",
  "sasaran",
  "program",
  "kondisi",
  "baseline",
]);
/** "Indikator" over "Narasi | Target | Realisasi | %": the percent names nothing. */
const BERNAMA = new Set(["indikator", "sasaran", "program"]);
/** "Deviasi" over "%": a group that is none of these keeps its leaves from those above it. */
const TENTU = new Set([...MENURUN, "lainnya"]);
const SINGKATAN = { t: "target", r: "realisasi", c: "capaian", k: undefined } as const;
/** Leaves so general that the group above says more. */
const UMUM = new Set(["uraian", "jumlah", "tahun", "triwulan", "hasil"]);

function intiDaun(daun: FiturJudul, adaInduk: boolean, induk: string | undefined): string | undefined {
  if (adaInduk && daun.singkatan) return SINGKATAN[daun.singkatan];
  if (adaInduk && daun.inti === "perubahan" && diubah(daun)) return undefined;
  if (versiPerubahan(daun, induk)) return induk;
  return daun.inti;
}

/** "Target & Realisasi" over T, %, R, %: a group that is about both lends neither. */
const keduanya = ({ rapi }: FiturJudul): boolean =>
  /\b(?:target|rencana) (?:dan )?realisasi\b|\brealisasi dan (?:target|rencana)\b/.test(rapi);

function intiInduk(induk: readonly FiturJudul[]): string | undefined {
  return [...induk]
    .reverse()
    .find((satu) => satu.inti !== undefined && TENTU.has(satu.inti) && !keduanya(satu))?.inti;
}

/** "Jumlah (Rp)" over "Sebelum Perubahan" and "Setelah Perubahan": the budget, before and after it was changed. */
function paguPerubahan(tingkat: readonly FiturJudul[]): boolean {
  const daun = tingkat[tingkat.length - 1];
  return daun !== undefined && diubah(daun) && bidang(tingkat) === "keuangan";
}

/** "Target" over "Murni | Perubahan": its version after the change, not how much it changed. */
function versiPerubahan(daun: FiturJudul, induk: string | undefined): boolean {
  return daun.rapi === "perubahan" && (induk === "target" || induk === "pagu");
}

function diubah({ kata }: FiturJudul): boolean {
  return (kata.has("sebelum") || kata.has("sesudah")) && kata.has("perubahan");
}

const UBAHAN = /\b(?:pertumbuhan|selisih|deviasi|growth|variance)\b/;

/**
 * "Rata-rata Pertumbuhan" over "Anggaran | Realisasi": how they changed, neither of the two. "Peningkatan dari Tahun Lalu"
 * over "Realisasi 2024 | Realisasi Tahun Lalu" says this year's figure once more, to compare.
 */
function perubahanInduk(tingkat: readonly FiturJudul[]): string | undefined {
  const induk = tingkat[tingkat.length - 2];
  const daun = tingkat[tingkat.length - 1];
  if (induk?.inti !== "lainnya" || !daun) return undefined;
  const ulangan = /^peningkatan\b/.test(induk.rapi) && !daun.kata.has("lalu") && daun.tahun.length === 0;
  return ulangan || UBAHAN.test(induk.rapi) ? induk.inti : undefined;
}

/** "Kegiatan" over "Kode" and "Nama": the name of what the group says. */
function namaInduk(tingkat: readonly FiturJudul[]): string | undefined {
  const [daun, induk] = [tingkat[tingkat.length - 1], tingkat[tingkat.length - 2]];
  const bernama = induk?.inti === "program" || induk?.inti === "kegiatan";
  return bernama && daun !== undefined && NAMA.test(daun.rapi) ? induk.inti : undefined;
}

const NAMA = /^(?:nama|name|nomenklatur)$/;

/** A plan of one year by its name alone. */
const RENCANA_SETAHUN =
  /^(?:renja|rkpd|rkt|rkp|pk|perjanjian kinerja)(?: (?:pd|opd|skpd))?(?: (?:tahun|thn|th|ta))? (?:19|20)\d\d$/;

/** "Renja 2024" over "K | Rp": what that year's plan promises, and the money for it. */
function janjiInduk(tingkat: readonly FiturJudul[]): string | undefined {
  const [daun, induk] = [tingkat[tingkat.length - 1], tingkat[tingkat.length - 2]];
  const ukuran = daun?.singkatan === "k" || (daun?.inti === undefined && daun?.kata.has("rupiah"));
  return ukuran && RENCANA_SETAHUN.test(induk?.rapi ?? "") ? "target" : undefined;
}

/** "Realisasi" over "Anggaran" is money realised; "Anggaran" over "Realisasi" too. */
function gabungInti(
  daun: string | undefined,
  induk: string | undefined,
  persenSaja: boolean,
): string | undefined {
  if (daun === undefined) return persenSaja && induk !== undefined && BERNAMA.has(induk) ? undefined : induk;
  if (UMUM.has(daun)) return induk === "program" ? "uraian" : (induk ?? daun);
  if (induk === "kondisi" && (daun === "target" || daun === "capaian")) return induk;
  if (daun === "pagu" && (induk === "realisasi" || induk === "capaian")) return induk;
  return daun;
}

function pertamaAda<T>(
  daftar: readonly FiturJudul[],
  ambil: (satu: FiturJudul) => T | undefined,
): T | undefined {
  for (const satu of [...daftar].reverse()) {
    const nilai = ambil(satu);
    if (nilai !== undefined) return nilai;
  }
  return undefined;
}

function cariTriwulan(tingkat: readonly FiturJudul[]): Triwulan | null {
  const langsung = pertamaAda(tingkat, (satu) => satu.triwulan);
  if (langsung) return langsung;
  const berTriwulan = tingkat.some((satu) => satu.kata.has("triwulan"));
  return (berTriwulan ? pertamaAda(tingkat, (satu) => satu.romawi) : undefined) ?? null;
}

const punya = (tingkat: readonly FiturJudul[], ...kata: string[]): boolean =>
  tingkat.some((satu) => kata.some((k) => satu.kata.has(k)));

/** Money or performance: the nearest text that says one of them only. */
function bidang(tingkat: readonly FiturJudul[]): "keuangan" | "kinerja" | undefined {
  const daun = tingkat[tingkat.length - 1];
  return pertamaAda(tingkat, (satu) => {
    // "Sasaran Kegiatan DPA" over "Indikator | Target" names rows of a budget, and is no money.
    if (satu !== daun && satu.inti !== undefined && BERNAMA.has(satu.inti)) return undefined;
    const uang = ["pagu", "keuangan", "rupiah", "serapan", "pengeluaran"].some((kata) => satu.kata.has(kata));
    const kinerja = satu.kata.has("kinerja") || satu.singkatan === "k";
    if (uang === kinerja) return undefined;
    return uang ? "keuangan" : "kinerja";
  });
}

/** Renstra and not Renja: the plan of five years, where the text names that one first. */
function bicaraRenstra(tingkat: readonly FiturJudul[]): boolean {
  return tingkat.some(({ kata }) => {
    const urut = [...kata];
    const renja = urut.indexOf("renja");
    const renstra = urut.indexOf("renstra");
    return renstra >= 0 && (renja < 0 || renstra < renja);
  });
}

/** "Proyeksi Capaian" is a forecast; "Pencapaian Proyeksi" is compared with one. */
function meramal(tingkat: readonly FiturJudul[]): boolean {
  return tingkat.some(({ kata }) => {
    const urut = [...kata];
    const [duga, capaian] = [urut.indexOf("prakiraan"), urut.indexOf("capaian")];
    return duga >= 0 && (capaian < 0 || duga < capaian);
  });
}

/** "Target akhir Renstra" wants the end of the period, "(Akhir Tahun Pelaksanaan Renja)" does not matter here. */
function cariTahun(tingkat: readonly FiturJudul[]): number | null {
  return pertamaAda(tingkat, (satu) => satu.tahun[0]) ?? null;
}

const MASA_LALU =
  /\b(?:bulan|bln|minggu|mgg|hari|triwulan|trw|tw|semester|periode|tahap) (?:yang )?(?:lalu|sebelumnya|kemarin)\b/;

const kataPersen = ({ kata }: FiturJudul): boolean => kata.has("persen") || kata.has("tingkat");

/** The lowest text speaks of percents; K, Rp and the like below "Tingkat Capaian (%)" do by their group. */
function berpersen(tingkat: readonly FiturJudul[]): boolean {
  const daun = tingkat[tingkat.length - 1];
  const induk = tingkat[tingkat.length - 2];
  if (!daun) return false;
  const persenSaja = induk !== undefined && induk.inti === undefined && kataPersen(induk);
  const takBerkata = daun.inti === undefined && (daun.singkatan === "k" || daun.kata.size > 0 || persenSaja);
  const tahunCapaian = induk?.inti === "capaian" && tahunSaja(daun);
  return (
    kataPersen(daun) ||
    daun.awal === "terhadap" ||
    ((takBerkata || tahunCapaian) && induk !== undefined && kataPersen(induk))
  );
}

/** "Capaian Kinerja (%)" over "2023 | 2024": the year says when, the group what. */
const tahunSaja = ({ rapi }: FiturJudul): boolean => /^(?:(?:tahun|thn|th|ta) )?(?:19|20)\d\d$/.test(rapi);

/** "% Kinerja Puskesmas" over "Variabel | Program": the percent of each level, and no names of theirs. */
function tingkatPersen(tingkat: readonly FiturJudul[]): boolean {
  const [daun, induk] = [tingkat[tingkat.length - 1], tingkat[tingkat.length - 2]];
  return (
    daun?.inti !== undefined && BERNAMA.has(daun.inti) && /^(?:%|persen\p{L}*) /u.test(induk?.rapi ?? "")
  );
}

/** Joins the texts of one column, top to bottom, into one reading. */
export function tafsirkan(tingkat: readonly FiturJudul[]): TafsirJudul {
  const daun = tingkat[tingkat.length - 1];
  const induk = tingkat.slice(0, -1);
  const jenisBidang = bidang(tingkat);
  return {
    inti: tingkatPersen(tingkat)
      ? undefined
      : paguPerubahan(tingkat)
        ? "pagu"
        : (namaInduk(tingkat) ??
          janjiInduk(tingkat) ??
          perubahanInduk(tingkat) ??
          (daun &&
            gabungInti(
              intiDaun(daun, induk.length > 0, intiInduk(induk)),
              // "Capaian" over "Keuangan" over "Pagu, Realisasi": the budget itself, and not what was done with it.
              daun.rapi === "pagu" ? undefined : intiInduk(induk),
              daun.rapi === "%",
            ))),
    tahun: cariTahun(tingkat),
    triwulan: cariTriwulan(tingkat),
    triwulanTanpaNomor: punya(tingkat, "triwulan") && cariTriwulan(tingkat) === null,
    romawi: daun?.romawi ?? null,
    tahunKe: tingkat.some(({ rapi }) => /\btahun ke\b/.test(rapi)),
    masa: namaMasa(tingkat.map(({ rapi }) => rapi)),
    bulan: daun?.bulan ?? false,
    persen: berpersen(tingkat),
    persenInduk: induk.some(kataPersen),
    rupiah: daun !== undefined && daun.kata.has("rupiah"),
    keuangan: jenisBidang === "keuangan",
    kinerja: jenisBidang === "kinerja",
    lalu: punya(daun !== undefined && daun.tahun.length > 0 ? [daun] : tingkat, "lalu"),
    masaLalu: tingkat.some(({ rapi }) => MASA_LALU.test(rapi)),
    ini: punya(tingkat, "ini"),
    renstra: bicaraRenstra(tingkat),
    prakiraan: meramal(tingkat),
    akhir: punya(tingkat, "akhir"),
    awal: punya(tingkat, "awal", "baseline"),
    terhadap: punya(tingkat, "terhadap"),
    asing: tingkat.some((satu) => satu.kadar < 1),
    daunAsing: induk.length > 0 && daun?.inti === undefined && daun?.kadar === 0 && daun.banyakKata > 0,
    intiDaun: daun?.inti,
  };
}
