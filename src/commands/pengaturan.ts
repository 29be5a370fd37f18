import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { HasilPerintah } from "../domain/pesan";
import type { BukuTerbaca, IsiBuku } from "../domain/lembar/isi-buku";
import type { IsiRencana } from "../domain/lembar/lembar";
import { isiSkala } from "../domain/lembar/lembar-kriteria";
import { blokNama, lembarOlehNama } from "../domain/lembar/buku";
import { LEMBAR } from "../domain/lembar/daftar";
import { NAMA_KRITERIA } from "../domain/lembar/nama";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI } from "../domain/ukur/skala";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { tulisPengaturan, type IsiKriteria } from "../workbook/tulis-pengaturan";
import { bacaBuku } from "./baca";
import { gagal, pesanCetak, pesanExcel, teks } from "./teks";

/** The scale's cells for a preset, as many rows as the sheet has; an office's own table is never written over. */
function selSkala(baru: Pengaturan, isi: IsiBuku, baris: number): IsiRencana[][] | undefined {
  if (baru.skala === "sendiri" || baru.skala === isi.pengaturan.skala) return undefined;
  const skala = baru.skala === "sangat-tinggi" ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;
  const sel = isiSkala(skala).map((satu) =>
    satu ? [satu.nama, satu.dari, satu.sampai ?? "", satu.warna] : ["", "", "", ""],
  );
  return Array.from({ length: baris }, (_, i) => sel[i] ?? ["", "", "", ""]);
}

function ubahanKriteria(baru: Pengaturan, buku: BukuTerbaca, isi: IsiBuku): IsiKriteria {
  const ada = (nama: string): boolean => blokNama(buku, nama) !== undefined;
  const { aturanCelah, polaritasBawaan, dasarAnggaran } = isi.pengaturan;
  const baris = blokNama(buku, NAMA_KRITERIA.skala)?.nilai.length ?? 0;
  const skala = baris > 0 ? selSkala(baru, isi, baris) : undefined;
  return {
    ...(ada(NAMA_KRITERIA.aturanCelah) && baru.aturanCelah !== aturanCelah
      ? { aturanCelah: baru.aturanCelah }
      : {}),
    ...(ada(NAMA_KRITERIA.polaritasBawaan) && baru.polaritasBawaan !== polaritasBawaan
      ? { polaritasBawaan: baru.polaritasBawaan }
      : {}),
    ...(ada(NAMA_KRITERIA.dasarAnggaran) && baru.dasarAnggaran !== dasarAnggaran
      ? { dasarAnggaran: baru.dasarAnggaran }
      : {}),
    ...(skala ? { skala } : {}),
  };
}

/** The forms whose paper changes; Lampiran I takes the new one when it is made again, with widths that fit it. */
function lembarBerganti(baru: Pengaturan, buku: BukuTerbaca, isi: IsiBuku): string[] {
  if (baru.kertas === isi.pengaturan.kertas) return [];
  return LEMBAR.flatMap(({ nama }) => lembarOlehNama(buku, nama) ?? []);
}

async function kerjakan(context: Konteks, baru: Pengaturan): Promise<HasilPerintah> {
  const { buku, isi } = await bacaBuku(context);
  const lembar = lembarBerganti(baru, buku, isi);
  const cetak = await tulisPengaturan(context, baru, ubahanKriteria(baru, buku, isi), lembar);
  return { berhasil: true, ringkasan: teks().pengaturan.disimpan, pesan: pesanCetak(cetak) };
}

/** Saves settings in the workbook; scale, gap rule and polarity go to the Kriteria sheet, which the formulas follow, and the forms' paper. */
export async function simpanPengaturan(pengaturan: Pengaturan): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, pengaturan));
  return hasil.ada ? hasil.nilai : gagal(teks().pengaturan.gagal, pesanExcel(hasil.galat));
}
