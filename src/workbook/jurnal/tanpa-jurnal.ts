import { lembarKami } from "../../domain/lembar/buku";
import { namaJurnal, namaRun, type Langkah, type Run } from "../../domain/jurnal/jurnal";
import { tulisArea } from "../../domain/lembar/area";
import { JUDUL_CAPAIAN, JUDUL_KRITERIA } from "../../domain/tabel/kolom-kami";
import { tempatNama, type BukuJurnal } from "./baca-jurnal";
import { SELURUH_LEMBAR } from "./langkah-run";
import type { HasilTarik } from "./hasil-tarik";
import { tarikRun } from "./tarik-run";

/** Columns and legends that our hidden names still point at, as steps that empty what carries our mark. */
function langkahNama(buku: BukuJurnal, judul: readonly string[]): Langkah[] {
  return buku.nama.flatMap(({ nama }): Langkah[] => {
    const letak = namaJurnal(nama) ? tempatNama(buku, nama) : undefined;
    const lembar = letak ? judul.indexOf(letak.judul) : -1;
    if (!letak || lembar < 0) return [];
    const { atas, bawah, kiri, kanan } = letak.petak;
    const lebar = kanan - kiri + 1;
    if (lebar > 2) return [];
    const kosong = [["", bawah - atas + 1] as const];
    const lama = Array.from({ length: lebar }, () => kosong);
    const nama2 = lebar === 2 ? { judul: [JUDUL_CAPAIAN, JUDUL_KRITERIA] } : {};
    return [{ jenis: "sel", lembar, nama, area: tulisArea(letak.petak), lama, ...nama2 }];
  });
}

/** Names on protected sheets: they show the way once the protection is off. */
function namaTerkunci(buku: BukuJurnal, terproteksi: readonly string[]): string[] {
  return buku.nama
    .map(({ nama }) => nama)
    .filter((nama) => terproteksi.includes(tempatNama(buku, nama)?.judul ?? ""));
}

/**
 * Where no run is known (settings lost, another installation): takes away what carries our mark on the user's sheets,
 * rules and added columns. What stood there before is not known; what the user typed stays.
 */
export async function tarikBertanda(context: Excel.RequestContext, buku: BukuJurnal): Promise<HasilTarik> {
  const kami = lembarKami({ nama: buku.nama });
  const lembar = buku.lembar.filter(({ judul }) => !kami.includes(judul));
  const judul = lembar.map((satu) => satu.judul);
  const run: Run = {
    nomor: 0,
    perintah: "warnai",
    waktu: "",
    lembar: lembar.map((satu) => ({ judul: satu.judul, id: satu.id })),
    langkah: [
      ...lembar.flatMap((_, i): Langkah[] => [
        { jenis: "aturan", lembar: i, area: SELURUH_LEMBAR, aturan: [] },
        { jenis: "aturan", lembar: i, area: SELURUH_LEMBAR, aturan: [], milik: "reviu" },
      ]),
      ...langkahNama(buku, judul),
    ],
  };
  const hasil = await tarikRun(context, buku, run, { hanyaBerubah: true });
  const dipakai = new Set([...namaRun(run), ...namaTerkunci(buku, hasil.terproteksi)]);
  for (const { nama } of buku.nama)
    if (namaJurnal(nama) && !dipakai.has(nama)) context.workbook.names.getItem(nama).delete();
  return hasil;
}
