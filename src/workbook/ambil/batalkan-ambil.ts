import type { TulisTabel } from "../../domain/ambil/susun-tulis";
import type { NilaiBlok } from "../../domain/lembar/buku";

/** A table that a failed run may have begun to write, and what stood in it. */
export interface TulisanGagal {
  readonly tulis: TulisTabel;
  readonly rumus: NilaiBlok;
}

function pulihkan(context: Excel.RequestContext, { tulis, rumus }: TulisanGagal, barisKini: number): void {
  const { tabel } = tulis;
  const item = context.workbook.tables.getItem(tabel.nama);
  const lebih = barisKini - rumus.length;
  if (lebih > 0) {
    const awal = tulis.sebelum ?? rumus.length;
    item.getDataBodyRange().getCell(awal, 0).getAbsoluteResizedRange(lebih, tabel.kepala.length).delete("Up");
  }
  const badan = item.getDataBodyRange();
  for (const { awal, isi } of tulis.blok) {
    const banyak = Math.min(isi.length, rumus.length - awal);
    if (banyak <= 0) continue;
    const lama = rumus
      .slice(awal, awal + banyak)
      .map((baris, i) =>
        baris.map((satu, k) =>
          isi[i]?.[k] === null
            ? null
            : typeof satu === "string" && !satu.startsWith("=") && satu !== ""
              ? `'${satu}`
              : satu,
        ),
      );
    badan.getCell(awal, 0).getAbsoluteResizedRange(banyak, tabel.kepala.length).formulas = lama;
  }
}

/**
 * Puts tables back after a failed run, however far it came: one sync to look, one to write. Tried a second time, because
 * each step may be repeated.
 * @returns false where Excel refused that too
 */
export async function batalkanTulisan(
  context: Excel.RequestContext,
  kerja: readonly TulisanGagal[],
): Promise<boolean> {
  for (let percobaan = 0; percobaan < 2; percobaan++)
    try {
      const badan = kerja.map(({ tulis }) =>
        context.workbook.tables.getItem(tulis.tabel.nama).getDataBodyRange().load("rowCount"),
      );
      await context.sync();
      kerja.forEach((satu, i) => pulihkan(context, satu, badan[i]?.rowCount ?? satu.rumus.length));
      await context.sync();
      return true;
    } catch {
      continue;
    }
  return false;
}
