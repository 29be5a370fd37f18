import {
  susunTulis,
  tabelBerubah,
  tanpaTulisan,
  type PilihanTimpa,
  type TulisTabel,
} from "../../domain/ambil/susun-tulis";
import type { TabelKami, TulisanTabel, UbahSel } from "../../domain/ambil/tulisan";
import type { NilaiBlok } from "../../domain/lembar/buku";
import { kenaliGalat, type GalatExcel } from "../galat";
import { antreJurnal, Catatan, type BukuJurnal } from "../jurnal";
import { antreIkut, rapikanIkut, type TabelIkut } from "../tabel-ikut";
import { tulisSiapkan, type BahanSiapkan, type HasilTulis } from "../siapkan";
import { Penulis } from "../warna/penulis";
import { batalkanTulisan } from "./batalkan-ambil";

/** How a run ended. */
export type HasilTulisAmbil =
  | {
      readonly jenis: "selesai";
      readonly cetak: boolean;
      readonly berumus: readonly UbahSel[];
      readonly ditulis: boolean;
      /** False: the run is too large to be taken back later. */
      readonly tercatat: boolean;
    }
  /** Nothing was written: these tables are not as they were read. */
  | { readonly jenis: "berubah"; readonly tabel: readonly string[] }
  /** `sisa`: sheets that could not be removed again; `dikembalikan`: the workbook is as it was before. */
  | {
      readonly jenis: "gagal";
      readonly galat: GalatExcel;
      readonly dikembalikan: boolean;
      readonly sisa: readonly string[];
    };

/** What is to be written: the plan, the sheets that must be made first, and the choice to overwrite. */
export interface BahanTulisAmbil {
  readonly tulisan: readonly TulisanTabel[];
  readonly siapkan?: Omit<BahanSiapkan, "catatan" | "isi">;
  readonly timpa: PilihanTimpa;
  /** Title of the sheet that is shown where sheets were made; else the one in front stays. */
  readonly tampilkan?: string;
  /** ISO 8601. */
  readonly waktu: string;
}

interface TabelKini {
  readonly tulisan: TulisanTabel;
  readonly kepala: readonly string[];
  readonly rumus: NilaiBlok;
  readonly ikut: TabelIkut;
}

function rumusBaru({ nilai, kepala }: TabelKami): NilaiBlok {
  return nilai.map(() => kepala.map(() => ""));
}

/** The formulas that stand in our tables now, and the journal: one sync. */
async function bacaKini(
  context: Excel.RequestContext,
  tulisan: readonly TulisanTabel[],
): Promise<{ readonly kini: readonly TabelKini[]; readonly buku: BukuJurnal }> {
  const buku = antreJurnal(context);
  const antrean = tulisan.map((satu) => {
    if (satu.tabel.baru) return { satu, ikut: { nama: satu.tabel.nama } };
    const item = context.workbook.tables.getItem(satu.tabel.nama);
    const kepala = item.getHeaderRowRange().load("values");
    const badan = item.getDataBodyRange().load("formulas");
    return { satu, kepala, badan, ikut: antreIkut(context, satu.tabel.nama) };
  });
  await context.sync();
  const kini = antrean.map(({ satu, kepala, badan, ikut }) => ({
    ikut,
    tulisan: satu,
    kepala: kepala ? (kepala.values[0] ?? []).map((isi: unknown) => String(isi ?? "")) : satu.tabel.kepala,
    rumus: badan ? (badan.formulas as NilaiBlok) : rumusBaru(satu.tabel),
  }));
  return { kini, buku: buku() };
}

/** Rough weight of a row of blanks that a table grows by, in bytes. */
const BITA_SEL_KOSONG = 5;
/** How many times the size of its plan the making of a sheet weighs, roughly. */
const BITA_RENCANA = 8;
/** Rows of a block that are sent together. */
const BARIS_POTONGAN = 400;

async function tulisBlok(penulis: Penulis, badan: Excel.Range, { blok, tabel }: TulisTabel): Promise<void> {
  const lebar = tabel.kepala.length;
  for (const { awal, isi } of blok)
    for (let i = 0; i < isi.length; i += BARIS_POTONGAN) {
      const potong = isi.slice(i, i + BARIS_POTONGAN).map((baris) => [...baris]);
      await penulis.siap(JSON.stringify(potong).length);
      const sel = badan.getCell(awal + i, 0).getAbsoluteResizedRange(potong.length, lebar);
      sel.formulas = potong;
    }
}

/** Lets the table grow before its blank end, so that formats, rules and drop-downs grow with it. */
async function tumbuhkan(
  penulis: Penulis,
  item: Excel.Table,
  { tumbuh, sebelum, tabel }: TulisTabel,
): Promise<void> {
  if (tumbuh === 0) return;
  await penulis.siap(tumbuh * tabel.kepala.length * BITA_SEL_KOSONG);
  const kosong = Array.from({ length: tumbuh }, () => tabel.kepala.map(() => null as unknown as string));
  item.rows.add(sebelum ?? undefined, kosong);
}

