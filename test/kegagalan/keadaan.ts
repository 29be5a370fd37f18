import type { OpenedExcel } from "excel-host/node";
import type { SheetModel } from "excel-host";
import { rumusBaku } from "../../src/domain/jurnal/padat";
import { AWAL_JURNAL, NAMA_JURNAL } from "../../src/domain/jurnal/jurnal";

/** A workbook as comparable pieces by a name that tells where they are: "IKU!5,3 isi", "IKU cetak", "nama LKJIP_Skala". */
export type Keadaan = ReadonlyMap<string, string>;

type Isi = readonly (readonly [string, string])[];

function selLembar({ workbook: { book } }: OpenedExcel, sheet: SheetModel): Isi {
  return [...sheet.cells].flatMap(([b, baris]) =>
    [...baris].flatMap(([k, { value, formula, format }]) => {
      const tempat = `${sheet.name}!${b + 1},${k + 1}`;
      const kosong = formula === undefined && (value === null || value === "");
      // A formula counts, not what an Excel without an engine holds of its result.
      const isi = kosong
        ? []
        : [[`${tempat} isi`, tertulis(formula === undefined ? value : `=${formula}`)] as const];
      return [...isi, ...(format === 0 ? [] : [[`${tempat} rupa`, rupa(book.formats.get(format))] as const])];
    }),
  );
}

function bagianLembar(sheet: SheetModel): Isi {
  const { name, visibility, page, view, protection } = sheet;
  return [
    ["gabung", sheet.merges],
    ["tabel", sheet.tables.map(({ name: nama, range, columns }) => [nama, range, columns])],
    ["aturan", sheet.conditionalFormats.map(({ kind, formulas, ranges }) => [kind, formulas, ranges])],
    ["pilihan", sheet.validations.map(({ type, formula1, ranges }) => [type, formula1, ranges])],
    ["cetak", page],
    ["beku", [view.freezeRows, view.freezeColumns]],
    ["kolom", berukuran(sheet.columns)],
    ["baris", berukuran(sheet.rows)],
    ["lembar", [visibility, protection ?? null]],
  ].map(([bagian, isi]) => [`${name} ${String(bagian)}`, tertulis(isi)] as const);
}

/** Fields in the order of their names: in which order they were set says nothing. */
function urut(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(urut);
  if (typeof isi !== "object" || isi === null) return isi;
  const bidang = Object.entries(isi).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(bidang.map(([nama, satu]) => [nama, urut(satu)]));
}

/** One piece as text. A file writes the formulas of tables as "[@[Nama]]", Excel as "[@Nama]". */
const tertulis = (isi: unknown): string => rumusBaku(JSON.stringify(urut(isi)));

/** Looks that were written down already: a book keeps each once and never changes it, however many cells have it. */
const rupaTertulis = new WeakMap<object, string>();

function rupa(format: object): string {
  const teks = rupaTertulis.get(format) ?? tertulis(format);
  rupaTertulis.set(format, teks);
  return teks;
}

/** Columns and rows with a size of their own, or hidden. */
function berukuran(semua: ReadonlyMap<number, object>): unknown {
  return (
    [...semua]
      // The file's own words of a row are no look of it.
      .map(([letak, satu]) => [letak, { ...satu, source: undefined }] as const)
      .filter(([, satu]) => Object.values(satu).some((nilai) => nilai !== undefined && nilai !== false))
      .sort(([a], [b]) => a - b)
  );
}

const milikJurnal = (kunci: string): boolean =>
  kunci.startsWith(AWAL_JURNAL) || kunci.startsWith("LKJIP.jurnal") || kunci.startsWith(NAMA_JURNAL);

/** All that a user could see or lose, and our settings; the journal, which counts runs, is compared by what it gives back. */
export function keadaan(excel: OpenedExcel): Keadaan {
  const { book } = excel.workbook;
  const semua: Isi = [
    ["urutan lembar", tertulis(book.sheets.map(({ name }) => name))],
    ...book.sheets.flatMap((sheet) => [...selLembar(excel, sheet), ...bagianLembar(sheet)]),
    ...book.names
      .filter(({ name }) => !milikJurnal(name))
      .map(({ name, formula, hidden }) => [`nama ${name}`, tertulis([formula, hidden === true])] as const),
    ...[...book.settings]
      .filter(([kunci]) => !milikJurnal(kunci))
      .map(([kunci, isi]) => [`setelan ${kunci}`, tertulis(isi)] as const),
  ];
  return new Map(semua);
}

/** Names of the pieces in which two workbooks differ. */
export function bedaKeadaan(satu: Keadaan, lain: Keadaan): string[] {
  return [...new Set([...satu.keys(), ...lain.keys()])].filter(
    (kunci) => satu.get(kunci) !== lain.get(kunci),
  );
}

/** Contents of the cells of a sheet, as often as they are there; with their places where `bertempat`. */
function hitungIsi(isi: Keadaan, lembar: string, bertempat: boolean): Map<string, number> {
  const hasil = new Map<string, number>();
  for (const [kunci, nilai] of isi) {
    if (!kunci.startsWith(`${lembar}!`) || !kunci.endsWith(" isi")) continue;
    if (!bertempat && nilai.startsWith('"=')) continue;
    const satu = bertempat ? `${kunci}: ${nilai}` : nilai;
    hasil.set(satu, (hasil.get(satu) ?? 0) + 1);
  }
  return hasil;
}

/**
 * What a user had typed and is not there any more: on sheets that are not ours every cell at its place, on ours every typed
 * value as often as the undisturbed command leaves it.
 */
export function yangHilang(
  awal: Keadaan,
  kini: Keadaan,
  jadi: Keadaan,
  lembarKami: ReadonlySet<string>,
): string[] {
  const lembar = new Set([...awal.keys()].flatMap((kunci) => /^(.*)![\d,]+ isi$/.exec(kunci)?.[1] ?? []));
  return [...lembar].flatMap((nama) => {
    const kami = lembarKami.has(nama);
    const [dulu, sekarang, akhir] = [awal, kini, jadi].map((isi) => hitungIsi(isi, nama, !kami));
    return [...(dulu ?? [])].flatMap(([isi, n]) =>
      (sekarang?.get(isi) ?? 0) < Math.min(n, akhir?.get(isi) ?? 0) ? [`${nama}: ${isi}`] : [],
    );
  });
}
