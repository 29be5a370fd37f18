import type { NilaiBlok } from "../lembar/buku";
import type { AngkaTeks } from "../lembar/rencana-angka";
import { berformatPersen, berformatTanggal } from "../tabel/baris/sel-angka";
import { sidikBaris } from "./baris-tabel";
import type { BarisDiubah, LangkahBaris } from "./jurnal";

/** A table as it stands before its texts become numbers: titles, and formulas and number formats of its data rows. */
export interface TabelSebelum {
  readonly nama: string;
  readonly kepala: readonly string[];
  readonly rumus: NilaiBlok;
  readonly format: readonly (readonly string[])[];
}

/** A cell that gets a number, and its new number format where the present one would not show it. */
export interface SelAngkaBaru {
  readonly baris: number;
  readonly kolom: number;
  readonly menjadi: number;
  readonly format: string | undefined;
}

/** Formats that show a number as what it is not: as a text, a percent, a day, or without its thousands. */
function formatDiganti(format: string): boolean {
  const tanpaRupa = format === "" || format === "General" || format.trim() === "@";
  return tanpaRupa || berformatPersen(format) || berformatTanggal(format);
}

/** What is written into the cells; a number format of the user's own that shows numbers stays. */
export function selBaru({ format: kini }: TabelSebelum, ubah: readonly AngkaTeks[]): SelAngkaBaru[] {
  return ubah.map(({ baris, kolom, menjadi, format }) => ({
    baris,
    kolom,
    menjadi,
    format: formatDiganti(kini[baris]?.[kolom] ?? "") ? format : undefined,
  }));
}

/** Columns without a formula: by their cells a row is known again wherever it is moved to. */
function kolomSidik({ kepala, rumus }: TabelSebelum): number[] {
  const semua = [...kepala.keys()];
  const berumus = (isi: unknown): boolean => typeof isi === "string" && isi.startsWith("=");
  const tetap = semua.filter((k) => !rumus.some((baris) => berumus(baris[k])));
  return tetap.length > 0 ? tetap : semua;
}

/** Replaced cells by their row. */
function perBaris(sel: readonly SelAngkaBaru[]): Map<number, SelAngkaBaru[]> {
  const hasil = new Map<number, SelAngkaBaru[]>();
  for (const satu of sel) {
    const baris = hasil.get(satu.baris);
    if (baris) baris.push(satu);
    else hasil.set(satu.baris, [satu]);
  }
  return hasil;
}

/**
 * What the journal has to know of one table. Rows that will look like a changed one are told too, without a cell: so each
 * is found in its turn.
 */
export function catatanAngka(
  tabel: TabelSebelum,
  sel: readonly SelAngkaBaru[],
): Omit<LangkahBaris, "jenis" | "lembar"> {
  const { nama, kepala, rumus, format } = tabel;
  const kolom = kolomSidik(tabel);
  const diubah = perBaris(sel);
  const letak = [...new Set(sel.map((satu) => satu.kolom))];
  const sidik = rumus.map((baris, i) => {
    const sesudah = [...baris];
    for (const satu of diubah.get(i) ?? []) sesudah[satu.kolom] = satu.menjadi;
    return sidikBaris(kolom.map((k) => sesudah[k]));
  });
  const dicari = new Set([...diubah.keys()].map((i) => sidik[i]));
  const isi = (i: number): BarisDiubah["isi"] =>
    (diubah.get(i) ?? []).map(({ baris, kolom: k, menjadi, format: baru }) => {
      const ubah = [letak.indexOf(k), rumus[baris]?.[k] ?? "", menjadi] as const;
      return baru === undefined ? ubah : [...ubah, format[baris]?.[k] ?? "General"];
    });
  return {
    tabel: nama,
    kolom: kolom.map((k) => kepala[k] ?? ""),
    baris: [],
    tumbuh: 0,
    judul: letak.map((k) => kepala[k] ?? ""),
    ubah: sidik.flatMap((baris, i) => (dicari.has(baris) ? [{ baris, isi: isi(i) }] : [])),
  };
}
