import { catatanAngka, selBaru, type SelAngkaBaru, type TabelSebelum } from "../domain/jurnal/catatan-angka";
import type { BukuTerbaca, NilaiBlok, TabelTerbaca } from "../domain/lembar/buku";
import { rencanaAngka, type AngkaTeks, type RencanaAngka } from "../domain/lembar/rencana-angka";
import { Catatan, type BukuJurnal } from "./jurnal";
import { petakSel, potonganBaris } from "./sel-jarang";
import { Penulis } from "./warna/penulis";

/** Rough weight of the number format of a cell, in bytes. */
const BITA_FORMAT = 20;

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

/** A table while its texts become numbers. */
interface Kerja {
  readonly tabel: TabelTerbaca;
  readonly lama: TabelSebelum;
  readonly sel: readonly SelAngkaBaru[];
}

const badanTabel = ({ workbook }: Excel.RequestContext, { tabel }: Kerja): Excel.Range =>
  workbook.tables.getItem(tabel.nama).getDataBodyRange();

async function tulisTabel(context: Excel.RequestContext, penulis: Penulis, kerja: Kerja): Promise<void> {
  const badan = badanTabel(context, kerja);
  for (const sel of potonganBaris(kerja.sel)) {
    const { range, petak } = petakSel(badan, sel, ({ menjadi }) => menjadi);
    await penulis.siap(JSON.stringify(petak).length + sel.length * BITA_FORMAT);
    // The format first: into a cell of texts a number would be written as a text.
    if (sel.some(({ format }) => format !== undefined))
      range.numberFormat = petakSel(badan, sel, ({ format }) => format ?? null).petak;
    range.values = petak;
  }
}

/** Puts texts and formats of one table back after a failure, however far the writing came; what Excel refuses is left. */
async function batalkan(context: Excel.RequestContext, kerja: Kerja): Promise<void> {
  const { rumus, format } = kerja.lama;
  const badan = badanTabel(context, kerja);
  for (const sel of potonganBaris(kerja.sel)) {
    const { range, petak } = petakSel(badan, sel, ({ baris, kolom }) => format[baris]?.[kolom] ?? null);
    range.numberFormat = petak;
    range.formulas = petakSel(badan, sel, ({ baris, kolom }) => `'${String(rumus[baris]?.[kolom])}`).petak;
  }
  await context.sync().catch(() => undefined);
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
  const kerja = isiTabel.flatMap((tabel): Kerja[] => {
    const lama = sebelum(tabel);
    const sel = selBaru(
      lama,
      ubah.filter((satu) => satu.tabel === tabel.nama),
    );
    return sel.length === 0 ? [] : [{ tabel, lama, sel }];
  });
  for (const { tabel, lama, sel } of kerja) catatan.baris(tabel.lembar, catatanAngka(lama, sel));
  const penulis = new Penulis(context);
  try {
    await penulis.siap(JSON.stringify(catatan.run).length);
    const tercatat = catatan.simpan();
    for (const satu of kerja) await tulisTabel(context, penulis, satu);
    catatan.tutup();
    await context.sync();
    return tercatat;
  } catch (galat) {
    for (const satu of kerja) await batalkan(context, satu);
    await catatan.tarik([], new Map(), true);
    throw galat;
  }
}
