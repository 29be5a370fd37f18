import { AWAL_PENANDA, AWAL_SETELAN, samaNama, type KerangkaBuku } from "../../domain/lembar/buku";
import { tulisArea } from "../../domain/lembar/area";
import { namaJurnal } from "../../domain/jurnal/jurnal";
import { blokLkjip, nilaiTulis, samaHasil, type BlokLkjip } from "../../domain/kirim/blok";
import { rumusBiasa } from "../../domain/kirim/rumus-biasa";
import { kenaliGalat, type GalatExcel } from "../galat";
import { antreKerangka } from "../baca-kerangka";
import { antreJurnal, Catatan, type BukuJurnal, type LembarDicatat } from "../jurnal";

/** How the file is made ready to leave the office. */
export interface CaraKirim {
  /** Every formula of ours becomes its value, or Excel's own formula where one gives the same. */
  readonly cara: "nilai" | "rumus-biasa";
  /** Our hidden names and settings go too; then nothing can be taken back. */
  readonly bersihkan: boolean;
}

/** What was turned on one sheet. */
export interface LembarTerkirim {
  readonly judul: string;
  readonly nilai: number;
  readonly rumus: number;
}

/** How it ended. */
export type HasilKirim =
  | {
      readonly jenis: "selesai";
      readonly lembar: readonly LembarTerkirim[];
      readonly tercatat: boolean;
      readonly dibersihkan: number;
    }
  | { readonly jenis: "terproteksi"; readonly lembar: readonly string[] }
  /** Cells that hold no result yet: the functions are not there, or still at work. */
  | { readonly jenis: "belum-dihitung"; readonly sel: readonly { judul: string; area: string }[] }
  /** All formulas are turned; names and settings of ours are still there, or some of them. */
  | { readonly jenis: "belum-bersih"; readonly galat: GalatExcel }
  | { readonly jenis: "gagal"; readonly galat: GalatExcel; readonly dikembalikan: boolean };

interface Blok extends BlokLkjip {
  readonly lembar: LembarDicatat;
  readonly range: Excel.Range;
  readonly area: string;
  readonly tumpah: readonly Excel.Range[];
}

interface BlokIsi extends Blok {
  readonly nilai: readonly unknown[];
  readonly teks: readonly string[];
  readonly biasa: readonly (string | undefined)[];
}

const BELUM = /^#(NAME\?|BUSY!|GETTING_DATA|CONNECT!)/;

async function bacaBlok(context: Excel.RequestContext, { lembar }: KerangkaBuku) {
  const semua = lembar.map(({ judul, id }) => {
    const sheet = context.workbook.worksheets.getItem(judul);
    sheet.protection.load("protected");
    const terpakai = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex,hasSpill");
    return { lembar: { sheet, judul, id }, terpakai };
  });
  await context.sync();
  return semua.flatMap(({ lembar: milik, terpakai }) => {
    if (terpakai.isNullObject) return [];
    const { formulas, rowIndex, columnIndex, hasSpill } = terpakai;
    return blokLkjip(formulas, rowIndex, columnIndex).map((blok): Blok => {
      const { kolom, atas, rumus } = blok;
      const range = milik.sheet.getRangeByIndexes(atas, kolom, rumus.length, 1).load("values,text");
      const area = tulisArea({ atas, bawah: atas + rumus.length - 1, kiri: kolom, kanan: kolom });
      const sel = (i: number) =>
        range.getCell(i, 0).getSpillingToRangeOrNullObject().load("values,rowIndex,columnIndex");
      return {
        ...blok,
        lembar: milik,
        range,
        area,
        tumpah: hasSpill === false ? [] : rumus.map((_, i) => sel(i)),
      };
    });
  });
}

