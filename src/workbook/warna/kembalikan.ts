import { alamatLembar } from "../../domain/lembar/area";
import { alamatSel } from "../../domain/tabel/alamat";
import { JUDUL_CAPAIAN, JUDUL_KRITERIA } from "../../domain/warna/rencana/kolom-kami";
import { pilahSel, type PilahanSel } from "../../domain/warna/pulih/sel-kami";
import {
  bacaTitikPulih,
  KUNCI_PULIH,
  mekarkanRumus,
  type BlokTambahan,
  type PulihLembar,
  type TitikPulih,
} from "../../domain/warna/pulih/titik-pulih";
import {
  antreAturanKami,
  antreDaftarAturan,
  gantiAturan,
  selisihAturan,
  type AturanDiLembar,
} from "./aturan-kami";
import { pulihkanRupa } from "./rupa-blok";
import { pulihkanLegenda } from "./tulis-legenda";
import { hapusSetelan, rangkaiSetelan, tulisSetelan } from "./setelan";

/** What was taken back, and what was not. */
export interface HasilKembalikan {
  /** Titles of the restored sheets. */
  readonly dikembalikan: readonly string[];
  /** Titles that deleted sheets had. */
  readonly hilang: readonly string[];
  /** Titles of protected sheets; they keep their restore point. */
  readonly terproteksi: readonly string[];
  /** Cells that the user changed and that were left: "Bab III!AC12". */
  readonly diubah: readonly string[];
}

interface LembarPulih {
  readonly id: string;
  readonly catatan: PulihLembar;
  readonly sheet: Excel.Worksheet;
  readonly daftar: Excel.ConditionalFormatCollection;
  readonly blok: readonly { catatan: PulihLembar["blok"][number]; item: Excel.NamedItem }[];
}

interface BlokPulih {
  readonly catatan: PulihLembar["blok"][number];
  readonly item: Excel.NamedItem;
  /** Null object where the user deleted the columns. */
  readonly range: Excel.Range;
}

/** Reads the restore point; undefined where there is none. */
export async function bacaPulih(context: Excel.RequestContext): Promise<{
  pulih: TitikPulih | undefined;
  setelan: ReadonlyMap<string, unknown>;
  judul: ReadonlyMap<string, string>;
}> {
  const { workbook } = context;
  const settings = workbook.settings.load("items/key,items/value");
  const sheets = workbook.worksheets.load("items/name,items/id");
  await context.sync();
  const setelan = new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
  return {
    pulih: bacaTitikPulih(rangkaiSetelan(setelan, KUNCI_PULIH)),
    setelan,
    judul: new Map(sheets.items.map(({ id, name }) => [id, name])),
  };
}

function antreLembar(context: Excel.RequestContext, id: string, catatan: PulihLembar): LembarPulih {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("name");
  sheet.protection.load("protected");
  return {
    id,
    catatan,
    sheet,
    daftar: antreDaftarAturan(sheet),
    blok: catatan.blok.map((satu) => ({
      catatan: satu,
      item: context.workbook.names.getItemOrNullObject(satu.nama),
    })),
  };
}

function antreBlok({ blok }: LembarPulih): BlokPulih[] {
  return blok
    .filter(({ item }) => !item.isNullObject)
    .map((satu) => ({
      ...satu,
      range: satu.item.getRangeOrNullObject().load("formulas,rowIndex,columnIndex,rowCount"),
    }));
}

const JUDUL = [JUDUL_CAPAIAN, JUDUL_KRITERIA] as const;

/** Title of each column of a block; undefined where the title is the office's. */
function judulBlok({ tanpaKepala }: BlokTambahan): readonly (string | undefined)[] {
  return tanpaKepala ? [undefined] : JUDUL;
}

