import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { bidangBeda, terapkanUbahan } from "../domain/isian";
import type { Pesan } from "../domain/temuan/pesan";
import type { BukuTerbaca, IsiBuku } from "../domain/lembar/isi-buku";
import type { IsiRencana } from "../domain/lembar/lembar";
import { ISI_KOSONG } from "../domain/lembar/contoh";
import { susunStruktur } from "../domain/lembar/struktur";
import { isiSkala } from "../domain/lembar/lembar-kriteria";
import { blokNama, lembarOlehNama } from "../domain/lembar/buku";
import { LEMBAR } from "../domain/lembar/daftar";
import { NAMA_KRITERIA } from "../domain/lembar/nama";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI } from "../domain/ukur/skala";
import { ulangiCetak } from "../workbook/cetak-tertunda";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { SEL_PILIHAN, tulisPengaturan, type IsiKriteria } from "../workbook/tulis-pengaturan";
import { bacaBuku } from "./baca";
import type { HasilPerintah } from "./jenis";
import { gagal, pesanCetak, pesanExcel, pesanTersimpan, selesai, teks } from "./teks";

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
  const berganti = SEL_PILIHAN.filter(
    (satu) => ada(NAMA_KRITERIA[satu]) && baru[satu] !== isi.pengaturan[satu],
  );
  const baris = blokNama(buku, NAMA_KRITERIA.skala)?.nilai.length ?? 0;
  const skala = baris > 0 ? selSkala(baru, isi, baris) : undefined;
  return { ...Object.fromEntries(berganti.map((satu) => [satu, baru[satu]])), ...(skala ? { skala } : {}) };
}

/** The forms whose paper changes; Lampiran I takes the new one when it is made again, with widths that fit it. */
function lembarBerganti(baru: Pengaturan, buku: BukuTerbaca, isi: IsiBuku): string[] {
  if (baru.kertas === isi.pengaturan.kertas) return [];
  return LEMBAR.flatMap(({ nama }) => lembarOlehNama(buku, nama) ?? []);
}

async function kerjakan(context: Konteks, ingin: Pengaturan, semula: Pengaturan): Promise<HasilPerintah> {
  const { buku, isi, jurnal } = await bacaBuku(context);
  const baru = terapkanUbahan(isi.pengaturan, semula, ingin);
  const lembar = lembarBerganti(baru, buku, isi);
  if (lembar.length === 0) await ulangiCetak(context, buku, susunStruktur(ISI_KOSONG, baru));
  const cetak = await tulisPengaturan(context, {
    buku,
    jurnal,
    pengaturan: baru,
    kriteria: ubahanKriteria(baru, buku, isi),
    lembarKertas: lembar,
    kertasLama: isi.pengaturan.kertas,
  });
  return selesai("berubah", teks().pengaturan.disimpan, pesanCetak(cetak));
}

/** Excel stopped half-way: the workbook is read once more to say which of the settings it holds now. */
async function pesanSebagian(ingin: Pengaturan, semula: Pengaturan): Promise<Pesan[]> {
  const hasil = await jalankan(bacaBuku, { apaAdanya: true });
  if (!hasil.ada) return [];
  const { pengaturan } = hasil.nilai.isi;
  const belum = bidangBeda(pengaturan, terapkanUbahan(pengaturan, semula, ingin));
  const sudah = bidangBeda(semula, ingin).filter((satu) => !belum.includes(satu));
  const nama = (daftar: readonly (keyof Pengaturan)[]) =>
    daftar.map((satu) => teks().pengaturan.nama[satu]).join(", ");
  return pesanTersimpan(nama(sudah), nama(belum));
}

/**
 * Saves what the form changed against `semula` (what it was loaded with) in the workbook; scale and rules go to the
 * Kriteria sheet, which the formulas follow, and the forms' paper. Settings that the form did not touch stay as
 * they are now.
 */
export async function simpanPengaturan(ingin: Pengaturan, semula: Pengaturan): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, ingin, semula));
  if (hasil.ada) return hasil.nilai;
  return gagal(teks().pengaturan.gagal, pesanExcel(hasil.galat), ...(await pesanSebagian(ingin, semula)));
}