/** Fills the calculated columns of added rows with the formula of the table's own rows. */
function isiRumus(
  badan: Excel.Range,
  { tumbuh, sebelum, hitung, tabel }: TulisTabel,
  rumus: NilaiBlok,
): void {
  const awal = sebelum ?? tabel.nilai.length;
  for (const k of hitung) {
    const pola = rumus[0]?.[k];
    if (typeof pola === "string" && pola.startsWith("="))
      badan.getCell(awal, k).getAbsoluteResizedRange(tumbuh, 1).formulas = pola as unknown as string[][];
  }
}

async function tulisTabel(
  context: Excel.RequestContext,
  penulis: Penulis,
  satu: TulisTabel,
  rumus: NilaiBlok,
): Promise<void> {
  const item = context.workbook.tables.getItem(satu.tabel.nama);
  await tumbuhkan(penulis, item, satu);
  const badan = item.getDataBodyRange();
  isiRumus(badan, satu, rumus);
  await tulisBlok(penulis, badan, satu);
  badan.format.autofitRows();
}

interface Kerja {
  readonly rumus: NilaiBlok;
  readonly tulis: TulisTabel;
  /** Tables below this one on its sheet, where it grows. */
  readonly bawah: readonly TabelKini[];
}

function tabelBawah(semua: readonly TabelKini[], { tabel, tumbuh }: TulisTabel): TabelKini[] {
  if (tumbuh === 0) return [];
  return semua.filter(
    ({ tulisan: { tabel: lain } }) => lain.lembar === tabel.lembar && lain.baris0 > tabel.baris0,
  );
}

/** Queues the writing of all tables after `bita` bytes that are queued already; what does not fit into one request is sent already. */
async function antrekanBaris(
  context: Excel.RequestContext,
  kerja: readonly Kerja[],
  catatan: Catatan,
  bita: number,
): Promise<void> {
  for (const { tulis, bawah } of kerja) {
    const nama = bawah.map(({ tulisan }) => tulisan.tabel.nama);
    catatan.baris(tulis.tabel.lembar, { ...tulis.catatan, ...(nama.length > 0 ? { bawah: nama } : {}) });
  }
  const penulis = new Penulis(context);
  await penulis.siap(bita + JSON.stringify(catatan.run).length);
  catatan.simpan();
  for (const { tulis, rumus } of kerja) await tulisTabel(context, penulis, tulis, rumus);
  rapikanIkut(context, [...new Set(kerja.flatMap(({ bawah }) => bawah.map(({ ikut }) => ikut)))]);
}

async function tulisSemua(
  context: Excel.RequestContext,
  kerja: readonly Kerja[],
  { siapkan, tampilkan }: BahanTulisAmbil,
  catatan: Catatan,
): Promise<HasilTulis> {
  const bita = siapkan ? JSON.stringify(siapkan.baru).length * BITA_RENCANA : 0;
  const isi = async (): Promise<void> => {
    await antrekanBaris(context, kerja, catatan, bita);
    if (siapkan && tampilkan !== undefined) context.workbook.worksheets.getItem(tampilkan).activate();
  };
  if (siapkan) return tulisSiapkan(context, { ...siapkan, catatan, isi });
  try {
    await isi();
    catatan.tutup();
    await context.sync();
    return { selesai: true, cetak: true };
  } catch (galat) {
    return { selesai: false, galat: kenaliGalat(galat), sisa: (await catatan.tarik()) ? [] : [""] };
  }
}

/**
 * Makes the sheets that are missing and writes the plan into our tables. One round trip to see that nothing changed, two
 * for new sheets, one to write (two for ten thousand rows). Ends finished, or with the workbook as it was.
 */
export async function tulisAmbil(
  context: Excel.RequestContext,
  bahan: BahanTulisAmbil,
): Promise<HasilTulisAmbil> {
  const { kini, buku } = await bacaKini(context, bahan.tulisan);
  const berubah = kini.filter(({ tulisan, kepala, rumus }) => tabelBerubah(tulisan.tabel, kepala, rumus));
  if (berubah.length > 0)
    return { jenis: "berubah", tabel: berubah.map(({ tulisan }) => tulisan.tabel.lembar) };
  const semua = kini.map(({ tulisan, rumus }): Kerja => {
    const tulis = susunTulis(tulisan, rumus, bahan.timpa);
    return { rumus, tulis, bawah: tabelBawah(kini, tulis) };
  });
  const kerja = semua.filter(({ tulis }) => !tanpaTulisan(tulis));
  const berumus = semua.flatMap(({ tulis }) => tulis.berumus);
  if (kerja.length === 0) return { jenis: "selesai", cetak: true, berumus, ditulis: false, tercatat: true };
  const catatan = new Catatan(context, buku, "ambil", bahan.waktu);
  const hasil = await tulisSemua(context, kerja, bahan, catatan);
  if (hasil.selesai)
    return { jenis: "selesai", cetak: hasil.cetak, berumus, ditulis: true, tercatat: catatan.tercatat };
  const { galat, sisa } = hasil;
  const tabel = await batalkanTulisan(
    context,
    kerja.filter(({ tulis }) => !tulis.tabel.baru),
  );
  return {
    jenis: "gagal",
    galat,
    dikembalikan: tabel && sisa.length === 0,
    sisa: sisa.filter((judul) => judul !== ""),
  };
}
