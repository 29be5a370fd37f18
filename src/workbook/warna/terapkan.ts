import { KUNCI_INGATAN, KUNCI_LEGENDA, type Ingatan } from "../../domain/warna/ingatan";
import { KUNCI_PULIH } from "../../domain/warna/pulih/titik-pulih";
import { KUNCI_SKALA } from "../../domain/warna/skala-kantor";
import type { Skala } from "../../domain/ukur/skala";
import { kenaliGalat, type GalatExcel } from "../galat";
import { gantiAturan } from "./aturan-kami";
import { batalkan } from "./batalkan";
import type { KerjaLembar } from "./catatan-kerja";
import { bacaKeadaanAwal } from "./keadaan-awal";
import { Penulis, potongan } from "./penulis";
import { hiasBlok } from "./rupa-blok";
import { tulisSetelan } from "./setelan";
import { isiLegenda } from "./tulis-legenda";
import { susunTulisan, type BlokTulis, type LegendaTulis, type Tulisan } from "./susun-tulisan";

/** How a run ended. */
export type HasilTerapkan =
  | { readonly jenis: "selesai"; readonly berubah: boolean }
  /** Nothing was written: these sheets are not as they were read, or protected. */
  | {
      readonly jenis: "ditolak";
      readonly berubah: readonly string[];
      readonly terproteksi: readonly string[];
    }
  /** `dikembalikan`: the workbook is as it was before the run. */
  | { readonly jenis: "gagal"; readonly galat: GalatExcel; readonly dikembalikan: boolean };

/** What a run writes besides colours and columns. */
export interface CatatanTulis {
  /** ISO 8601. */
  readonly waktu: string;
  /** The user's decisions to remember; undefined leaves the memory as it is. */
  readonly ingatan?: Ingatan;
  /** The choice of a legend to remember. */
  readonly legenda?: boolean;
  /** The scale of the office's own table to remember; null: to forget it. */
  readonly skala?: Skala | null;
}

/** Rough weight of a rule in a request, in bytes. */
const BITA_ATURAN = 2_500;
/** Of the looks of a block. */
const BITA_RUPA = 8_000;

async function tulisBlok(context: Excel.RequestContext, penulis: Penulis, blok: BlokTulis): Promise<void> {
  const { range, isi, ingin, rupa, nama } = blok;
  await penulis.siap(BITA_RUPA + isi.length * 12);
  context.workbook.names.add(nama, range).visible = false;
  hiasBlok(range, rupa, ingin);
  for (const { awal, akhir, bita } of potongan(isi)) {
    await penulis.siap(bita);
    const bagian = range.getCell(awal, 0).getAbsoluteResizedRange(akhir - awal + 1, ingin.kolom.length);
    bagian.formulas = isi.slice(awal, akhir + 1).map((baris) => [...baris]);
  }
}

function tulisLegenda(context: Excel.RequestContext, { nama, range, isi }: LegendaTulis): void {
  context.workbook.names.add(nama, range).visible = false;
  isiLegenda(range, isi);
}

async function tulisSemua(
  context: Excel.RequestContext,
  { lembar, pulih }: Tulisan,
  { ingatan, legenda, skala }: CatatanTulis,
): Promise<void> {
  const penulis = new Penulis(context);
  if (lembar.length > 0) tulisSetelan(context, KUNCI_PULIH, pulih);
  if (ingatan) tulisSetelan(context, KUNCI_INGATAN, ingatan);
  if (legenda !== undefined) tulisSetelan(context, KUNCI_LEGENDA, legenda);
  if (skala !== undefined) tulisSetelan(context, KUNCI_SKALA, skala);
  for (const { siap, blok, legenda: sel, aturan } of lembar) {
    for (const satu of blok) await tulisBlok(context, penulis, satu);
    for (const satu of sel) tulisLegenda(context, satu);
    await penulis.siap(aturan.tambah.length * BITA_ATURAN);
    gantiAturan(siap.sheet, aturan);
  }
  await penulis.kirim();
}

/**
 * Writes the plans of some sheets, with a restore point before anything else. Two round trips to look, one to write
 * (more for many thousands of added formulas). Ends finished, or with the workbook as it was.
 */
export async function terapkanKerja(
  context: Excel.RequestContext,
  kerja: readonly KerjaLembar[],
  catatan: CatatanTulis,
): Promise<HasilTerapkan> {
  const awal = await bacaKeadaanAwal(context, kerja);
  const judul = (pilih: (satu: (typeof awal.lembar)[number]) => boolean): string[] =>
    awal.lembar.filter(pilih).map(({ sheet }) => sheet.name);
  const terproteksi = judul((satu) => satu.terproteksi);
  const berubah = judul((satu) => satu.berubah);
  if (terproteksi.length + berubah.length > 0) return { jenis: "ditolak", berubah, terproteksi };
  const tulisan = susunTulisan(awal, catatan.waktu);
  const { ingatan, legenda, skala } = catatan;
  if (tulisan.lembar.length === 0 && !ingatan && legenda === undefined && skala === undefined)
    return { jenis: "selesai", berubah: false };
  try {
    await tulisSemua(context, tulisan, catatan);
    return { jenis: "selesai", berubah: tulisan.lembar.length > 0 };
  } catch (galat) {
    const dikembalikan = await batalkan(context, awal, tulisan);
    return { jenis: "gagal", galat: kenaliGalat(galat), dikembalikan };
  }
}
