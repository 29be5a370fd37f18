import type { HasilPerintah, Pesan } from "../domain/pesan";
import type { Profil } from "../domain/profil/profil";
import { bandingkanProfil } from "../domain/profil/ubahan";
import { NAMA_PROFIL } from "../domain/lembar/nama";
import { blokNama } from "../domain/lembar/buku";
import { labelProfil } from "../domain/lembar/label-profil";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { tulisProfil } from "../workbook/tulis-profil";
import { bacaBuku } from "./baca";
import { gagal, pesanExcel, teks } from "./teks";

function pesanBentrok(bidang: keyof Profil, sel: string | undefined): Pesan {
  return {
    kode: "PROFIL_BERUBAH",
    tingkat: "peringatan",
    teks: teks().profil.bentrok(labelProfil(bidang)),
    ...(sel === undefined ? {} : { sel }),
  };
}

async function kerjakan(context: Konteks, baru: Profil, semula: Profil): Promise<HasilPerintah> {
  const t = teks().profil;
  const { buku, isi } = await bacaBuku(context);
  if (!isi.profil) {
    const pesan = {
      kode: "LEMBAR_TIDAK_ADA",
      tingkat: "galat",
      teks: t.belumAda,
      saran: teks().saran.siapkan,
    } as const;
    return gagal(t.gagal, pesan);
  }
  const { tulis, bentrok } = bandingkanProfil(semula, baru, isi.profil.nilai);
  const ada = tulis.filter((bidang) => isi.profil?.sel[bidang] !== undefined);
  const ruang = blokNama(buku, NAMA_PROFIL.fungsi)?.nilai.length ?? 0;
  if (ada.includes("fungsi") && baru.fungsi.length > ruang)
    return gagal(t.gagal, { kode: "FUNGSI_TERLALU_BANYAK", tingkat: "galat", teks: t.terlaluBanyak(ruang) });
  if (ada.length > 0) await tulisProfil(context, baru, ada, ruang);
  const pesan = bentrok.map((bidang) => pesanBentrok(bidang, isi.profil?.sel[bidang]));
  return { berhasil: true, ringkasan: ada.length > 0 ? t.disimpan(ada.length) : t.tetap, pesan };
}

/**
 * Writes what the form changed against `semula` (what it was loaded with); a cell that was typed into meanwhile
 * keeps the sheet's text and is named in the messages.
 */
export async function simpanProfil(baru: Profil, semula: Profil): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, baru, semula));
  return hasil.ada ? hasil.nilai : gagal(teks().profil.gagal, pesanExcel(hasil.galat));
}