function denganIsi(blok: Blok, cara: CaraKirim["cara"]): BlokIsi {
  const nilai = blok.range.values.map(([satu]): unknown => satu);
  // A result that fills several cells is written as values.
  const sendiri = (i: number): boolean => blok.tumpah[i]?.isNullObject !== false;
  const biasa = blok.rumus.map((satu, i) =>
    cara === "rumus-biasa" && sendiri(i) ? rumusBiasa(satu) : undefined,
  );
  return { ...blok, nilai, teks: blok.range.text.map(([satu]) => String(satu)), biasa };
}

/** Cells into which the result of a formula of ours spilled keep it as values. */
function tulisTumpahan({ tumpah, lembar: { sheet } }: Blok): void {
  for (const satu of tumpah) {
    if (satu.isNullObject) continue;
    const { values, rowIndex, columnIndex } = satu;
    const tujuan = sheet.getRangeByIndexes(rowIndex, columnIndex, values.length, values[0]?.length ?? 1);
    tujuan.formulas = values.map((baris) => baris.map(nilaiTulis));
  }
}

function catat(catatan: Catatan, blok: readonly BlokIsi[], isi: (satu: BlokIsi) => readonly unknown[]): void {
  for (const satu of blok)
    catatan.sel(satu.lembar, {
      area: satu.area,
      lama: satu.rumus.map((rumus) => [rumus]),
      baru: isi(satu).map((nilai) => [nilai]),
    });
}

/** Values everywhere, or Excel's own formulas, and then values where those do not give the same. */
async function tulisBlok(context: Excel.RequestContext, catatan: Catatan, blok: readonly BlokIsi[]) {
  const rencana = (satu: BlokIsi): (string | number | boolean)[] =>
    satu.nilai.map((nilai, i) => satu.biasa[i] ?? nilaiTulis(nilai));
  catat(catatan, blok, rencana);
  const tercatat = catatan.simpan();
  for (const satu of blok) {
    satu.range.formulas = rencana(satu).map((isi) => [isi]);
    tulisTumpahan(satu);
    satu.range.load("values,text");
  }
  await context.sync();
  const beda = blok.map((satu) =>
    satu.nilai.map(
      (nilai, i) => !samaHasil(satu.range.values[i]?.[0], nilai) || satu.range.text[i]?.[0] !== satu.teks[i],
    ),
  );
  const tetap = (satu: BlokIsi, b: number, i: number): string | undefined =>
    beda[b]?.[i] ? undefined : satu.biasa[i];
  const ganti = blok.flatMap((satu, b) =>
    satu.nilai.flatMap((nilai, i) =>
      satu.biasa[i] !== undefined && tetap(satu, b, i) === undefined ? [{ satu, i, nilai }] : [],
    ),
  );
  // Where Excel stops in between, both are known for ours: the formula, and the value in its place.
  blok.forEach((satu, b) => {
    if (ganti.some((lain) => lain.satu === satu))
      catatan.selLagi(
        satu.lembar,
        satu.area,
        satu.nilai.map((nilai, i) => [tetap(satu, b, i) ?? nilaiTulis(nilai)]),
      );
  });
  if (ganti.length > 0) catatan.simpan();
  for (const { satu, i, nilai } of ganti) satu.range.getCell(i, 0).formulas = [[nilaiTulis(nilai)]];
  if (ganti.length > 0) await context.sync();
  catatan.satukanSel();
  catatan.simpan();
  return { tercatat, biasa: (b: number, i: number) => blok[b]?.biasa[i] !== undefined && !beda[b]?.[i] };
}

/** Hidden names that only show the way to our sheets, and our settings: nothing in a cell, rule or list needs them. */
async function bersihkan(context: Excel.RequestContext): Promise<number> {
  const names = context.workbook.names.load("items/name,items/visible");
  const settings = context.workbook.settings.load("items/key");
  await context.sync();
  const nama = names.items.filter(
    ({ name, visible }) =>
      !visible && (namaJurnal(name) || name.startsWith(AWAL_PENANDA) || name.startsWith("LKJIP_Area")),
  );
  const setelan = settings.items.filter(({ key }) => key.startsWith(AWAL_SETELAN));
  for (const satu of nama) satu.delete();
  for (const satu of setelan) satu.delete();
  await context.sync();
  return nama.length + setelan.filter(({ key }) => !/\.\d+$/.test(key)).length;
}

