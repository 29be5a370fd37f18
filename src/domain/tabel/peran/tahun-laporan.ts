import { tanpaPeraturan } from "../kata/nomor-peraturan";
import { YAKIN } from "../yakin";
import type { Kisi } from "../kisi";
import { TEKS } from "../kisi";
import type { Peran } from "../hasil-tabel";
import { artikanTahunPolos, tahunKe } from "./tahun-polos";
import type { KolomKerja } from "./kolom-kerja";
import { ragukan, ubahPeran } from "./kolom-kerja";

const PANJANG_PERIODE = 3;
/** Roles whose year tells what the table reports on. */
const DIUKUR = new Set(["realisasi", "capaian", "realisasi_rp", "serapan", "realisasi_tw", "capaian_tw"]);

const TARGET = new Set(["target"]);

/** "Update: 10-01-2025", "Dicetak 3 Januari 2025": when the sheet was made, and no year that it reports on. */
const DICETAK =
  /\b(?:(?:last )?updated?|up ?date|dicetak|tanggal cetak|tgl\.? cetak|cetak|printed|diunduh|unduh|exported|generated|diekspor|dibuat)\b\s*(?:on|pada|tanggal|tgl\.?|per)?\s*:?\s*\d{1,2}[\s./-]+\p{L}*\d*[\s./-]+(?:19|20)\d\d/giu;

/** Years in a title, periods such as "2021-2026" left out. */
function tahunJudul(teks: string): number[] {
  const tanpaPeriode = tanpaPeraturan(teks)
    .replace(DICETAK, " ")
    .replace(/(?:19|20)\d\d\s*(?:[-–—/]|s\.?\/?d\.?|sampai)\s*(?:19|20)\d\d/gi, " ");
  return [...tanpaPeriode.matchAll(/[\d.,]+/g)]
    .map(([angka]) => /^((?:19|20)\d\d)[.,]*$/.exec(angka)?.[1])
    .filter((tahun) => tahun !== undefined)
    .map(Number);
}

function tahunBaris(kisi: Kisi, b: number): number[] {
  const hasil: number[] = [];
  for (let k = 0; k < kisi.lebar; k++)
    if (kisi.jenis(b, k) === TEKS) hasil.push(...tahunJudul(kisi.teks(b, k)));
  return hasil;
}

/** The years that the nearest title above row `atas` (after row `batas`) names, else the sheet's name. */
export function tahunDariJudul(kisi: Kisi, atas: number, batas: number): number[] {
  for (let b = atas - 1; b > Math.max(batas, atas - 15); b--) {
    const tahun = tahunBaris(kisi, b);
    if (tahun.length > 0) return tahun;
  }
  return tahunJudul(kisi.lembar.nama.replace(/_/g, " "));
}

const unik = (tahun: readonly (number | null)[]): number[] => [
  ...new Set(tahun.filter((satu): satu is number => satu !== null)),
];
const terbesar = (tahun: readonly number[]): number | null => (tahun.length > 0 ? Math.max(...tahun) : null);

/**
 * "Tahun 2023 | Target, Realisasi" beside a target and realisasi without a year: those are of a later year that nobody
 * wrote down. The latest year written over a realisasi; null where every realisasi has its year, or none has.
 */
function tahunSebelum(kolom: readonly KolomKerja[]): number | null {
  const berpersen = setahun(kolom, "capaian").filter(
    ({ tafsir }) => tafsir.inti === "realisasi" && !tafsir.terhadap,
  );
  const realisasi = [...setahun(kolom, "realisasi"), ...berpersen];
  const polos = realisasi.some(tanpaTahun) && setahun(kolom, "target").some(tanpaTahun);
  return polos ? terbesar(unik(realisasi.map(({ tahun }) => tahun))) : null;
}

const tanpaTahun = ({ tahun }: KolomKerja): boolean => tahun === null;

function setahun(kolom: readonly KolomKerja[], apa: Peran): KolomKerja[] {
  return kolom.filter(({ peran, triwulan, tafsir }) => peran === apa && triwulan === null && !tafsir.lalu);
}

