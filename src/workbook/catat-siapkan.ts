import { KUNCI_SETELAN, type KerangkaBuku } from "../domain/lembar/buku";
import { lembarOlehKunci, type KunciStruktur } from "../domain/lembar/daftar";
import type { RencanaLengkapi } from "../domain/lembar/rencana-lengkapi";
import type { LembarBaru } from "../domain/lembar/rencana-siapkan";
import { KUNCI_CETAK } from "./cetak-tertunda";
import { lembarDicatat, type Catatan } from "./jurnal";
import { samaRata } from "./tulis-gaya";

/** What Siapkan Buku Kerja writes. */
export interface BahanSiapkan {
  /** The journal of this run. */
  readonly catatan: Catatan;
  /** Queues what fills the new sheets in the same run, after their making and before the journal takes them for finished. */
  readonly isi?: () => Promise<void>;
  readonly buku: KerangkaBuku;
  readonly baru: readonly LembarBaru[];
  readonly lengkapi: readonly RencanaLengkapi[];
  /** The new sheet to show. */
  readonly tampilkan: KunciStruktur;
}

/** Tells the journal what will be put on a sheet that is there. */
function catatBagian(
  context: Excel.RequestContext,
  { buku, catatan }: BahanSiapkan,
  { judul, nama, tabel, sisipan, kolom }: RencanaLengkapi,
): void {
  const lembar = lembarDicatat(context, buku, judul);
  for (const satu of [...nama, ...sisipan.flatMap((bagian) => bagian.nama)]) catatan.nama(satu.nama);
  for (const satu of tabel) catatan.tabel(satu.nama);
  for (const { blok } of sisipan) {
    const lama = blok.isi.map((baris) => baris.map(() => ""));
    catatan.sel(lembar, { area: blok.area, lama, baru: blok.isi, gabung: [] });
  }
  for (const { area, rumus, lama } of kolom.flatMap((satu) => satu.rumus))
    if (lama.length > 0) {
      const isi = { lama: lama.map((satu) => [satu]), baru: samaRata(area, rumus) };
      catatan.sel(lembar, { area, ...isi });
    }
  for (const satu of kolom) for (const kepala of satu.judul) catatan.kolom(judul, satu.tabel, kepala);
}

/** Tells the journal what *Siapkan* will make, before it does. */
export function catatSiapkan(context: Excel.RequestContext, bahan: BahanSiapkan): void {
  const { catatan, baru, lengkapi } = bahan;
  for (const bagian of lengkapi) catatBagian(context, bahan, bagian);
  for (const { kunci, judul, rencana } of baru) {
    catatan.lembarBaru(judul, lembarOlehKunci(kunci).nama, rencana);
  }
  if (baru.length > 0) for (const kunci of [KUNCI_SETELAN.struktur, KUNCI_CETAK]) catatan.setelan(kunci);
  catatan.simpan();
}
