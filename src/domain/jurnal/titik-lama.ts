import { JUDUL_CAPAIAN, JUDUL_KRITERIA } from "../tabel/kolom-kami";
import type { Run } from "./jurnal";
import { periksaRun } from "./periksa";

/** Key of the restore point that version 0.1 kept; it is read once and becomes the oldest run of the journal. */
export const KUNCI_PULIH = "LKJIP.warna.pulih";

/** Key of the restore points that *Ambil Data* kept before the journal: they are removed, and that is said. */
export const KUNCI_PULIH_AMBIL = "LKJIP.ambil.pulih";

interface BlokLama {
  readonly nama?: unknown;
  readonly rupa?: unknown;
  readonly rumus?: readonly unknown[];
  readonly legenda?: readonly string[];
}

const tinggiPadat = (isi: unknown): number =>
  Array.isArray(isi)
    ? isi.reduce((n: number, satu: unknown) => n + Number(Array.isArray(satu) ? satu[1] : NaN), 0)
    : NaN;

/** 0.1 did not keep where a block stood; its hidden name tells. */
function langkahSel(lembar: number, { nama, rupa, rumus, legenda }: BlokLama): unknown {
  const format = (rupa as { format?: unknown } | undefined)?.format;
  const tinggi = legenda ? legenda.length : tinggiPadat(format);
  const kosong = [["", tinggi]];
  return {
    jenis: "sel",
    lembar,
    nama,
    area: legenda ? `A1:A${tinggi}` : `A1:B${tinggi}`,
    lama: legenda ? [legenda.map((satu) => [satu, 1])] : (rumus ?? [kosong, kosong]),
    ...(legenda ? {} : { rupa, judul: [JUDUL_CAPAIAN, JUDUL_KRITERIA] }),
  };
}

function langkahLembar(isi: unknown, lembar: number): unknown[] {
  const { aturan, blok } = isi as { readonly aturan?: unknown; readonly blok?: readonly BlokLama[] };
  const warna = { jenis: "aturan", lembar, area: "A1:XFD1048576", aturan };
  return [warna, ...(blok ?? []).map((satu) => langkahSel(lembar, satu))];
}

/** The old restore point as a run; undefined where it is not as version 0.1 wrote it. */
export function bacaTitikLama(isi: unknown): Run | undefined {
  try {
    const { versi, waktu, lembar } = isi as {
      versi: unknown;
      waktu: unknown;
      lembar: Record<string, { nama: unknown }>;
    };
    if (versi !== 1) return undefined;
    const semua = Object.entries(lembar);
    const tempat = semua.map(([id, { nama }]) => ({ judul: nama, id }));
    const langkah = semua.flatMap(([, satu], i) => langkahLembar(satu, i));
    return periksaRun({ nomor: 0, perintah: "warnai", waktu, lembar: tempat, langkah });
  } catch {
    return undefined;
  }
}
