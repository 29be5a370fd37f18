import { bacaArea, tulisArea } from "../../domain/lembar/area";
import type { AturanWarna } from "../../domain/warna/rencana";
import { bertandaReviu } from "../../domain/lembar/tanda-reviu";
import { bertanda } from "../../domain/tabel/kolom-kami";
import { polaRumus } from "../../domain/jurnal/padat";

/** A rule of ours as it stands on a sheet; one entry an area, each with the formula for its own first row. */
export interface AturanDiLembar {
  readonly objek: Excel.ConditionalFormat;
  readonly aturan: readonly AturanWarna[];
}

/** Queues the list of a sheet's rules: ids only, for an unreadable rule gives nothing else. */
export function antreDaftarAturan(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load("items/id");
}

function keAturan(alamat: string, rumus: string, isian: string, huruf: string): AturanWarna[] {
  const area = alamat.split(",").flatMap((satu) => bacaArea(satu) ?? []);
  const pola = polaRumus(rumus, (area[0]?.atas ?? 0) + 1);
  return area.map((satu) => ({
    area: tulisArea(satu),
    rumus: pola.replaceAll("{r}", String(satu.atas + 1)),
    isian,
    huruf,
  }));
}

/** Queues what the rules say that have a formula; the call gives those that carry one of our marks. */
function antreAturanKami(daftar: readonly Excel.ConditionalFormat[]): () => AturanBertanda[] {
  const rinci = daftar.map((objek) => {
    const kustom = objek.customOrNullObject;
    return {
      objek,
      rumus: kustom.rule.load("formula"),
      isian: kustom.format.fill.load("color"),
      huruf: kustom.format.font.load("color"),
      area: objek.getRanges().load("address"),
    };
  });
  return () =>
    rinci
      .filter(({ rumus }) => !rumus.isNullObject && (bertanda(rumus.formula) || bertandaReviu(rumus.formula)))
      .map(({ objek, rumus, isian, huruf, area }) => ({
        objek,
        tanda: bertandaReviu(rumus.formula),
        aturan: keAturan(area.address, rumus.formula, isian.color, huruf.color),
      }));
}

/** A rule of ours, and whether it is a mark of the review. */
interface AturanBertanda extends AturanDiLembar {
  readonly tanda: boolean;
}

/** Rules of ours on some sheets, in the order asked; and how many of each sheet's rules Excel would not show. */
export interface AturanTerbaca {
  /** Those of colours. */
  readonly milikKami: readonly (readonly AturanDiLembar[])[];
  /** Marks of the review. */
  readonly tanda: readonly (readonly AturanDiLembar[])[];
  readonly takTerbaca: readonly number[];
}

/** One rule for itself; undefined where Excel does not give it. */
async function bacaSatu(
  context: Excel.RequestContext,
  objek: Excel.ConditionalFormat,
): Promise<readonly AturanBertanda[] | undefined> {
  try {
    const antrean = antreAturanKami([objek]);
    await context.sync();
    return antrean();
  } catch {
    return undefined;
  }
}

/** The rules of some sheets, in the order asked. */
type DaftarAturan = readonly (readonly Excel.ConditionalFormat[])[];

/** Queues what our rules on some sheets say, for readers that have more to ask in the same round trip. */
export function antreAturanBuku(daftar: DaftarAturan): () => AturanTerbaca {
  const antrean = daftar.map(antreAturanKami);
  return () =>
    pilah(
      antrean.map((satu) => satu()),
      daftar.map(() => 0),
    );
}

/**
 * What our rules on some sheets say: one sync. Excel throws over rules that were copied in its own dialogue or came back
 * with Ctrl+Z (office-js 5222, 6827): then it is asked rule by rule, and what it does not give counts as the user's.
 */
export async function bacaAturanKami(
  context: Excel.RequestContext,
  daftar: DaftarAturan,
): Promise<AturanTerbaca> {
  try {
    const antrean = antreAturanBuku(daftar);
    await context.sync();
    return antrean();
  } catch {
    return bacaSatuSatu(context, daftar);
  }
}

/** The same rule by rule, one sync each: for where Excel would not answer all at once. */
export async function bacaSatuSatu(
  context: Excel.RequestContext,
  daftar: DaftarAturan,
): Promise<AturanTerbaca> {
  const terbaca: AturanBertanda[][] = [];
  const takTerbaca: number[] = [];
  for (const lembar of daftar) {
    const semua: (readonly AturanBertanda[] | undefined)[] = [];
    for (const objek of lembar) semua.push(await bacaSatu(context, objek));
    terbaca.push(semua.flatMap((satu) => satu ?? []));
    takTerbaca.push(semua.filter((satu) => satu === undefined).length);
  }
  return pilah(terbaca, takTerbaca);
}

/** Colours apart from marks. */
function pilah(
  terbaca: readonly (readonly AturanBertanda[])[],
  takTerbaca: readonly number[],
): AturanTerbaca {
  const yang = (bertanda: boolean): AturanDiLembar[][] =>
    terbaca.map((lembar) => lembar.filter(({ tanda }) => tanda === bertanda));
  return { milikKami: yang(false), tanda: yang(true), takTerbaca };
}

/** Adds one rule; a new rule comes before all others of the sheet. */
export function tulisAturan(sheet: Excel.Worksheet, { area, rumus, isian, huruf }: AturanWarna): void {
  const { custom } = sheet.getRange(area).conditionalFormats.add("Custom");
  custom.rule.formula = rumus;
  custom.format.fill.color = isian;
  custom.format.font.color = huruf;
}

/** Excel calls "E4:E4" "E4". */
function areaBaku(area: string): string {
  const petak = bacaArea(area);
  return petak ? tulisArea(petak) : area;
}

const kunciAturan = ({ area, rumus, isian, huruf }: AturanWarna): string =>
  [areaBaku(area), rumus, isian, huruf].join("\u0001").toUpperCase();

/** What must be deleted and what added so that our rules are the wanted ones; right ones stay untouched. */
export interface SelisihAturan {
  readonly hapus: readonly Excel.ConditionalFormat[];
  readonly tambah: readonly AturanWarna[];
}

/** Compares rules of ours with the wanted ones. */
export function selisihAturan(lama: readonly AturanDiLembar[], ingin: readonly AturanWarna[]): SelisihAturan {
  const kurang = new Map(ingin.map((satu) => [kunciAturan(satu), satu]));
  const hapus = lama.filter(({ aturan }) => {
    const tepat = aturan.length > 0 && aturan.every((satu) => kurang.has(kunciAturan(satu)));
    if (tepat) aturan.forEach((satu) => kurang.delete(kunciAturan(satu)));
    return !tepat;
  });
  return { hapus: hapus.map(({ objek }) => objek), tambah: [...kurang.values()] };
}

/** Queues the deletions and additions. */
export function gantiAturan(sheet: Excel.Worksheet, { hapus, tambah }: SelisihAturan): void {
  for (const objek of hapus) objek.delete();
  // Each new rule goes to the front, so the best band is written last.
  for (const satu of [...tambah].reverse()) tulisAturan(sheet, satu);
}
