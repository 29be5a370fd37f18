import type { KolomTabel } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { namaTakTerjumlah, satuanTakTerjumlah } from "../../tabel/kata/satuan-takaran";

/** Its unit says so; without one the figures of these columns, or the name of the row. */
function takTerjumlah(ukur: TabelUkur, baris: number, kolom: readonly KolomTabel[]): boolean {
  const satuan = ukur.kolom("satuan")?.kolom;
  if (satuan !== undefined && !ukur.kosong(baris, satuan))
    return satuanTakTerjumlah(ukur.teks(baris, satuan));
  const persen = kolom.some((satu) => {
    const isi = ukur.baca(baris, satu.kolom);
    return ukur.berformatPersen(baris, satu.kolom) || (isi.jenis === "angka" && isi.persen);
  });
  return persen || namaTakTerjumlah(ukur.nama(baris));
}

/** Rows of percents, indices or scores: adding up their parts gives no value of the year. */
export function barisTakTerjumlah(ukur: TabelUkur, kolom: readonly KolomTabel[]): number[] {
  return ukur.baris.filter((baris) => takTerjumlah(ukur, baris, kolom));
}

/** Most rows are such: a sum of parts is nothing to offer for this table. */
export function tanpaJumlah(ukur: TabelUkur): boolean {
  const bagian = ukur.tabel.kolom.filter((satu) => satu.bagian !== null);
  return bagian.length > 0 && barisTakTerjumlah(ukur, bagian).length * 2 > ukur.baris.length;
}