/** "Target 2025" beside a target and a realisasi without a year: it is of another year than they are. */
function targetTahunLain(kolom: readonly KolomKerja[], laporan: number | null): KolomKerja[] {
  const target = setahun(kolom, "target");
  if (laporan !== null || !target.some(tanpaTahun) || !setahun(kolom, "realisasi").some(tanpaTahun))
    return [...kolom];
  return kolom.map((satu) =>
    target.includes(satu) && satu.tahun !== null
      ? ubahPeran(satu, "target_tahun", YAKIN.jelas, { kunci: "tahun", isi: String(satu.tahun) })
      : satu,
  );
}

/** "… dan Target Renstra 2026" over "Realisasi 2025 | Target Akhir Renstra 2026": where the plan ends, and nothing else. */
function akhirSaja(kolom: readonly KolomKerja[], tahun: number): boolean {
  const milik = kolom.filter((satu) => satu.tahun === tahun);
  const diukur = kolom.some((satu) => DIUKUR.has(satu.peran) && satu.tahun !== null && satu.tahun < tahun);
  return (
    diukur && milik.length > 0 && milik.every((satu) => satu.peran === "target_renstra" || akhirRencana(satu))
  );
}

/**
 * The year reported on: "tahun berjalan (2025)", the latest of the title's years that a column has
 * too, else the latest measured.
 * It comes after every year that a column calls the last one.
 */
export function pilihTahunLaporan(
  kolom: readonly KolomKerja[],
  disebutkan: readonly number[],
): number | null {
  const judulnya = disebutkan.filter((tahun) => !akhirSaja(kolom, tahun));
  const berjalan = kolom.find(({ tafsir, tahun }) => tafsir.ini && tahun !== null && !tafsir.renstra);
  if (berjalan) return berjalan.tahun;
  const lalu =
    terbesar(unik(kolom.filter(({ tafsir }) => tafsir.lalu).map(({ tahun }) => tahun))) ?? -Infinity;
  const sesudahLalu = (peran: ReadonlySet<string>): number[] =>
    unik(
      kolom.filter((satu) => peran.has(satu.peran) && !satu.tafsir.prakiraan).map(({ tahun }) => tahun),
    ).filter((satu) => satu > lalu);
  const diukur = [
    ...new Set([...sesudahLalu(DIUKUR), ...tahunBerpersen(kolom).filter((satu) => satu > lalu)]),
  ];
  const target = sesudahLalu(TARGET);
  const disebut = terbesar(judulnya.filter((satu) => (diukur.length > 0 ? diukur : target).includes(satu)));
  if (disebut !== null) return disebut;
  const judul = terbesar(judulnya);
  // "Renja 2027" over "Realisasi 2025 | Target 2027": what was measured is over, the plan is the title's.
  const direncanakan = judulnya.length === 1 && judul !== null && target.includes(judul);
  if (direncanakan && diukur.every((satu) => satu < judul)) return judul;
  // "Renja 2023" over "Volume 2023 | Target 2024": a plan of the title's year, with an outlook.
  const awal = Math.min(...unik(kolom.map(({ tahun }) => tahun)));
  if (diukur.length === 0 && judulnya.includes(awal)) return awal;
  // "Realisasi 2023 | Realisasi" under a title of 2024: the one without a year is the title's.
  const polos = kolom.some((satu) => DIUKUR.has(satu.peran) && tanpaTahun(satu) && !satu.tafsir.lalu);
  if (judul !== null && polos && judul > (terbesar(diukur) ?? judul)) return judul;
  if (judul === null && tahunSebelum(kolom) !== null) return null;
  const satuTarget =
    target.length === 1 && !setahun(kolom, "target").some((satu) => tanpaTahun(satu) || nanti(satu, judul));
  return terbesar(diukur) ?? (satuTarget ? (target[0] ?? null) : (judul ?? null));
}

/** "Target Akhir (2026)" under a title of 2024: where a plan leads to, in a report on the way there. */
const nanti = (satu: KolomKerja, judul: number | null): boolean =>
  judul !== null && satu.tahun !== null && satu.tahun > judul && akhirRencana(satu);

/** "Tahun 2024 | Target, ..., %": the bare percent of a year beside its target was measured in it. */
function tahunBerpersen(kolom: readonly KolomKerja[]): number[] {
  const milik = kolom.filter(
    ({ tunggu, tahun, grup }) =>
      tunggu === "persen" &&
      kolom.some(
        (lain) => lain.peran === "target" && lain.grup === grup && grup >= 0 && lain.tahun === tahun,
      ),
  );
  return unik(milik.map(({ tahun }) => tahun));
}

