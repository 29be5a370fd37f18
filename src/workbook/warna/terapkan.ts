import { KUNCI_INGATAN, KUNCI_LEGENDA, type Ingatan } from "../../domain/warna/ingatan";
import { KUNCI_SKALA } from "../../domain/warna/skala-kantor";
import type { Skala } from "../../domain/ukur/skala";
import { kenaliGalat, type GalatExcel } from "../galat";
import { Catatan } from "../jurnal";
import { tulisSetelan } from "../jurnal/setelan";
import { gantiAturan } from "./aturan-kami";
import type { KerjaLembar } from "./catatan-kerja";
import { bacaKeadaanAwal, type KeadaanAwal } from "./keadaan-awal";
import { Penulis, potongan } from "./penulis";
import { hiasBlok } from "./rupa-blok";
import { isiLegenda } from "./tulis-legenda";
import { catatLembar, susunTulisan, type BlokTulis, type LembarTulis } from "./susun-tulisan";

/** How a run ended. */
export type HasilTerapkan =
  /** `tercatat`: it can be taken back. `takTerbaca`: sheets some of whose rules Excel would not show. */
  | {
      readonly jenis: "selesai";
      readonly berubah: boolean;
      readonly tercatat: boolean;
      readonly takTerbaca: readonly string[];
    }
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

async function tulisBlok(penulis: Penulis, blok: BlokTulis): Promise<void> {
  const { range, isi, ingin, rupa } = blok;
  await penulis.siap(BITA_RUPA + isi.length * 12);
  hiasBlok(range, rupa, ingin);
  for (const { awal, akhir, bita } of potongan(isi)) {
    await penulis.siap(bita);
    const bagian = range.getCell(awal, 0).getAbsoluteResizedRange(akhir - awal + 1, ingin.kolom.length);
    bagian.formulas = isi.slice(awal, akhir + 1).map((baris) => [...baris]);
  }
}

/** Queues the record and sends the writing; false where the run is too large to be taken back later. */
async function tulisSemua(
  context: Excel.RequestContext,
  catatan: Catatan,
  lembar: readonly LembarTulis[],
  { ingatan, legenda, skala }: CatatanTulis,
): Promise<boolean> {
  const penulis = new Penulis(context);
  for (const satu of lembar) catatLembar(catatan, satu);
  const tercatat = lembar.length === 0 || catatan.simpan();
  await penulis.siap(JSON.stringify(catatan.run).length * 2);
  if (ingatan) tulisSetelan(context, KUNCI_INGATAN, ingatan);
  if (legenda !== undefined) tulisSetelan(context, KUNCI_LEGENDA, legenda);
  if (skala !== undefined) tulisSetelan(context, KUNCI_SKALA, skala);
  for (const { siap, blok, legenda: sel, aturan } of lembar) {
    for (const satu of blok) await tulisBlok(penulis, satu);
    for (const { range, isi } of sel) isiLegenda(range, isi);
    await penulis.siap(aturan.tambah.length * BITA_ATURAN);
    gantiAturan(siap.sheet, aturan);
  }
  if (lembar.length > 0) catatan.tutup();
  await penulis.kirim();
  return tercatat;
}

function penolakan({ lembar }: KeadaanAwal): Extract<HasilTerapkan, { jenis: "ditolak" }> | undefined {
  const judul = (pilih: (satu: (typeof lembar)[number]) => boolean): string[] =>
    lembar.filter(pilih).map(({ sheet }) => sheet.name);
  const terproteksi = judul((satu) => satu.terproteksi);
  const berubah = judul((satu) => satu.berubah);
  return terproteksi.length + berubah.length > 0 ? { jenis: "ditolak", berubah, terproteksi } : undefined;
}

/**
 * Writes the plans of some sheets, recorded in the journal before anything else. Two round trips to look, one to write
 * (more for many thousands of added formulas). Ends finished, or with the workbook as it was.
 */
export async function terapkanKerja(
  context: Excel.RequestContext,
  kerja: readonly KerjaLembar[],
  tulis: CatatanTulis,
): Promise<HasilTerapkan> {
  const awal = await bacaKeadaanAwal(context, kerja);
  const { takTerbaca } = awal;
  const tolak = penolakan(awal);
  if (tolak) return tolak;
  const lembar = susunTulisan(awal);
  const { ingatan, legenda, skala } = tulis;
  if (lembar.length === 0 && !ingatan && legenda === undefined && skala === undefined)
    return { jenis: "selesai", berubah: false, tercatat: true, takTerbaca };
  const catatan = new Catatan(context, awal.buku, "warnai", tulis.waktu);
  try {
    const tercatat = await tulisSemua(context, catatan, lembar, tulis);
    return { jenis: "selesai", berubah: lembar.length > 0, tercatat, takTerbaca };
  } catch (galat) {
    const aturanLama = new Map(awal.lembar.map(({ sheet, idAturan }) => [sheet.name, idAturan]));
    const dikembalikan = await catatan.tarik([KUNCI_INGATAN, KUNCI_LEGENDA, KUNCI_SKALA], aturanLama);
    return { jenis: "gagal", galat: kenaliGalat(galat), dikembalikan };
  }
}
