import { KUNCI_BELUM } from "../domain/jurnal/belum";
import { pastikanSelesai } from "./belum-selesai";
import { AWAL_SETELAN, type KerangkaBuku } from "../domain/lembar/buku";

/**
 * Queues the reading of titles, names, tables and our settings, whatever the workbook holds; the next sync fills it.
 * For readers that have more to ask in the same round trip.
 * @returns gives the frame after that sync
 */
export function antreKerangka(context: Excel.RequestContext): () => KerangkaBuku {
  const { workbook } = context;
  const lembar = workbook.worksheets.load("items/name,items/id");
  const nama = workbook.names.load("items/name,items/formula");
  const tabel = workbook.tables.load("items/name,items/worksheet/name");
  const setelan = workbook.settings.load("items/key,items/value");
  const proteksi = workbook.protection.load("protected");
  return () => {
    pastikanSelesai(context, setelan.items.find(({ key }) => key === KUNCI_BELUM)?.value);
    return {
      lembar: lembar.items.map(({ name, id }) => ({ judul: name, id })),
      nama: nama.items.map(({ name, formula }) => ({ nama: name, rumus: String(formula) })),
      tabel: tabel.items.map(({ name, worksheet }) => ({ nama: name, lembar: worksheet.name })),
      setelan: Object.fromEntries(
        setelan.items
          .filter(({ key }) => key.startsWith(AWAL_SETELAN))
          .map(({ key, value }): [string, unknown] => [key, value]),
      ),
      terkunci: proteksi.protected,
    };
  };
}

/** Reads the frame of the workbook: one sync. */
export async function bacaKerangka(context: Excel.RequestContext): Promise<KerangkaBuku> {
  const kerangka = antreKerangka(context);
  await context.sync();
  return kerangka();
}
