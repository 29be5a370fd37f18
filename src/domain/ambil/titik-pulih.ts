/** Key of the restore points of *Ambil Data* in the document's settings. */
export const KUNCI_PULIH_AMBIL = "LKJIP.ambil.pulih";

/** A cell of an existing row that was changed. */
export interface SelPulih {
  /** Fingerprint of the row after the change: by it the row is found again wherever it stands. */
  readonly baris: string;
  /** Title of the column. */
  readonly judul: string;
  /** What stood there, as Excel's formula text. */
  readonly lama: string | number | boolean;
}

/** What a run did to one table of ours. */
export interface PulihTabel {
  readonly nama: string;
  readonly lembar: string;
  /** Titles of the columns whose cells make the fingerprint of a row. */
  readonly kolom: readonly string[];
  /** Fingerprints of the rows that were written. */
  readonly baris: readonly string[];
  /** How many rows the table grew. */
  readonly tumbuh: number;
  readonly sel: readonly SelPulih[];
}

/** One run, to be taken back as a whole. */
export interface LangkahAmbil {
  /** ISO 8601. */
  readonly waktu: string;
  /** Titles of the sheets that the run made. */
  readonly lembar: readonly string[];
  /** Optional sheets and columns that they were made with. */
  readonly tambahan: readonly string[];
  readonly tabel: readonly PulihTabel[];
}

/** Runs that were not taken back, oldest first. */
export interface TitikPulihAmbil {
  readonly versi: 1;
  readonly langkah: readonly LangkahAmbil[];
}

/** Runs that are remembered: a setting travels with every save. */
const LANGKAH_TERBANYAK = 5;

const larik = (isi: unknown, sah: (satu: unknown) => boolean): boolean =>
  Array.isArray(isi) && isi.every(sah);
const teks = (isi: unknown): boolean => typeof isi === "string";

function objek(isi: unknown): isi is Readonly<Record<string, unknown>> {
  return typeof isi === "object" && isi !== null && !Array.isArray(isi);
}

function selSah(isi: unknown): boolean {
  return (
    objek(isi) &&
    teks(isi["baris"]) &&
    teks(isi["judul"]) &&
    ["string", "number", "boolean"].includes(typeof isi["lama"])
  );
}

function tabelSah(isi: unknown): boolean {
  if (!objek(isi) || !teks(isi["nama"]) || !teks(isi["lembar"])) return false;
  const tumbuh = isi["tumbuh"];
  const bilangan = typeof tumbuh === "number" && Number.isInteger(tumbuh) && tumbuh >= 0;
  return bilangan && larik(isi["kolom"], teks) && larik(isi["baris"], teks) && larik(isi["sel"], selSah);
}

function langkahSah(isi: unknown): boolean {
  return (
    objek(isi) &&
    teks(isi["waktu"]) &&
    ["lembar", "tambahan"].every((k) => larik(isi[k], teks)) &&
    larik(isi["tabel"], tabelSah)
  );
}

/** Reads the setting; undefined where there is none, or one that is not whole. */
export function bacaPulihAmbil(isi: unknown): TitikPulihAmbil | undefined {
  if (!objek(isi) || isi["versi"] !== 1 || !larik(isi["langkah"], langkahSah)) return undefined;
  return isi as unknown as TitikPulihAmbil;
}

/** The restore points with one run more. */
export function tambahLangkah(lama: TitikPulihAmbil | undefined, langkah: LangkahAmbil): TitikPulihAmbil {
  return { versi: 1, langkah: [...(lama?.langkah ?? []), langkah].slice(-LANGKAH_TERBANYAK) };
}

/** A short fingerprint of cells (FNV-1a, 2 × 32 bits): rows are known again by it after sorting and inserting. */
export function sidikBaris(isi: readonly (string | number | boolean | null | undefined)[]): string {
  const kunci = isi.map((satu) => String(satu ?? "").trim()).join("\u001f");
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < kunci.length; i++) {
    const c = kunci.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b);
  }
  return [a, b].map((satu) => (satu >>> 0).toString(36)).join("");
}
