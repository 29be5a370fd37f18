/** Excel refuses nothing here, but a setting travels with every save: what is larger than this is cut into pieces. */
const POTONGAN = 30_000;

/** A JSON value kept under a key; long ones go into `key.1`, `key.2` … */
export function tulisSetelan(context: Excel.RequestContext, kunci: string, nilai: unknown): void {
  const teks = JSON.stringify(nilai);
  const banyak = Math.ceil(teks.length / POTONGAN);
  const { settings } = context.workbook;
  settings.add(kunci, banyak);
  for (let i = 0; i < banyak; i++)
    settings.add(`${kunci}.${i + 1}`, teks.slice(i * POTONGAN, (i + 1) * POTONGAN));
}

/** Puts the pieces together; undefined where the setting is not there or not whole. */
export function rangkaiSetelan(setelan: ReadonlyMap<string, unknown>, kunci: string): unknown {
  const banyak = setelan.get(kunci);
  if (typeof banyak !== "number" || !(banyak > 0)) return undefined;
  const bagian = Array.from({ length: banyak }, (_, i) => setelan.get(`${kunci}.${i + 1}`));
  if (bagian.some((satu) => typeof satu !== "string")) return undefined;
  try {
    return JSON.parse(bagian.join(""));
  } catch {
    return undefined;
  }
}

/** Removes a setting with all its pieces. */
export function hapusSetelan(
  context: Excel.RequestContext,
  setelan: ReadonlyMap<string, unknown>,
  kunci: string,
): void {
  for (const satu of setelan.keys())
    if (satu === kunci || satu.startsWith(`${kunci}.`)) context.workbook.settings.getItem(satu).delete();
}
