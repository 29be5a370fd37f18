import { setelanKami, type KerangkaBuku } from "../domain/lembar/buku";

/** Queues and awaits the reading of titles, names, tables and settings: one sync, whatever the workbook holds. */
export async function bacaKerangka(context: Excel.RequestContext): Promise<KerangkaBuku> {
  const { workbook } = context;
  const lembar = workbook.worksheets.load("items/name,items/id");
  const nama = workbook.names.load("items/name,items/formula");
  const tabel = workbook.tables.load("items/name,items/worksheet/name");
  const setelan = workbook.settings.load("items/key,items/value");
  const proteksi = workbook.protection.load("protected");
  await context.sync();
  return {
    lembar: lembar.items.map(({ name, id }) => ({ judul: name, id })),
    nama: nama.items.map(({ name, formula }) => ({ nama: name, rumus: String(formula) })),
    tabel: tabel.items.map(({ name, worksheet }) => ({ nama: name, lembar: worksheet.name })),
    setelan: Object.fromEntries(
      setelan.items
        .filter(({ key }) => setelanKami(key))
        .map(({ key, value }): [string, unknown] => [key, value]),
    ),
    terkunci: proteksi.protected,
  };
}
