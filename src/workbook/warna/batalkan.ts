import { KUNCI_INGATAN, KUNCI_LEGENDA } from "../../domain/warna/ingatan";
import { KUNCI_SKALA } from "../../domain/warna/skala-kantor";
import { KUNCI_PULIH } from "../../domain/warna/pulih/titik-pulih";
import {
  antreAturanKami,
  antreDaftarAturan,
  gantiAturan,
  selisihAturan,
  type AturanDiLembar,
} from "./aturan-kami";
import type { KeadaanAwal, LembarSiap } from "./keadaan-awal";
import { Penulis, potongan } from "./penulis";
import { pulihkanRupa } from "./rupa-blok";
import type { BlokTulis, Tulisan } from "./susun-tulisan";
import { isiLegenda } from "./tulis-legenda";

async function pulihkanBlok(penulis: Penulis, blok: BlokTulis): Promise<void> {
  const { range, rumus, rupa, ingin } = blok;
  if (!ingin.perbarui) range.clear("Contents");
  else
    for (const { awal, akhir, bita } of potongan(rumus)) {
      await penulis.siap(bita);
      const bagian = range.getCell(awal, 0).getAbsoluteResizedRange(akhir - awal + 1, ingin.kolom.length);
      bagian.formulas = rumus.slice(awal, akhir + 1).map((baris) => [...baris]);
    }
  pulihkanRupa(range, rumus.length, rupa);
}

/** Settings as they were: pieces that are new go, the others get their text again. */
function pulihkanSetelan(context: Excel.RequestContext, awal: KeadaanAwal, kini: readonly string[]): void {
  const { settings } = context.workbook;
  const milikRun = (kunci: string): boolean =>
    [KUNCI_PULIH, KUNCI_INGATAN, KUNCI_LEGENDA, KUNCI_SKALA].some(
      (satu) => kunci === satu || kunci.startsWith(`${satu}.`),
    );
  for (const kunci of kini) if (milikRun(kunci) && !awal.setelan.has(kunci)) settings.getItem(kunci).delete();
  for (const [kunci, nilai] of awal.setelan) if (milikRun(kunci)) settings.add(kunci, nilai);
}

async function kembalikanSemua(
  context: Excel.RequestContext,
  awal: KeadaanAwal,
  tulisan: Tulisan,
): Promise<void> {
  const nama = tulisan.lembar.flatMap(({ blok, legenda }) =>
    [...blok, ...legenda].map((satu) => context.workbook.names.getItemOrNullObject(satu.nama)),
  );
  const setelan = context.workbook.settings.load("items/key");
  const daftar = tulisan.lembar.map(({ siap }) => antreDaftarAturan(siap.sheet));
  await context.sync();
  const aturan = daftar.map(antreAturanKami);
  await context.sync();
  const penulis = new Penulis(context);
  for (const [i, { siap, blok, legenda }] of tulisan.lembar.entries()) {
    pulihkanAturan(siap, daftar[i]?.items ?? [], aturan[i]?.() ?? []);
    for (const satu of blok) await pulihkanBlok(penulis, satu);
    for (const { range, rumus } of legenda) isiLegenda(range, rumus);
  }
  for (const satu of nama) if (!satu.isNullObject) satu.delete();
  pulihkanSetelan(
    context,
    awal,
    setelan.items.map(({ key }) => key),
  );
  await penulis.kirim();
}

/** Rules that were not there go, even a half-made one without a formula; ours that were deleted come back. */
function pulihkanAturan(
  { sheet, idAturan, aturan: semula }: LembarSiap,
  kini: readonly Excel.ConditionalFormat[],
  milikKami: readonly AturanDiLembar[],
): void {
  for (const satu of kini) if (!idAturan.has(satu.id)) satu.delete();
  const tersisa = milikKami.filter(({ objek }) => idAturan.has(objek.id));
  gantiAturan(
    sheet,
    selisihAturan(
      tersisa,
      semula.flatMap((satu) => satu.aturan),
    ),
  );
}

/** Takes back a run that Excel refused midway; false where even that was refused. */
export async function batalkan(
  context: Excel.RequestContext,
  awal: KeadaanAwal,
  tulisan: Tulisan,
): Promise<boolean> {
  try {
    await kembalikanSemua(context, awal, tulisan);
    return true;
  } catch {
    return false;
  }
}
