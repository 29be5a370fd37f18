import { sidikBaris } from "../jurnal/baris-tabel";
import type { BarisDiubah, LangkahBaris } from "../jurnal/jurnal";
import type { IsiSel } from "../jurnal/padat";
import type { NilaiBlok } from "../lembar/buku";
import { teksApaAdanya } from "../lembar/kolom";
import type { IsiRencana } from "../lembar/lembar";
import { awalKosong, kolomHitung, type TabelKami, type TulisanTabel, type UbahSel } from "./tulisan";

/** Which differing values of ours give way: none, all, or those in these cells ("IKU!E8"). */
export type PilihanTimpa = "tidak" | "semua" | ReadonlySet<string>;

/** A block of rows to write; null cells stay as they are. */
export interface BlokTulis {
  /** Index of the first row among the data rows. */
  readonly awal: number;
  readonly isi: readonly (readonly IsiRencana[])[];
}

/** All that is written into one table, in the order of writing. */
export interface TulisTabel {
  readonly tabel: TabelKami;
  /** Rows to add, and where: before this data row, or at the end. */
  readonly tumbuh: number;
  readonly sebelum: number | null;
  readonly blok: readonly BlokTulis[];
  /** Indexes of calculated columns, to be filled on the added rows. */
  readonly hitung: readonly number[];
  /** What the journal has to know of it. */
  readonly catatan: Omit<LangkahBaris, "jenis" | "lembar">;
  /** Cells that turned out to hold a formula of the user: not touched. */
  readonly berumus: readonly UbahSel[];
}

const berumus = (isi: unknown): boolean => typeof isi === "string" && isi.startsWith("=");
const kosong = (isi: unknown): boolean => isi === null || isi === undefined || String(isi).trim() === "";

/** A cell of ours is not as it was when the plan was made. */
export function tabelBerubah(tabel: TabelKami, kepala: readonly string[], rumus: NilaiBlok): boolean {
  if (kepala.length !== tabel.kepala.length || kepala.some((judul, k) => judul !== tabel.kepala[k]))
    return true;
  if (rumus.length !== tabel.nilai.length) return true;
  return rumus.some((baris, i) =>
    baris.some((isi, k) => {
      if (kolomHitung(tabel, k) || berumus(isi)) return false;
      return String(isi ?? "") !== String(tabel.nilai[i]?.[k] ?? "");
    }),
  );
}

/** The differing value gives way. */
export function dipilih({ sel }: UbahSel, timpa: PilihanTimpa): boolean {
  return timpa === "semua" || (timpa !== "tidak" && timpa.has(sel));
}

/** The rows from the first to the last changed one; unchanged cells are null. */
function blokUbahan(tabel: TabelKami, ubah: readonly UbahSel[]): BlokTulis[] {
  if (ubah.length === 0) return [];
  const indeks = ubah.map((satu) => satu.indeks);
  const [awal, akhir] = [indeks.reduce((a, b) => Math.min(a, b)), indeks.reduce((a, b) => Math.max(a, b))];
  const isi = Array.from({ length: akhir - awal + 1 }, (): IsiRencana[] => tabel.kepala.map(() => null));
  for (const satu of ubah) {
    const baris = isi[satu.indeks - awal];
    if (baris) baris[satu.kolom] = teksApaAdanya(satu.baru);
  }
  return [{ awal, isi }];
}

/** The changed rows with their fingerprints as they will be. */
function barisDiubah(
  rumus: NilaiBlok,
  ubah: readonly UbahSel[],
  judul: readonly string[],
  sidik: (baris: readonly (IsiSel | null)[]) => string,
): BarisDiubah[] {
  const perBaris = new Map<number, UbahSel[]>();
  for (const satu of ubah) perBaris.set(satu.indeks, [...(perBaris.get(satu.indeks) ?? []), satu]);
  return [...perBaris]
    .sort(([a], [b]) => a - b)
    .map(([indeks, sel]) => {
      const baris = [...(rumus[indeks] ?? [])];
      for (const { kolom, baru } of sel) baris[kolom] = baru;
      return {
        baris: sidik(baris),
        isi: sel.map((satu) => [judul.indexOf(satu.judul), rumus[indeks]?.[satu.kolom] ?? "", satu.baru]),
      };
    });
}

/** Columns whose cells make a row's fingerprint: all that people fill in. */
function kolomSidik(tabel: TabelKami): number[] {
  return tabel.kepala.flatMap((_, k) => (kolomHitung(tabel, k) ? [] : [k]));
}

/**
 * What is to be written into one table, from the plan and the formulas that stand there now.
 * @param rumus formulas of all data rows
 */
export function susunTulis(tulisan: TulisanTabel, rumus: NilaiBlok, timpa: PilihanTimpa): TulisTabel {
  const { tabel, baru } = tulisan;
  const ditimpa = tulisan.beda.filter((satu) => dipilih(satu, timpa));
  const milikRumus = ({ indeks, kolom }: UbahSel): boolean => !kosong(rumus[indeks]?.[kolom]);
  const lengkapi = tulisan.lengkapi.filter((satu) => !milikRumus(satu));
  const ubah = [...lengkapi, ...ditimpa];
  const mulai = awalKosong(tabel, rumus);
  const sisa = rumus.length - mulai;
  const tumbuh = Math.max(0, baru.length - sisa);
  const kolom = kolomSidik(tabel);
  const sidik = (baris: readonly (IsiSel | null)[]): string => sidikBaris(kolom.map((k) => baris[k]));
  const judul = [...new Set(ubah.map((satu) => satu.judul))];
  return {
    tabel,
    tumbuh,
    sebelum: sisa > 0 ? rumus.length - 1 : null,
    blok: [
      ...blokUbahan(tabel, ubah),
      ...(baru.length > 0 ? [{ awal: mulai, isi: baru.map((baris) => baris.map(teksApaAdanya)) }] : []),
    ],
    hitung: tumbuh > 0 ? tabel.kepala.flatMap((_, k) => (kolomHitung(tabel, k) ? [k] : [])) : [],
    catatan: {
      tabel: tabel.nama,
      kolom: kolom.map((k) => tabel.kepala[k] ?? ""),
      baris: baru.map(sidik),
      tumbuh,
      judul,
      ubah: barisDiubah(rumus, ubah, judul, sidik),
    },
    berumus: tulisan.lengkapi.filter(milikRumus),
  };
}

/** Nothing of the table changes. */
export function tanpaTulisan({ blok }: TulisTabel): boolean {
  return blok.length === 0;
}
