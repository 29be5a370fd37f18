/** How a finding stands beside the review before: "" where there was none, or nothing has changed since the first. */
export type Keadaan = "" | "baru" | "terbuka" | "diperbaiki";

/** What tells one finding from another, wherever its row was moved to. */
export interface JatiDiri {
  readonly lembar: string;
  readonly kode: string;
  readonly label: string;
  readonly tertulis: string;
}

/** A finding of the review before. */
export interface TemuanLama extends JatiDiri {
  readonly keadaan: Keadaan;
}

/** What became of the findings of the review before. */
export interface Perbandingan<L extends TemuanLama> {
  /** In the order of the present findings. */
  readonly keadaan: readonly Keadaan[];
  /** Those that are gone. */
  readonly selesai: readonly L[];
  /** Which of the findings before each present one is; undefined: none. */
  readonly pasangan: readonly (L | undefined)[];
  /** Nothing is new and nothing is gone. */
  readonly tetap: boolean;
}

const rapat = (isi: string): string => isi.replace(/\s+/g, " ").trim();

/** What is stated, in one line; "" where that is the row's own name, which a list need not say twice. */
export function tertulisRapat({ label, tertulis }: Pick<JatiDiri, "label" | "tertulis">): string {
  const isi = rapat(tertulis);
  return isi.toLowerCase() === rapat(label).toLowerCase() ? "" : isi;
}

/** A figure whatever its separators: a sheet written before they were put in still names the same one. */
const tanpaPemisah = (tertulis: string): string =>
  tertulis
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d),(?=\d)/g, "$1.")
    .replace(/(\d) %/g, "$1%");

/** One text for one finding: sheet, kind, row and what is stated. */
export const kunciTemuan = ({ lembar, kode, label, tertulis }: JatiDiri): string =>
  [lembar, kode, rapat(label), tanpaPemisah(tertulisRapat({ label, tertulis }))].join("\u0000");

/** The same without what is stated: another wrong figure in the same place is still open. */
const kunciTempat = ({ lembar, kode, label }: JatiDiri): string =>
  [lembar, kode, rapat(label)].join("\u0000");

/** Takes each finding before at most once: by what is stated, then by its place. */
function pasangkan<L extends TemuanLama>(lama: readonly L[], kini: readonly JatiDiri[]): (L | undefined)[] {
  const sisa = new Set(lama);
  const hasil: (L | undefined)[] = kini.map(() => undefined);
  for (const kunci of [kunciTemuan, kunciTempat]) {
    const menurut = new Map<string, L[]>();
    for (const satu of sisa) menurut.set(kunci(satu), [...(menurut.get(kunci(satu)) ?? []), satu]);
    kini.forEach((satu, i) => {
      const ada = hasil[i] ? undefined : menurut.get(kunci(satu))?.shift();
      if (!ada) return;
      hasil[i] = ada;
      sisa.delete(ada);
    });
  }
  return hasil;
}

/**
 * What is new, mended and still open since the review before. Where nothing has changed since, everything stays as it
 * was said then: a second run at once says the same.
 */
export function bandingkanPutaran<L extends TemuanLama>(
  semua: readonly L[] | undefined,
  kini: readonly JatiDiri[],
): Perbandingan<L> {
  if (!semua) {
    const kosong = kini.map(() => undefined);
    return { keadaan: kini.map(() => ""), selesai: [], pasangan: kosong, tetap: false };
  }
  const lama = semua.filter(({ keadaan }) => keadaan !== "diperbaiki");
  const pasangan = pasangkan(lama, kini);
  const terpakai = new Set(pasangan);
  const selesai = lama.filter((satu) => !terpakai.has(satu));
  if (selesai.length === 0 && pasangan.every((satu) => satu !== undefined))
    return {
      keadaan: pasangan.map((satu) => satu?.keadaan ?? ""),
      selesai: semua.filter(({ keadaan }) => keadaan === "diperbaiki"),
      pasangan,
      tetap: true,
    };
  const keadaan = pasangan.map((satu): Keadaan => (satu ? "terbuka" : "baru"));
  return { keadaan, selesai, pasangan, tetap: false };
}
