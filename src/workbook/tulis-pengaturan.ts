import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { blokNama, KUNCI_SETELAN, type BukuTerbaca } from "../domain/lembar/buku";
import type { IsiRencana } from "../domain/lembar/lembar";
import { NAMA_KRITERIA } from "../domain/lembar/nama";
import { KUNCI_KERTAS, tundaKertas } from "./cetak-tertunda";
import { Catatan, lembarDicatat, type BukuJurnal } from "./jurnal";
import { kirimCetak } from "./tulis-cetak";

/** Settings that are a cell of the Kriteria sheet of the same name. */
export const SEL_PILIHAN = [
  "aturanCelah",
  "polaritasBawaan",
  "dasarAnggaran",
  "aturanPredikat",
  "aturanEfisiensi",
] as const;
type SelPilihan = (typeof SEL_PILIHAN)[number];

/** Cells of the Kriteria sheet to change; what is absent stays. */
export interface IsiKriteria extends Partial<Readonly<Record<SelPilihan, string>>> {
  readonly skala?: readonly (readonly IsiRencana[])[];
}

/** What the settings form writes. */
export interface TulisanPengaturan {
  readonly buku: BukuTerbaca;
  readonly jurnal: BukuJurnal;
  readonly pengaturan: Pengaturan;
  readonly kriteria: IsiKriteria;
  /** Sheets that get another paper, and the one they have. */
  readonly lembarKertas: readonly string[];
  readonly kertasLama: string;
}

function selKriteria(kriteria: IsiKriteria) {
  const pilihan = SEL_PILIHAN.flatMap((satu) => {
    const isi = kriteria[satu];
    return isi ? [{ nama: NAMA_KRITERIA[satu], isi: [[isi]] }] : [];
  });
  const skala = kriteria.skala?.map((baris) => [...baris]);
  return [...pilihan, ...(skala ? [{ nama: NAMA_KRITERIA.skala, isi: skala }] : [])];
}

/**
 * Saves the settings in the document, changes the cells of the Kriteria sheet that follow them and gives the named
 * sheets the paper that was chosen: one sync, recorded first. False when Excel refused the paper; the rest is done then.
 * When Excel refuses anything else, all is as it was, and what Excel said is thrown.
 */
export async function tulisPengaturan(
  context: Excel.RequestContext,
  { buku, jurnal, pengaturan, kriteria, lembarKertas, kertasLama }: TulisanPengaturan,
): Promise<boolean> {
  const { names, settings, worksheets } = context.workbook;
  const catatan = new Catatan(context, jurnal, "pengaturan");
  const sel = selKriteria(kriteria);
  for (const { nama, isi } of sel) {
    const blok = blokNama(buku, nama);
    const lembar = blok && lembarDicatat(context, buku, blok.lembar);
    if (lembar) catatan.sel(lembar, { area: blok.area, lama: blok.rumus ?? blok.nilai, baru: isi, nama });
  }
  catatan.setelan(KUNCI_SETELAN.pengaturan);
  if (lembarKertas.length > 0) catatan.setelan(KUNCI_KERTAS);
  for (const judul of lembarKertas) catatan.cetak(lembarDicatat(context, buku, judul), kertasLama);
  catatan.simpan();
  for (const { nama, isi } of sel) names.getItem(nama).getRange().values = isi;
  settings.add(KUNCI_SETELAN.pengaturan, pengaturan);
  catatan.tutup();
  const lunasi = lembarKertas.length > 0 ? tundaKertas(context, buku) : undefined;
  for (const judul of lembarKertas) worksheets.getItem(judul).pageLayout.paperSize = pengaturan.kertas;
  lunasi?.();
  try {
    return await kirimCetak(context);
  } catch (galat) {
    await catatan.tarik();
    throw galat;
  }
}
