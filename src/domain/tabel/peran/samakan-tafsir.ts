import { rapikanJudul } from "../kata/kata";
import type { TafsirJudul } from "../kata/tafsir-kata";
import type { JalurKepala } from "../kepala/jalur-kepala";

/** "Capaian terhadap target triwulan" means the quarter of the table, where all others speak of the same one. */
export function samakanTriwulan(tafsir: readonly TafsirJudul[]): TafsirJudul[] {
  const [satu, ...lain] = new Set(tafsir.flatMap(({ triwulan }) => triwulan ?? []));
  if (satu === undefined || lain.length > 0) return [...tafsir];
  return tafsir.map((t) => (t.triwulanTanpaNomor ? { ...t, triwulan: satu } : t));
}

/** "Target Triwulan | I..IV" beside "Capaian 2025 | I..IV": four such numerals in a row are the quarters there too. */
export function samakanRomawi(tafsir: readonly TafsirJudul[]): TafsirJudul[] {
  if (!tafsir.some(({ romawi, triwulan }) => romawi !== null && triwulan !== null)) return [...tafsir];
  const berempat = (i: number): boolean =>
    [1, 2, 3, 4].every((n) => tafsir[i - (tafsir[i]?.romawi ?? 0) + n]?.romawi === n);
  return tafsir.map((t, i) =>
    t.triwulan === null && t.romawi !== null && berempat(i) ? { ...t, triwulan: t.romawi } : t,
  );
}

/** "Tahun berjalan 2024" beside "s/d tahun n-1, 2024": the year that one heading calls the present is so in all of them. */
export function samakanTahunIni(tafsir: readonly TafsirJudul[]): TafsirJudul[] {
  const kini = new Set(tafsir.filter(({ ini, lalu }) => ini && !lalu).map(({ tahun }) => tahun));
  return tafsir.map((t) => (t.lalu && t.tahun !== null && kini.has(t.tahun) ? { ...t, lalu: false } : t));
}

const DIUKUR: ReadonlySet<string | undefined> = new Set(["target", "realisasi", "capaian"]);

/** "Renja 2025 - Triwulan 4 | Target, Realisasi, Capaian" and nothing else measured: the year as it ended. */
export function triwulanAkhirSaja(tafsir: readonly TafsirJudul[]): TafsirJudul[] {
  const diukur = tafsir.filter(({ inti }) => DIUKUR.has(inti));
  const lengkap = [...DIUKUR].every((inti) => diukur.some((t) => t.inti === inti));
  if (!lengkap || !tafsir.every((t) => t.triwulan === null || t.triwulan === 4)) return [...tafsir];
  return diukur.every(({ triwulan }) => triwulan === 4)
    ? tafsir.map((t) => ({ ...t, triwulan: null }))
    : [...tafsir];
}

const DERET_TERPENDEK = 3;

/**
 * "Capaian Target RPJMD Melalui Pelaksanaan RKPD | 2019..2023" beside "Tingkat Capaian … (%) | 2019..2023": what each of the
 * years of the plan reached, and its percent; not what is reached of the plan's end.
 */
export function deretRenstra(tafsir: readonly TafsirJudul[], jalur: readonly JalurKepala[]): TafsirJudul[] {
  const grup = (i: number): number | undefined => (jalur[i]?.length === 1 ? undefined : jalur[i]?.[0]?.asal);
  const capaian = (t: TafsirJudul): boolean =>
    t.renstra && t.inti === "capaian" && t.tahun !== null && !t.akhir;
  const berderet = (i: number): boolean =>
    grup(i) !== undefined &&
    new Set(tafsir.flatMap((t, j) => (grup(j) === grup(i) && capaian(t) ? [t.tahun] : []))).size >=
      DERET_TERPENDEK;
  const anggota = tafsir.map((t, i) => capaian(t) && berderet(i));
  const berpersen = tafsir.some((t, i) => anggota[i] && persenDeret(t));
  return tafsir.map((t, i) => {
    if (!anggota[i]) return t;
    const persen = persenDeret(t);
    return { ...t, renstra: false, persen, inti: berpersen && !persen ? "realisasi" : t.inti };
  });
}

const persenDeret = ({ persen, persenInduk }: TafsirJudul): boolean => persen || persenInduk;

const HURUF: Readonly<Record<string, string>> = {
  t: "Target",
  r: "Realisasi",
  c: "Capaian",
  "c %": "Capaian (%)",
};

const HURUF_TAHUN = /^((?:19|20)\d\d)\s*\(([TRC])\)$/i;

/** "2024 (T) | 2024 (R)": the same letters behind a year, where both stand in the row. */
function hurufTahun(jalur: readonly JalurKepala[]): (teks: string) => string {
  const huruf = new Set(jalur.map((satu) => HURUF_TAHUN.exec(satu[satu.length - 1]?.teks ?? "")?.[2]));
  const berdua = huruf.has("T") && huruf.has("R");
  return (teks) => {
    const [, tahun, satu = ""] = HURUF_TAHUN.exec(teks) ?? [];
    return berdua && tahun !== undefined ? `${HURUF[satu.toLowerCase()] ?? ""} ${tahun}` : teks;
  };
}

/** "T | R | C (%)" without a group above: letters for the three, where T and R stand side by side. */
export function hurufSaja(jalur: readonly JalurKepala[]): (teks: string, i: number) => string {
  const bertahun = hurufTahun(jalur);
  const huruf = jalur.map((satu) => (satu.length === 1 ? rapikanJudul(satu[0]?.teks ?? "") : ""));
  const berdampingan = huruf.some((satu, i) => satu === "t" && huruf[i + 1] === "r");
  return (teks, i) => (berdampingan ? (HURUF[huruf[i] ?? ""] ?? teks) : bertahun(teks));
}