function ringkas(blok: readonly BlokIsi[], biasa: (b: number, i: number) => boolean): LembarTerkirim[] {
  const judul = [...new Set(blok.map(({ lembar }) => lembar.judul))];
  return judul.map((satu) => {
    const milik = blok.map((isi, b) => ({ isi, b })).filter(({ isi }) => samaNama(isi.lembar.judul, satu));
    const semua = milik.flatMap(({ isi, b }) => isi.rumus.map((_, i) => biasa(b, i)));
    const rumus = semua.filter(Boolean).length;
    return { judul: satu, rumus, nilai: semua.length - rumus };
  });
}

function penolakan(blok: readonly BlokIsi[]): HasilKirim | undefined {
  const terkunci = blok
    .filter(({ lembar }) => lembar.sheet.protection.protected)
    .map(({ lembar }) => lembar.judul);
  if (terkunci.length > 0) return { jenis: "terproteksi", lembar: [...new Set(terkunci)] };
  const sel = blok.flatMap(({ nilai, lembar, kolom, atas }) =>
    nilai.flatMap((satu, i) => {
      const baris = atas + i;
      const area = tulisArea({ atas: baris, bawah: baris, kiri: kolom, kanan: kolom });
      return typeof satu === "string" && BELUM.test(satu) ? [{ judul: lembar.judul, area }] : [];
    }),
  );
  return sel.length > 0 ? { jenis: "belum-dihitung", sel } : undefined;
}

/** Names that are gone cannot be given back: where Excel stops in between, the formulas stay turned and the rest waits. */
async function bersihkanSesudah(
  context: Excel.RequestContext,
  { bersihkan: mau }: CaraKirim,
  hasil: Pick<Extract<HasilKirim, { jenis: "selesai" }>, "lembar" | "tercatat">,
): Promise<HasilKirim> {
  try {
    return { jenis: "selesai", ...hasil, dibersihkan: mau ? await bersihkan(context) : 0 };
  } catch (galat) {
    return { jenis: "belum-bersih", galat: kenaliGalat(galat) };
  }
}

async function kirimkan(
  context: Excel.RequestContext,
  catatan: Catatan,
  blok: readonly BlokIsi[],
  cara: CaraKirim,
): Promise<HasilKirim> {
  try {
    const { tercatat, biasa } =
      blok.length > 0 ? await tulisBlok(context, catatan, blok) : { tercatat: true, biasa: () => false };
    if (blok.length > 0) catatan.tutup();
    await context.sync();
    return await bersihkanSesudah(context, cara, { lembar: ringkas(blok, biasa), tercatat });
  } catch (galat) {
    return { jenis: "gagal", galat: kenaliGalat(galat), dikembalikan: await catatan.tarik() };
  }
}

/**
 * Turns every formula that needs LKjIP into its value, or into Excel's own formula where that gives the same value and
 * text. Three syncs to read, two to write (three with `bersihkan`); recorded first, so that Kembalikan gives all formulas
 * back.
 */
export async function tulisKirim(context: Excel.RequestContext, cara: CaraKirim): Promise<HasilKirim> {
  const kerangka = antreKerangka(context);
  const jurnal = antreJurnal(context);
  await context.sync();
  const [buku, bukuJurnal]: [KerangkaBuku, BukuJurnal] = [kerangka(), jurnal()];
  const dibaca = await bacaBlok(context, buku);
  if (dibaca.length > 0) await context.sync();
  const blok = dibaca.map((satu) => denganIsi(satu, cara.cara));
  const tolak = penolakan(blok);
  if (tolak) return tolak;
  return kirimkan(context, new Catatan(context, bukuJurnal, "kirim"), blok, cara);
}
