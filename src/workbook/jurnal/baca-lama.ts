import { bacaArea, type Petak } from "../../domain/lembar/area";
import type {
  LangkahBaris,
  LangkahBawah,
  LangkahKolom,
  LangkahLembar,
  LangkahSel,
  Run,
} from "../../domain/jurnal/jurnal";
import { SEL_BLOK } from "../../domain/jurnal/periksa";
import { rumusBaku } from "../../domain/jurnal/padat";
import { sidik } from "../../domain/sama";
import { antreDaftarAturan, bacaAturanKami, type AturanDiLembar } from "../warna/aturan-kami";
import { cariTempat, tempatNama, type BukuJurnal } from "./baca-jurnal";
import { antreBaris, type TabelBaca } from "./tarik-baris";
import { antreBawah, type BawahBaca } from "./tarik-bawah";
import type { BlokBaca } from "./tarik-blok";

/** A sheet of a run as it stands. */
export interface LembarBaca {
  readonly judul: string;
  readonly sheet: Excel.Worksheet;
  readonly daftar: Excel.ConditionalFormatCollection;
  milikKami: readonly AturanDiLembar[];
  /** Marks of the review. */
  tanda: readonly AturanDiLembar[];
}

/** What a run has written, as it stands now. */
export interface RunBaca {
  /** By the run's own index; undefined: not found. */
  readonly lembar: readonly (LembarBaca | undefined)[];
  readonly blok: ReadonlyMap<LangkahSel, BlokBaca>;
  readonly tabel: ReadonlyMap<LangkahBaris | LangkahKolom, TabelBaca>;
  readonly bawah: ReadonlyMap<LangkahBawah, BawahBaca>;
  /** Used cells of sheets that the run made. */
  readonly isi: ReadonlyMap<LangkahLembar, Excel.Range>;
  /** Titles of the workbook's sheets that can be seen. */
  readonly tampak: readonly string[];
  /** Rules that Excel would not show. */
  readonly takTerbaca: readonly string[];
}

/** The place of a block: by its name; without it where it stood, if its sheet is found. */
export function petakLangkah(
  buku: BukuJurnal,
  { nama, area }: { readonly nama?: string; readonly area: string },
  judul: string,
): { readonly judul: string; readonly petak: Petak; readonly tebakan: boolean } | undefined {
  const olehNama = nama === undefined ? undefined : tempatNama(buku, nama);
  if (olehNama) return { ...olehNama, tebakan: false };
  // A name that is there but stands for nothing (#REF!): the user deleted the cells.
  if (nama !== undefined && buku.nama.some((satu) => satu.nama === nama)) return undefined;
  const petak = bacaArea(area);
  return petak && { judul, petak, tebakan: true };
}

function antreBlok(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  langkah: LangkahSel,
  lembar: LembarBaca,
): BlokBaca | undefined {
  const ada = petakLangkah(buku, langkah, lembar.judul);
  if (!ada) return undefined;
  const { judul, petak, tebakan } = ada;
  const [tinggi, lebar] = [petak.bawah - petak.atas + 1, petak.kanan - petak.kiri + 1];
  if (tinggi * lebar > SEL_BLOK) return undefined;
  const sheet = context.workbook.worksheets.getItem(judul);
  const range = sheet.getRangeByIndexes(petak.atas, petak.kiri, tinggi, lebar).load("formulas");
  return { langkah, judul, petak, range, tebakan };
}

/** Fingerprint of a sheet's used cells: the same as long as nobody has typed on it. */
export function sidikIsi(range: Excel.Range): string {
  return sidikRumus(range.isNullObject ? [] : range.formulas);
}

/** The same of cells that are about to be written, as Excel will give them. */
export function sidikRumus(isi: readonly (readonly unknown[])[]): string {
  const teks = rumusBaku(JSON.stringify(isi));
  return `${sidik(teks)}.${teks.length}`;
}

/** Reads what a run has written: two syncs, the second one only where there are rules. */
export async function bacaRun(context: Excel.RequestContext, buku: BukuJurnal, run: Run): Promise<RunBaca> {
  const lembar = run.lembar.map((tempat): LembarBaca | undefined => {
    const judul = cariTempat(buku, tempat, run.lembar);
    if (judul === undefined) return undefined;
    const sheet = context.workbook.worksheets.getItem(judul);
    sheet.protection.load("protected");
    return { judul, sheet, daftar: antreDaftarAturan(sheet), milikKami: [], tanda: [] };
  });
  const blok = new Map<LangkahSel, BlokBaca>();
  const tabel = new Map<LangkahBaris | LangkahKolom, TabelBaca>();
  const bawah = new Map<LangkahBawah, BawahBaca>();
  const isi = new Map<LangkahLembar, Excel.Range>();
  for (const langkah of run.langkah) {
    const satu = "lembar" in langkah ? lembar[langkah.lembar] : undefined;
    if (!satu) continue;
    if (langkah.jenis === "lembar")
      isi.set(langkah, satu.sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"));
    const milik = langkah.jenis === "sel" ? antreBlok(context, buku, langkah, satu) : undefined;
    if (milik) blok.set(milik.langkah, milik);
    if (langkah.jenis === "bawah") {
      const ada = antreBawah(context, buku, langkah);
      if (ada) bawah.set(langkah, ada);
    }
    if (langkah.jenis === "baris" || langkah.jenis === "kolom") {
      const baris = antreBaris(context, buku, langkah);
      if (baris) tabel.set(langkah, baris);
    }
  }
  const semua = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const tampak = semua.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  const berwarna = lembar.filter(
    (satu): satu is LembarBaca =>
      satu !== undefined &&
      run.langkah.some((langkah) => langkah.jenis === "aturan" && lembar[langkah.lembar] === satu),
  );
  const aturan = await bacaAturanKami(
    context,
    berwarna.map(({ daftar }) => daftar.items),
  );
  berwarna.forEach((satu, i) => {
    satu.milikKami = aturan.milikKami[i] ?? [];
    satu.tanda = aturan.tanda[i] ?? [];
  });
  const takTerbaca = berwarna.filter((_, i) => (aturan.takTerbaca[i] ?? 0) > 0).map(({ judul }) => judul);
  return { lembar, blok, tabel, bawah, isi, tampak, takTerbaca };
}
