import {
  banyakBaris,
  isiKolom,
  rencanaBaris,
  type IsiKolom,
  type RencanaBaris,
  type Ruas,
  type SelBaris,
} from "../../domain/jurnal/baris-tabel";
import type { LangkahBaris, LangkahBawah, LangkahKolom } from "../../domain/jurnal/jurnal";
import { samaNama, type NilaiBlok } from "../../domain/lembar/buku";
import { rumusTabelKami } from "../../domain/lembar/rumus";
import type { BukuJurnal } from "./baca-jurnal";
import { isiTulis } from "./tarik-blok";
import { antreIkut, rapikanIkut, type TabelIkut } from "../tabel-ikut";
import { petakSel, potonganBaris } from "../sel-jarang";

/** A table into which a run wrote, as it stands. */
export interface TabelBaca {
  readonly context: Excel.RequestContext;
  readonly item: Excel.Table;
  readonly kepala: Excel.Range;
  readonly badan: Excel.Range;
  /** Tables below that come up again with it. */
  readonly ikut: readonly TabelIkut[];
}

/** Queues the reading of the table of a step; undefined where it is gone. */
export function antreBaris(
  context: Excel.RequestContext,
  { tabel }: BukuJurnal,
  langkah: LangkahBaris | LangkahBawah | LangkahKolom,
): TabelBaca | undefined {
  const cari = (nama: string): string | undefined => tabel.find((satu) => samaNama(satu, nama));
  const ada = cari(langkah.tabel);
  if (ada === undefined) return undefined;
  const bawah = langkah.jenis === "baris" ? (langkah.bawah ?? []) : [];
  const ikut = bawah.flatMap((nama) => cari(nama) ?? []).map((nama) => antreIkut(context, nama));
  const item = context.workbook.tables.getItem(ada);
  const kepala = item.getHeaderRowRange().load("values");
  return { context, item, kepala, badan: item.getDataBodyRange().load("formulas"), ikut };
}

/** Queues the taking out of rows. */
export function hapusRuas({ item, badan }: TabelBaca, hapus: readonly Ruas[]): void {
  const lebar = badan.formulas[0]?.length ?? 1;
  for (const { awal, banyak } of hapus)
    item.getDataBodyRange().getCell(awal, 0).getAbsoluteResizedRange(banyak, lebar).delete("Up");
}

/** Gives cells back, each row at once: half a row would not be found again by what it holds. Formats say nothing of that. */
function tulisSel(range: Excel.Range, sel: readonly SelBaris[]): void {
  for (const bagian of potonganBaris(sel.map((satu) => ({ ...satu, baris: satu.indeks })))) {
    const { range: blok, petak } = petakSel(range, bagian, ({ lama }) => isiTulis(lama));
    if (bagian.some(({ format }) => format !== undefined))
      blok.numberFormat = petakSel(range, bagian, ({ format }) => format ?? null).petak;
    blok.formulas = petak;
  }
}

/** What an emptied cell gets: the formula by which its column fetches from a table of ours, or nothing. */
function isiKosong({ badan }: TabelBaca, k: number): string {
  const rumus: unknown = badan.formulas.map((baris) => baris[k] as unknown).find(rumusTabelKami);
  return typeof rumus === "string" ? rumus : "";
}

function tulisRencana(tabel: TabelBaca, rencana: RencanaBaris): void {
  const { item, badan } = tabel;
  const range = item.getDataBodyRange();
  const lebar = badan.formulas[0]?.length ?? 1;
  for (const indeks of rencana.kosongkan) {
    const isi = Array.from({ length: lebar }, (_, k) =>
      rencana.kolom.includes(k) ? isiKosong(tabel, k) : null,
    );
    range.getCell(indeks, 0).getAbsoluteResizedRange(1, lebar).formulas = [isi];
  }
  tulisSel(range, rencana.sel);
  hapusRuas(tabel, rencana.hapus);
  if (rencana.hapus.length > 0) rapikanIkut(tabel.context, tabel.ikut);
}

/** Titles of its columns. */
export function judulTabel({ kepala }: TabelBaca): string[] {
  return (kepala.values[0] ?? []).map((isi: unknown) => String(isi ?? ""));
}

/** What stands in an added column; undefined where it, or its table, is gone. */
export function bacaKolom({ judul }: LangkahKolom, tabel: TabelBaca | undefined): IsiKolom | undefined {
  return tabel && isiKolom(judul, judulTabel(tabel), tabel.badan.formulas as NilaiBlok);
}

/** Queues the removal of an added column; gives how many of its cells the user has filled: then it stays. */
export function tarikKolom(langkah: LangkahKolom, tabel: TabelBaca | undefined): number {
  const isian = bacaKolom(langkah, tabel)?.isian;
  if (isian === 0) tabel?.item.columns.getItem(langkah.judul).delete();
  return isian ?? 0;
}

/** Queues the giving back of a table's rows; gives how many rows and cells stay because they were changed since. */
export function tarikBaris(langkah: LangkahBaris, tabel: TabelBaca | undefined): number {
  if (!tabel) return banyakBaris(langkah);
  const rencana = rencanaBaris(langkah, judulTabel(tabel), tabel.badan.formulas as NilaiBlok);
  tulisRencana(tabel, rencana);
  return rencana.diubah;
}
