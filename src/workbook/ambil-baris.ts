import { tulisArea } from "../domain/lembar/area";
import type { BarisBawah } from "../domain/lembar/baris-bawah";

/**
 * Takes rows that stand right under tables into them: new rows at the end of the table get what was typed, then the
 * cells below, which have moved down by as many rows, are taken out. Columns that fill themselves keep their formula
 * where nothing was typed. One sync to read and one to write.
 */
export async function ambilBaris(
  context: Excel.RequestContext,
  daftar: readonly BarisBawah[],
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const bahan = daftar.map((satu) => {
    const sheet = worksheets.getItem(satu.lembar);
    const tabel = tables.getItem(satu.tabel);
    const asal = sheet.getRange(
      tulisArea({
        atas: satu.baris,
        bawah: satu.baris + satu.banyak - 1,
        kiri: satu.kolom,
        kanan: satu.kolom + satu.lebar - 1,
      }),
    );
    const contoh = tabel.getDataBodyRange().getLastRow();
    return { satu, sheet, tabel, asal: asal.load("formulas"), contoh: contoh.load("formulas") };
  });
  await context.sync();
  // From the bottom of a sheet up: what moves lies below.
  for (const { satu, sheet, tabel, asal, contoh } of [...bahan].sort((a, b) => b.satu.baris - a.satu.baris)) {
    const rumus = contoh.formulas[0] ?? [];
    const isi = asal.formulas.map((baris: unknown[]) =>
      baris.map((sel, k) =>
        sel === "" && String(rumus[k] ?? "").startsWith("=") ? rumus[k] : terketik(sel),
      ),
    );
    tabel.rows.add(-1, isi as (string | number | boolean)[][]);
    const atas = satu.baris + satu.banyak;
    const lama = {
      atas,
      bawah: atas + satu.banyak - 1,
      kiri: satu.kolom,
      kanan: satu.kolom + satu.lebar - 1,
    };
    sheet.getRange(tulisArea(lama)).delete("Up");
  }
  await context.sync();
}

/** Text that Excel would read anew when it is written ("100 %", "1.150") is marked as text. */
function terketik(sel: unknown): unknown {
  return typeof sel === "string" && !sel.startsWith("=") && /^[+@'\-(.\d$]/.test(sel) && sel !== "-"
    ? `'${sel}`
    : sel;
}