const LALU = { target: "target_lalu", realisasi: "realisasi_lalu", capaian: "capaian_lalu" } as const;

/** "Realisasi s.d. TW III 2023" beside that of 2024: last year's figure. */
const TRIWULAN_LALU: Partial<Record<Peran, Peran>> = {
  target_tw: "target_lalu",
  realisasi_tw: "realisasi_lalu",
  capaian_tw: "capaian_lalu",
};

/** "End Target (2026)": where a plan leads to, and not what it promises for "Akhir Tahun 2026". */
function akhirRencana({ tafsir, eja }: KolomKerja): boolean {
  return tafsir.akhir && !/\bakhir (?:tahun|th)\b/i.test(eja);
}

/** "Capaian Kinerja RPJMD pada Tahun 2026 (Akhir Periode)" in a report on an earlier year: where the plan leads to. */
const dituju = ({ peran, tafsir }: KolomKerja): boolean =>
  peran === "lain" &&
  tafsir.inti === "capaian" &&
  tafsir.renstra &&
  tafsir.akhir &&
  !tafsir.rupiah &&
  !tafsir.keuangan &&
  !tafsir.persen;

/** "Peningkatan dari Tahun Lalu | Realisasi 2024": this year's figure once more, beside last year's. */
const ulangan = ({ peran, tahun, eja }: KolomKerja): boolean =>
  tahun !== null &&
  (peran === "realisasi" || peran === "capaian") &&
  /(?:^|\| )peningkatan\b[^|]*\|/i.test(eja);

const ulang = (satu: KolomKerja): KolomKerja =>
  ubahPeran(satu, "lain", YAKIN.batas, { kunci: "judul", isi: satu.judul });

function menurutTahun(satu: KolomKerja, laporan: number): KolomKerja {
  const { tahun, peran } = satu;
  if (satu.tunggu === "renstra" && tahun !== null && tahun < laporan)
    return ubahPeran(satu, "realisasi_lalu", YAKIN.jelas, { kunci: "tahun", isi: String(tahun) });
  if (tahun === null || tahun === laporan) return ulangan(satu) ? ulang(satu) : satu;
  if (dituju(satu) && tahun > laporan)
    return ubahPeran(satu, "target_renstra", YAKIN.jelas, { kunci: "tahun", isi: String(tahun) });
  const alasan = { kunci: "tahun", isi: String(tahun) } as const;
  const lama = tahun < laporan ? TRIWULAN_LALU[peran] : undefined;
  if (lama) return { ...ubahPeran(satu, lama, YAKIN.pasti, alasan), triwulan: null };
  if (satu.triwulan) return satu;
  if (peran === "target" && tahun > laporan)
    return ubahPeran(satu, akhirRencana(satu) ? "target_renstra" : "target_tahun", YAKIN.jelas, alasan);
  if (tahun < laporan && (peran === "target" || peran === "realisasi" || peran === "capaian"))
    return ubahPeran(satu, LALU[peran], YAKIN.pasti, alasan);
  if (peran === "pagu" || peran === "realisasi_rp" || peran === "serapan")
    return ubahPeran(satu, "lain", YAKIN.batas, { ...alasan, dari: peran });
  return peran === "realisasi" || peran === "capaian" ? ubahPeran(satu, "lain", YAKIN.batas, alasan) : satu;
}

/** So many years of targets are a plan: fewer where nothing was measured, or where the Renstra is named. */
function panjangRencana(renstra: number, adaUkur: boolean, laporan: number | null): number {
  return renstra >= 2 || (!adaUkur && laporan === null) ? 2 : PANJANG_PERIODE;
}

