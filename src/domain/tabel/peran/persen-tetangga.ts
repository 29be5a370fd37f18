import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { rapikanJudul } from "../kata/kata";
import { judulDaun, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { benda } from "./senama";

const PASANGAN_PERSEN: Partial<Record<Peran, Peran>> = {
  realisasi: "capaian",
  realisasi_tw: "capaian_tw",
  realisasi_lalu: "capaian_lalu",
  realisasi_rp: "serapan",
};

/** "% thd Target Tahunan" beside a quarter's realisasi: no share of what the quarter was to reach. */
const SETAHUN = /\b(?:tahunan|setahun|satu tahun|1 tahun|annual)\b/i;

/** "D/S (%) | N/D (%)": a percent of another thing than the percent at its left. */
function persenLain(satu: KolomKerja, induk: KolomKerja | undefined): boolean {
  const nama = benda(satu);
  return induk?.tafsir.persen === true && !satu.tafsir.terhadap && nama !== "" && nama !== benda(induk);
}

/** "Persentase | SPPT, Pokok" beside "Realisasi | SPPT, Pokok (Rp)": the percent of the thing of the same name. */
function sedaun(calon: KolomKerja, satu: KolomKerja): boolean {
  const nama = bendaBergrup(satu);
  return nama !== "" && calon.grup !== satu.grup && nama === bendaBergrup(calon);
}

const bendaBergrup = (kolom: KolomKerja): string =>
  kolom.grup < 0
    ? ""
    : benda(kolom)
        .replace(/\b(?:rp|rupiah)\b/g, "")
        .trim();

const DIUKUR_FISIK: ReadonlySet<Peran> = new Set(["target", "realisasi", "realisasi_tw", "target_tw"]);

const tentangSetahun = ({ eja, tafsir, triwulan, tahun }: KolomKerja): boolean =>
  SETAHUN.test(eja) || (tafsir.terhadap && triwulan === null && tahun !== null);

/** "Persen | Rp, K" beside "Realisasi | Rp, K": of money and of what the money is for. */
function sebidang(calon: KolomKerja, satu: KolomKerja): boolean {
  const { keuangan, kinerja } = satu.tafsir;
  const dicapai = keuangan ? "realisasi_rp" : kinerja ? "realisasi" : undefined;
  return calon.peran === dicapai && calon.triwulan === satu.triwulan && satu.grup >= 0 && calon.grup >= 0;
}

const JANJI: ReadonlySet<Peran> = new Set(["target", "pagu"]);

/** "Target Keuangan (Rp) | (%) | Realisasi Keuangan (Rp) | (%)": the first percent says how much was planned. */
function persenJanji(kolom: readonly KolomKerja[], i: number): boolean {
  const berpersen = (j: number, boleh: (peran: Peran) => boolean): boolean => {
    const kiri = kolom[j - 1];
    return kiri !== undefined && kolom[j]?.tunggu === "persen" && boleh(kiri.peran);
  };
  const janji = berpersen(i, (peran) => JANJI.has(peran));
  return janji && kolom.some((_, j) => j > i && berpersen(j, (peran) => peran in PASANGAN_PERSEN));
}

const PERSEN_TARGET = /^(?:%|persen(?:tase)?|prosentase|pct) (?:target|tgt)$/;

/** "Target | Realisasi | % Target": right of a target and of what was reached the percent of that target, and no second one. */
export function persenTarget(kolom: readonly KolomKerja[]): KolomKerja[] {
  const dijanjikan = (k: number): boolean =>
    kolom.some((lain) => lain.k < k - 1 && lain.peran === "target" && !PERSEN_TARGET.test(daun(lain)));
  return kolom.map((satu) =>
    satu.peran === "target" && PERSEN_TARGET.test(daun(satu)) && dijanjikan(satu.k)
      ? { ...ubahPeran(satu, "lain", YAKIN.lemah, satu.alasan), tunggu: "persen" }
      : satu,
  );
}

const daun = ({ eja }: KolomKerja): string => rapikanJudul(judulDaun(eja));

/** A bare "%" speaks of the realisasi at its left, first of all within its own group. */
export function persenTelanjang(kolom: readonly KolomKerja[]): KolomKerja[] {
  return kolom.map((satu, i) => {
    if (satu.tunggu !== "persen") return satu;
    if (persenJanji(kolom, i))
      return ubahPeran(satu, "lain", YAKIN.batas, { kunci: "judul", isi: satu.judul });
    const kiri = kolom.slice(0, i).reverse();
    const sekelompok =
      kiri.find((calon) => PASANGAN_PERSEN[calon.peran] && sedaun(calon, satu)) ??
      kiri.find((calon) => calon.grup === satu.grup && satu.grup >= 0 && PASANGAN_PERSEN[calon.peran]);
    // "% Fisik" right of money alone: how much of the work is done.
    if (satu.tafsir.kinerja && !kiri.some(({ peran }) => DIUKUR_FISIK.has(peran)))
      return ubahPeran(satu, "realisasi", YAKIN.ragu, { kunci: "judul", isi: satu.judul });
    const induk =
      sekelompok ??
      kiri.find((calon) => sebidang(calon, satu)) ??
      kiri.find((calon) => PASANGAN_PERSEN[calon.peran] ?? calon.peran === "capaian");
    // "Keuangan | Bulan Ini | %" right of the work's percent: a share of money.
    if (satu.tafsir.keuangan && induk?.peran === "capaian") return satu;
    const setahun = induk?.peran === "realisasi_tw" && tentangSetahun(satu);
    const peran = setahun ? "lain" : induk && (PASANGAN_PERSEN[induk.peran] ?? "capaian");
    // "Kenaikkan (%)": an unknown word before the sign may mean another percent; only the figures can make it sure.
    const yakin = satu.tafsir.asing ? YAKIN.ragu : YAKIN.jelas;
    return peran && induk && !persenLain(satu, induk)
      ? {
          ...ubahPeran(satu, peran, yakin, { kunci: "persenDariKiri", isi: induk.judul }),
          triwulan: peran === "capaian_tw" ? (satu.triwulan ?? induk.triwulan) : satu.triwulan,
          bagian: peran === "capaian_tw" ? induk.bagian : satu.bagian,
        }
      : satu;
  });
}
