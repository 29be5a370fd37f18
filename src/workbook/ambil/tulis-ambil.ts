import {
  susunTulis,
  tabelBerubah,
  tanpaTulisan,
  type PilihanTimpa,
  type TulisTabel,
} from "../../domain/ambil/susun-tulis";
import { bacaPulihAmbil, KUNCI_PULIH_AMBIL, tambahLangkah } from "../../domain/ambil/titik-pulih";
import type { TabelKami, TulisanTabel, UbahSel } from "../../domain/ambil/tulisan";
import type { NilaiBlok } from "../../domain/lembar/buku";
import { kenaliGalat, type GalatExcel } from "../galat";
import { kembalikanLembar, tulisSiapkan, type BahanSiapkan } from "../siapkan";
import { Penulis } from "../warna/penulis";
import { rangkaiSetelan, tulisSetelan } from "../warna/setelan";
import { batalkanTulisan } from "./batalkan-ambil";

/** How a run ended. */
export type HasilTulisAmbil =
  | {
      readonly jenis: "selesai";
      readonly cetak: boolean;
      readonly berumus: readonly UbahSel[];
      readonly ditulis: boolean;
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
  readonly siapkan?: BahanSiapkan;
  /** Our settings in the document as they were read. */
  readonly setelan: Readonly<Record<string, unknown>>;
  /** Optional sheets and columns that the new sheets have. */
  readonly tambahan: readonly string[];
  readonly timpa: PilihanTimpa;
  /** ISO 8601. */
  readonly waktu: string;
}

interface TabelKini {
  readonly tulisan: TulisanTabel;
  readonly kepala: readonly string[];
  readonly rumus: NilaiBlok;
}

function rumusBaru({ nilai, kepala }: TabelKami): NilaiBlok {
  return nilai.map(() => kepala.map(() => ""));
}

type Kini = { readonly kini: readonly TabelKini[]; readonly setelan: ReadonlyMap<string, unknown> };

/** Tables that are still to be made: nothing to look at, the settings are known from the reading. */
function kiniBaru(tulisan: readonly TulisanTabel[], setelan: Readonly<Record<string, unknown>>): Kini {
  return {
    kini: tulisan.map((satu) => ({ tulisan: satu, kepala: satu.tabel.kepala, rumus: rumusBaru(satu.tabel) })),
    setelan: new Map(Object.entries(setelan)),
  };
}

/** The formulas that stand in our tables now, and the restore points: one sync. */
async function bacaKini(context: Excel.RequestContext, tulisan: readonly TulisanTabel[]): Promise<Kini> {
  const setelan = context.workbook.settings.load("items/key,items/value");
  const antrean = tulisan
    .filter(({ tabel }) => !tabel.baru)
    .map((satu) => {
      const item = context.workbook.tables.getItem(satu.tabel.nama);
      return {
        satu,
        kepala: item.getHeaderRowRange().load("values"),
        badan: item.getDataBodyRange().load("formulas"),
      };
    });
  await context.sync();
  const lama = antrean.map(({ satu, kepala, badan }) => ({
    tulisan: satu,
    kepala: (kepala.values[0] ?? []).map((isi: unknown) => String(isi ?? "")),
    rumus: badan.formulas as NilaiBlok,
  }));
  const baru = kiniBaru(
    tulisan.filter(({ tabel }) => tabel.baru),
    {},
  );
  return {
    kini: [...lama, ...baru.kini],
    setelan: new Map(setelan.items.map(({ key, value }): [string, unknown] => [key, value])),
  };
}

/** Rough weight of a row of blanks that a table grows by, in bytes. */
const BITA_SEL_KOSONG = 5;
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

/**
 * Makes the sheets that are missing and writes the plan into our tables. One round trip to see that nothing changed
 * (none where all sheets are new), two for new sheets, one to write (two for ten thousand rows). Ends finished, or with the workbook as it was.
 */
export async function tulisAmbil(
  context: Excel.RequestContext,
  bahan: BahanTulisAmbil,
): Promise<HasilTulisAmbil> {
  const { kini, setelan } = bahan.tulisan.every(({ tabel }) => tabel.baru)
    ? kiniBaru(bahan.tulisan, bahan.setelan)
    : await bacaKini(context, bahan.tulisan);
  const berubah = kini.filter(({ tulisan, kepala, rumus }) => tabelBerubah(tulisan.tabel, kepala, rumus));
  if (berubah.length > 0)
    return { jenis: "berubah", tabel: berubah.map(({ tulisan }) => tulisan.tabel.lembar) };
  const semua = kini.map(({ tulisan, rumus }) => ({ rumus, tulis: susunTulis(tulisan, rumus, bahan.timpa) }));
  const kerja = semua.filter(({ tulis }) => !tanpaTulisan(tulis));
  const berumus = semua.flatMap(({ tulis }) => tulis.berumus);
  if (kerja.length === 0) return { jenis: "selesai", cetak: true, berumus, ditulis: false };
  const siap = bahan.siapkan && (await tulisSiapkan(context, bahan.siapkan));
  if (siap && !siap.selesai)
    return { jenis: "gagal", galat: siap.galat, dikembalikan: siap.sisa.length === 0, sisa: siap.sisa };
  try {
    const lama = bacaPulihAmbil(rangkaiSetelan(setelan, KUNCI_PULIH_AMBIL));
    const lembar = bahan.siapkan?.baru.map(({ judul }) => judul) ?? [];
    const langkah = {
      waktu: bahan.waktu,
      lembar,
      tambahan: bahan.tambahan,
      tabel: kerja.map(({ tulis }) => tulis.pulih),
    };
    const penulis = new Penulis(context);
    const pulih = tambahLangkah(lama, langkah);
    await penulis.siap(JSON.stringify(pulih).length);
    tulisSetelan(context, KUNCI_PULIH_AMBIL, pulih);
    for (const { tulis, rumus } of kerja) await tulisTabel(context, penulis, tulis, rumus);
    await penulis.kirim();
    return { jenis: "selesai", cetak: siap?.cetak ?? true, berumus, ditulis: true };
  } catch (galat) {
    const baru = bahan.siapkan?.baru ?? [];
    const sisa = await kembalikanLembar(
      context,
      baru.map(({ judul }) => judul),
      baru.flatMap(({ rencana }) => rencana.nama.map(({ nama }) => nama)),
    );
    const dikembalikan = await batalkanTulisan(
      context,
      kerja.filter(({ tulis }) => !tulis.tabel.baru),
      setelan,
    );
    return {
      jenis: "gagal",
      galat: kenaliGalat(galat),
      dikembalikan: dikembalikan && sisa.length === 0,
      sisa,
    };
  }
}
