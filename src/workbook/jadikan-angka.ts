import { catatanAngka, selBaru, type SelAngkaBaru, type TabelSebelum } from "../domain/jurnal/catatan-angka";
import type { BukuTerbaca, NilaiBlok, TabelTerbaca } from "../domain/lembar/buku";
import { rencanaAngka, type AngkaTeks, type RencanaAngka } from "../domain/lembar/rencana-angka";
import { Catatan, type BukuJurnal } from "./jurnal";
import { Penulis } from "./warna/penulis";

/** Rows of a column that are sent together. */
const BARIS_POTONGAN = 400;
/** Rough weight of a cell with its number format, in bytes. */
const BITA_SEL = 30;

/** Reads the formulas of these tables into the workbook that was read; one sync. */
async function bacaRumus(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
  nama: ReadonlySet<string>,
): Promise<BukuTerbaca> {
  const isiTabel = buku.isiTabel.map((satu) => {
    const ada = nama.has(satu.nama) ? context.workbook.tables.getItem(satu.nama) : undefined;
    return { satu, badan: ada?.getDataBodyRange().load("formulas") };
  });
  await context.sync();
  return {
    ...buku,
    isiTabel: isiTabel.map(({ satu, badan }) =>
      badan ? { ...satu, rumus: [satu.nilai[0] ?? [], ...badan.formulas] } : satu,
    ),
  };
}

/** The plan, with the formulas of the tables that it touches: one more sync where there is anything to change. */
export async function bacaRencanaAngka(
  context: Excel.RequestContext,
  buku: BukuTerbaca,
): Promise<{ readonly buku: BukuTerbaca; readonly rencana: RencanaAngka }> {
  const sementara = rencanaAngka(buku);
  if (sementara.ubah.length === 0) return { buku, rencana: sementara };
  const lengkap = await bacaRumus(context, buku, new Set(sementara.ubah.map(({ tabel }) => tabel)));
  return { buku: lengkap, rencana: rencanaAngka(lengkap) };
}

function sebelum({ nama, nilai, rumus = [], format = [] }: TabelTerbaca): TabelSebelum {
  const kepala = (nilai[0] ?? []).map((isi) => String(isi ?? ""));
  return { nama, kepala, rumus: rumus.slice(1) as NilaiBlok, format: format.slice(1) };
}

/** Cells of one column in stretches of rows; what lies between them stays as it is. */
function potongan(sel: readonly SelAngkaBaru[]): SelAngkaBaru[][] {
  const hasil: SelAngkaBaru[][] = [];
  for (const satu of [...sel].sort((a, b) => a.kolom - b.kolom || a.baris - b.baris)) {
    const awal = hasil.at(-1)?.[0];
    if (awal?.kolom === satu.kolom && satu.baris - awal.baris < BARIS_POTONGAN) hasil.at(-1)?.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

async function tulisPotongan(
  penulis: Penulis,
  badan: Excel.Range,
  sel: readonly SelAngkaBaru[],
): Promise<void> {
  const [awal = 0, akhir = 0] = [sel[0]?.baris, sel.at(-1)?.baris];
  const range = badan.getCell(awal, sel[0]?.kolom ?? 0).getAbsoluteResizedRange(akhir - awal + 1, 1);
  const kosong = (): (string | number | null)[][] => Array.from({ length: akhir - awal + 1 }, () => [null]);
  const [format, isi] = [kosong(), kosong()];
  for (const satu of sel) {
    format[satu.baris - awal] = [satu.format ?? null];
    isi[satu.baris - awal] = [satu.menjadi];
  }
  await penulis.siap(isi.length * BITA_SEL);
  // The format first: into a cell of texts a number would be written as a text.
  if (sel.some((satu) => satu.format !== undefined)) range.numberFormat = format;
  range.values = isi;
}

/**
 * Writes the numbers into the cells of the plan, recorded in the journal first: one sync, more for tens of thousands of
 * cells. A failure is thrown after what was done so far is taken back.
 * @param buku read with formulas, see `bacaRencanaAngka`
 * @returns false where the run is too large to be taken back later
 */
export async function tulisAngka(
  context: Excel.RequestContext,
  { isiTabel }: BukuTerbaca,
  ubah: readonly AngkaTeks[],
  jurnal: BukuJurnal,
): Promise<boolean> {
  const catatan = new Catatan(context, jurnal, "jadikan-angka");
  const kerja = isiTabel.flatMap((tabel) => {
    const lama = sebelum(tabel);
    const sel = selBaru(
      lama,
      ubah.filter((satu) => satu.tabel === tabel.nama),
    );
    return sel.length === 0 ? [] : [{ tabel, sel, isi: catatanAngka(lama, sel) }];
  });
  for (const { tabel, isi } of kerja) catatan.baris(tabel.lembar, isi);
  const penulis = new Penulis(context);
  try {
    await penulis.siap(JSON.stringify(catatan.run).length);
    const tercatat = catatan.simpan();
    for (const { tabel, sel } of kerja) {
      const badan = context.workbook.tables.getItem(tabel.nama).getDataBodyRange();
      for (const bagian of potongan(sel)) await tulisPotongan(penulis, badan, bagian);
    }
    catatan.tutup();
    await context.sync();
    return tercatat;
  } catch (galat) {
    await catatan.tarik();
    throw galat;
  }
}
