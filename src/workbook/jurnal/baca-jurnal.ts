import { bacaArea, lembarDari, type Petak } from "../../domain/lembar/area";
import { lembarKami, samaNama } from "../../domain/lembar/buku";
import { bacaBelum, KUNCI_BELUM, type Belum } from "../../domain/jurnal/belum";
import { bacaDaftar, type DaftarJurnal } from "../../domain/jurnal/daftar";
import { namaJurnal, type TempatLembar } from "../../domain/jurnal/jurnal";
import { pastikanSelesai } from "../belum-selesai";
import { antreDepan } from "./depan";
import { rangkaiSetelan } from "./setelan";

/** Ids that Excel gives to the sheets of a file by their order: another sheet may have it tomorrow. */
const ID_URUTAN = /^(\{00000000-|\d)/;

/** What the journal has to know of a workbook. */
export interface BukuJurnal {
  readonly setelan: ReadonlyMap<string, unknown>;
  readonly nama: readonly { readonly nama: string; readonly rumus: string }[];
  readonly lembar: readonly { readonly judul: string; readonly id: string }[];
  /** Names of all tables. */
  readonly tabel: readonly string[];
  readonly daftar: DaftarJurnal;
  /** The run that is being written, or was left half-done. */
  readonly belum: Belum | undefined;
  /** The sheet in front; undefined where Excel does not tell. */
  readonly depan: TempatLembar | undefined;
}

/** Queues the reading of settings, names and titles; to be called right after the sync that fills it. */
export function antreJurnal(context: Excel.RequestContext): () => BukuJurnal {
  const { workbook } = context;
  const settings = workbook.settings.load("items/key,items/value");
  const names = workbook.names.load("items/name,items/formula");
  const sheets = workbook.worksheets.load("items/name,items/id");
  // The same fields as in `antreKerangka`: who loads a collection twice in one request gets what was asked for last.
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const depan = antreDepan(context);
  return () => {
    const setelan = new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
    pastikanSelesai(context, setelan.get(KUNCI_BELUM));
    return {
      setelan,
      nama: names.items.map(({ name, formula }) => ({ nama: name, rumus: String(formula) })),
      lembar: sheets.items.map(({ name, id }) => ({ judul: name, id })),
      tabel: tables.items.map(({ name }) => name),
      daftar: bacaDaftar(setelan.keys(), (kunci) => rangkaiSetelan(setelan, kunci)),
      belum: bacaBelum(setelan.get(KUNCI_BELUM)),
      depan: depan(),
    };
  };
}

/** Reads what the journal has to know: one sync. */
export async function bacaJurnal(context: Excel.RequestContext): Promise<BukuJurnal> {
  const buku = antreJurnal(context);
  await context.sync();
  return buku();
}

/** Where a name stands now; undefined where it is gone (#REF!) or stands for no single block. */
export function tempatNama(
  { nama, lembar }: BukuJurnal,
  dicari: string,
): { readonly judul: string; readonly petak: Petak } | undefined {
  const rumus = nama.find((satu) => samaNama(satu.nama, dicari))?.rumus;
  const judul = rumus === undefined ? undefined : lembarDari(rumus);
  const petak = rumus === undefined ? undefined : bacaArea(rumus);
  const ada = lembar.find((satu) => judul !== undefined && samaNama(satu.judul, judul));
  return ada && petak ? { judul: ada.judul, petak } : undefined;
}

/**
 * The present title of a sheet that a run has changed: by its hidden name, else by its title. The id is asked last, and
 * only where no sheet of ours and no other entry can be meant: other programs number sheets anew.
 */
export function cariTempat(
  buku: BukuJurnal,
  tempat: TempatLembar,
  semua: readonly TempatLembar[],
): string | undefined {
  const olehNama = tempat.nama === undefined ? undefined : tempatNama(buku, tempat.nama)?.judul;
  if (olehNama !== undefined) return olehNama;
  const olehJudul = buku.lembar.find(({ judul }) => samaNama(judul, tempat.judul));
  if (olehJudul) return olehJudul.judul;
  const olehId = buku.lembar.find(({ id }) => id === tempat.id)?.judul;
  const milikLain = (judul: string): boolean =>
    semua.some((satu) => satu !== tempat && samaNama(satu.judul, judul)) || lembarKami(buku).includes(judul);
  // What tells only the order in a file says nothing about which sheet it was.
  return olehId !== undefined && !ID_URUTAN.test(tempat.id) && !milikLain(olehId) ? olehId : undefined;
}

/** Hidden names of the journal's own that no run speaks of any more. */
export function namaYatim({ nama, daftar }: BukuJurnal, dipakai: readonly string[]): string[] {
  if (daftar.rusak.length > 0) return [];
  return nama.map((satu) => satu.nama).filter((satu) => namaJurnal(satu) && !dipakai.includes(satu));
}
