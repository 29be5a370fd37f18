import { lembarKami, samaNama, type BukuTerbaca } from "../../domain/lembar/buku";
import type { LembarMentah } from "../../domain/tabel";
import { antreKerangka } from "../baca-kerangka";
import { bacaIsi } from "../baca-isi";
import { antreKenalan, type LembarDipilih } from "../warna/baca-buku";
import { bacaIsi as bacaLembarTerbaca } from "../warna/baca-isi";

/** What *Ambil Data* reads: the workbook with our tables, and the sheets to take from. */
export interface SumberAmbil {
  readonly buku: BukuTerbaca;
  readonly lembar: readonly LembarMentah[];
  /** Titles that were asked for and are not there. */
  readonly tidakAda: readonly string[];
  /** Titles of sheets of ours that are protected. */
  readonly terproteksi: readonly string[];
}

/** Which sheets to take from: the named ones, every visible one that is not ours, or none (another file is the source). */
export type PilihanSumber = readonly string[] | "semua" | "tidak";

function dipilih(pilihan: PilihanSumber, judul: string, terlihat: boolean): boolean {
  if (pilihan === "tidak") return false;
  return pilihan === "semua" ? terlihat : pilihan.some((satu) => samaNama(satu, judul));
}

/**
 * Reads our tables and the source sheets: three round trips, a fourth for large sheets (and one more for every further
 * 40,000 cells, because Excel's answers are limited).
 */
export async function bacaSumberAmbil(
  context: Excel.RequestContext,
  pilihan: PilihanSumber,
): Promise<SumberAmbil> {
  const kerangka = antreKerangka(context);
  const semua = context.workbook.worksheets.load("items/name,items/id,items/visibility");
  await context.sync();
  const buku = kerangka();
  const kami = lembarKami(buku);
  const milikKami = ({ name }: Excel.Worksheet): boolean => kami.some((judul) => samaNama(judul, name));
  const sumber = semua.items
    .filter((sheet) => !milikKami(sheet) && dipilih(pilihan, sheet.name, sheet.visibility === "Visible"))
    .map((sheet): LembarDipilih => ({
      sheet,
      nama: sheet.name,
      id: sheet.id,
      kami: false,
      kenalan: antreKenalan(sheet),
    }));
  const proteksi = semua.items.filter(milikKami).map((sheet) => ({
    judul: sheet.name,
    item: sheet.protection.load("protected"),
  }));
  const isi = await bacaIsi(context, buku);
  const lembar = await bacaLembarTerbaca(context, sumber);
  const diminta = typeof pilihan === "string" ? [] : pilihan;
  return {
    buku: isi,
    lembar: lembar.map(({ mentah }) => mentah),
    tidakAda: diminta.filter((judul) => !sumber.some(({ nama }) => samaNama(nama, judul))),
    terproteksi: proteksi.filter(({ item }) => item.protected).map(({ judul }) => judul),
  };
}
