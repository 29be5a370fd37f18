import type { KolomTabel, Peran, Tabel } from "../../tabel/hasil-tabel";
import type { NilaiSel } from "../../tabel/lembar-mentah";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import type { PilihanBagian } from ".";

/** The columns that target and realisasi of a row are taken from. */
export interface SumberPasangan {
  /** One column, or one for each part in the order of the sheet. */
  readonly target: readonly KolomTabel[];
  readonly realisasi: readonly KolomTabel[];
  /** How several columns make one figure. */
  readonly cara: "satu" | "jumlah" | "akhir";
}

/** Parts of equal rank, and halves or thirds of the year. */
function bagianDari({ kolom }: Tabel, peran: Peran): KolomTabel[] {
  const masa = (satu: KolomTabel): boolean => satu.peran === `${peran}_tw` && satu.bagian !== null;
  return kolom.filter((satu) => masa(satu) || (satu.peran === "lain" && satu.alasan.dari === peran));
}

/** Names of the parts of which the user may choose one, or all together; empty where the whole has its own columns. */
export function namaBagian(tabel: Tabel): string[] {
  const ada = (peran: Peran): boolean =>
    tabel.kolom.some((satu) => satu.peran === peran && satu.triwulan === null && satu.bagian === null);
  const kurang = (["target", "realisasi"] as const).filter((peran) => !ada(peran));
  if (kurang.length === 0 || kurang.some((peran) => bagianDari(tabel, peran).length < 2)) return [];
  return [
    ...new Set(kurang.flatMap((peran) => bagianDari(tabel, peran).flatMap(({ bagian }) => bagian ?? []))),
  ];
}

/** Target and realisasi of the whole, or as the user wants them made of parts; undefined where there is no pair. */
export function sumberPasangan(
  ukur: TabelUkur,
  pilihan: PilihanBagian | undefined,
): SumberPasangan | undefined {
  const utuh = (peran: Peran): readonly KolomTabel[] => {
    const satu = ukur.kolom(peran);
    return satu ? [satu] : [];
  };
  const [target, realisasi] = [utuh("target"), utuh("realisasi")];
  if (target.length > 0 && realisasi.length > 0) return { target, realisasi, cara: "satu" };
  if (pilihan === undefined || namaBagian(ukur.tabel).length === 0) return undefined;
  const nama = pilihan.startsWith("bagian:") ? pilihan.slice("bagian:".length) : undefined;
  const milik = (semua: readonly KolomTabel[], peran: Peran): readonly KolomTabel[] =>
    semua.length > 0
      ? semua
      : bagianDari(ukur.tabel, peran).filter((satu) => nama === undefined || satu.bagian === nama);
  const sumber = { target: milik(target, "target"), realisasi: milik(realisasi, "realisasi") };
  const banyak = [sumber.target.length, sumber.realisasi.length];
  if (banyak.includes(0) || (nama !== undefined && banyak.some((n) => n !== 1))) return undefined;
  const serasi = banyak.includes(1) || banyak[0] === banyak[1];
  const cara = nama !== undefined ? "satu" : pilihan === "akhir" ? "akhir" : "jumlah";
  return serasi ? { ...sumber, cara } : undefined;
}

/** References to target and realisasi of a row in a formula: a cell, a sum that is blank without figures, the last pair. */
export function rujukanPasangan(
  { target, realisasi, cara }: SumberPasangan,
  baris: number,
): [string, string] {
  const sel = (kolom: readonly KolomTabel[]): string[] => kolom.map((satu) => `${satu.kolom}${baris}`);
  const [t, r] = [sel(target), sel(realisasi)];
  const jumlah = (isi: readonly string[]): string =>
    isi.length === 1 ? (isi[0] ?? "") : `IF(COUNT(${isi.join(",")})=0,"",SUM(${isi.join(",")}))`;
  if (cara !== "akhir") return [jumlah(t), jumlah(r)];
  const terakhir = (isi: readonly string[]): string =>
    isi.length === 1
      ? (isi[0] ?? "")
      : r.reduce((sisa, ukur, i) => `IF(ISNUMBER(${ukur}),${isi[i] ?? ""},${sisa})`, '""');
  return [terakhir(t), terakhir(r)];
}

/** The same two figures, for the preview and for checks. */
export function nilaiPasangan(
  { target, realisasi, cara }: SumberPasangan,
  ukur: TabelUkur,
  baris: number,
): [NilaiSel, NilaiSel] {
  const isi = (kolom: readonly KolomTabel[]): NilaiSel[] =>
    kolom.map((satu) => ukur.nilai(baris, satu.kolom));
  const [t, r] = [isi(target), isi(realisasi)];
  const jumlah = (nilai: readonly NilaiSel[]): NilaiSel => {
    if (nilai.length === 1) return nilai[0] ?? null;
    const angka = nilai.filter((satu): satu is number => typeof satu === "number");
    return angka.length === 0 ? null : angka.reduce((n, satu) => n + satu, 0);
  };
  if (cara !== "akhir") return [jumlah(t), jumlah(r)];
  const i = r.length - 1 - [...r].reverse().findIndex((satu) => typeof satu === "number");
  const terakhir = (nilai: readonly NilaiSel[]): NilaiSel =>
    nilai.length === 1 ? (nilai[0] ?? null) : ((i < r.length ? nilai[i] : null) ?? null);
  return [terakhir(t), terakhir(r)];
}