/** Targets of several years are a plan, unless each year was measured too. */
function deretTarget(kolom: readonly KolomKerja[], laporan: number | null): KolomKerja[] {
  const rencana = kolom.filter(
    ({ peran, tahun }) => (peran === "target" || peran === "target_renstra") && tahun !== null,
  );
  const renstra = rencana.filter(({ peran }) => peran === "target_renstra").length;
  // One target of the Renstra beside the years' own is where they lead to, no year among them.
  const bertahun = renstra === 1 ? rencana.filter(({ peran }) => peran === "target") : rencana;
  const adaUkur = kolom.some(({ peran }) => DIUKUR.has(peran));
  if (unik(bertahun.map(({ tahun }) => tahun)).length < panjangRencana(renstra, adaUkur, laporan))
    return [...kolom];
  const tahunDiukur = unik(kolom.filter(({ peran }) => DIUKUR.has(peran)).map(({ tahun }) => tahun));
  if (tahunDiukur.length >= 2 && renstra === 0) return [...kolom];
  const adaTarget = kolom.some(({ peran, tahun }) => peran === "target" && tahun === null);
  const diukurLalu = (tahun: number | null): boolean =>
    tahun !== null && laporan !== null && tahun < laporan && tahunDiukur.includes(tahun);
  return kolom.map((satu) => {
    if (!bertahun.includes(satu)) return satu;
    const alasan = { kunci: "tahun", isi: String(satu.tahun) } as const;
    const pertama = !adaUkur && bertahun.length === 2 && satu === bertahun[0];
    const kini = pertama || (adaUkur && !adaTarget && satu.tahun === laporan);
    // Years that were measured too are over: what was promised then, beside what was reached.
    if (diukurLalu(satu.tahun)) return ubahPeran(satu, "target_lalu", YAKIN.pasti, alasan);
    return ubahPeran(satu, kini ? "target" : "target_tahun", kini ? YAKIN.jelas : YAKIN.pasti, alasan);
  });
}

const TARGET_BARU: ReadonlySet<Peran> = new Set(["target", "target_tahun"]);

/** The title speaks of another year than the only one that was measured: an old result beside a new target? */
export function tahunBedaJudul(kolom: readonly KolomKerja[], judul: readonly number[]): KolomKerja[] {
  const bertahun = (satu: KolomKerja): boolean =>
    satu.tahun !== null &&
    !judul.includes(satu.tahun) &&
    (satu.peran === "realisasi" || satu.peran === "capaian");
  const sasaran = kolom.some(
    ({ peran, tahun }) => TARGET_BARU.has(peran) && (tahun === null || judul.includes(tahun)),
  );
  if (judul.length === 0 || !sasaran) return [...kolom];
  return kolom.map((satu) => (bertahun(satu) ? ragukan(satu) : satu));
}

/** "Target RPJMD 2025 | Capaian 2025": what the plan promises for the year that was measured, where no other target is sure. */
function renstraTahunIni(kolom: readonly KolomKerja[], kini: number): KolomKerja[] {
  const milik = kolom.filter(
    ({ peran, tahun, tafsir }) => peran === "target_renstra" && tahun === kini && !tafsir.akhir,
  );
  const lain = kolom.some(
    ({ peran, tafsir, tahun }) => peran === "target" && (!tafsir.asing || tahun === kini),
  );
  const diukur = kolom.some(
    ({ peran, tahun, tafsir }) => DIUKUR.has(peran) && (tahun === kini || (tahun === null && !tafsir.lalu)),
  );
  if (milik.length !== 1 || lain || !diukur) return [...kolom];
  return kolom.map((satu) =>
    milik.includes(satu)
      ? ubahPeran(satu, "target", YAKIN.pasti, { kunci: "tahun", isi: String(kini) })
      : satu,
  );
}

/** "Target 2026 | Realisasi 2021 .. 2024": the only target, years after the last of several measured, is where the plan leads to. */
function targetAkhir(kolom: readonly KolomKerja[], kini: number): KolomKerja[] {
  const target = kolom.filter(({ peran }) => peran === "target");
  const diukur = unik(kolom.filter(({ peran }) => peran === "realisasi").map(({ tahun }) => tahun));
  if (target.length !== 1 || diukur.length < PANJANG_PERIODE) return [...kolom];
  return kolom.map((satu) =>
    target.includes(satu) && satu.tahun !== null && satu.tahun > kini + 1
      ? ubahPeran(satu, "target_renstra", YAKIN.jelas, { kunci: "tahun", isi: String(satu.tahun) })
      : satu,
  );
}

/** Gives years their meaning: earlier ones are last year's figures, a row of targets is the plan of a period. */
export function terapkanTahun(kolom: readonly KolomKerja[], laporan: number | null): KolomKerja[] {
  const deret = deretTarget(artikanTahunPolos(kolom.map(tahunKe)), laporan);
  const sebelum = laporan === null ? tahunSebelum(deret) : null;
  const kini = laporan ?? (sebelum === null ? null : sebelum + 1);
  return kini === null
    ? targetTahunLain(deret, kini)
    : renstraTahunIni(targetAkhir(deret, kini), kini).map((satu) => menurutTahun(satu, kini));
}