function pilahBlok(range: Excel.Range, catatan: BlokTambahan): PilahanSel[] {
  return judulBlok(catatan).map((judul, k) =>
    pilahSel(
      range.formulas.map((baris) => String(baris[k] ?? "")),
      range.rowIndex + 1,
      judul,
    ),
  );
}

function pulihkanKolom(range: Excel.Range, k: number, pilahan: PilahanSel, asal: string[] | undefined): void {
  for (const [awal, akhir] of pilahan.milikKami) {
    const bagian = range.getCell(awal, k).getAbsoluteResizedRange(akhir - awal + 1, 1);
    if (asal) bagian.formulas = asal.slice(awal, akhir + 1).map((satu) => [satu]);
    else bagian.clear("Contents");
  }
}

/** Takes one block back; gives the addresses of cells that stay because the user changed them. */
function pulihkanBlok({ catatan, range }: BlokPulih, judul: string): string[] {
  if (range.isNullObject) return [];
  const alamat = (baris: number, k: number): string =>
    alamatLembar(judul, alamatSel(range.rowIndex + baris, range.columnIndex + k));
  if (catatan.legenda) return pulihkanLegenda(range, catatan.legenda).map((baris) => alamat(baris, 0));
  const pilahan = pilahBlok(range, catatan);
  const tinggi = range.rowCount;
  pilahan.forEach((satu, k) => {
    const asal = catatan.rumus?.[k] && mekarkanRumus(catatan.rumus[k], range.rowIndex + 1);
    while (asal && asal.length < tinggi) asal.push("");
    pulihkanKolom(range, k, satu, asal);
  });
  const diubah = pilahan.flatMap((satu, k) => satu.diubah.map((baris) => alamat(baris, k)));
  if (diubah.length === 0) pulihkanRupa(range, tinggi, catatan.rupa);
  return diubah;
}

function pulihkanLembar(
  satu: LembarPulih,
  aturan: readonly AturanDiLembar[],
  blok: readonly BlokPulih[],
): string[] {
  gantiAturan(satu.sheet, selisihAturan(aturan, satu.catatan.aturan));
  // The newest block first: an older one may cover the same cells and knows what was there before.
  return [...blok].reverse().flatMap((isi) => pulihkanBlok(isi, satu.sheet.name));
}

/** Takes everything back since the restore point was made; four round trips. Undefined where there is nothing to take back. */
export async function kembalikanSemua(context: Excel.RequestContext): Promise<HasilKembalikan | undefined> {
  const { pulih, setelan, judul } = await bacaPulih(context);
  if (!pulih) return undefined;
  const semua = Object.entries(pulih.lembar);
  const lembar = semua
    .filter(([id]) => judul.has(id))
    .map(([id, catatan]) => antreLembar(context, id, catatan));
  await context.sync();
  const bebas = lembar.filter(({ sheet }) => !sheet.protection.protected);
  const rinci = bebas.map((satu) => ({
    satu,
    aturan: antreAturanKami(satu.daftar),
    blok: antreBlok(satu),
  }));
  await context.sync();
  const diubah = rinci.flatMap(({ satu, aturan, blok }) => pulihkanLembar(satu, aturan(), blok));
  const terkunci = lembar.filter(({ sheet }) => sheet.protection.protected);
  // The names go last: a request that fails midway is tried again, and finds the blocks by them.
  for (const { blok } of rinci) for (const { item } of blok) item.delete();
  hapusSetelan(context, setelan, KUNCI_PULIH);
  if (terkunci.length > 0) {
    const sisa = Object.fromEntries(terkunci.map(({ id, catatan }) => [id, catatan]));
    tulisSetelan(context, KUNCI_PULIH, { ...pulih, lembar: sisa });
  }
  await context.sync();
  return {
    dikembalikan: bebas.map(({ sheet }) => sheet.name),
    hilang: semua.filter(([id]) => !judul.has(id)).map(([, { nama }]) => nama),
    terproteksi: terkunci.map(({ sheet }) => sheet.name),
    diubah,
  };
}
