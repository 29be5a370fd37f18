import type { perintah } from "../../bahasa/id/perintah";
import { bacaKriteria } from "./baca-kriteria";
import { bacaProfil } from "./baca-profil";
import { bacaTabel, punyaJudul, type BarisSel, type TabelTerbaca } from "./baca-tabel";
import { samaNama } from "./buku";
import type { BukuTerbaca, IsiBuku } from "./isi-buku";
import { JUDUL_ANGGARAN } from "./lembar-anggaran";
import { JUDUL_IKU } from "./lembar-iku";
import { JUDUL_PK, JUDUL_PROGRAM } from "./lembar-pk";
import { NAMA_TABEL } from "./nama";

/** Finds a table by its name, else (users rename) by its titles among the tables of our sheets. */
export function cariTabel(
  buku: Pick<BukuTerbaca, "isiTabel">,
  nama: string,
  judul: readonly string[],
): TabelTerbaca | undefined {
  const olehNama = buku.isiTabel.find((tabel) => samaNama(tabel.nama, nama));
  return olehNama ?? buku.isiTabel.find((tabel) => punyaJudul(tabel, judul));
}

function baris<K extends string>(
  buku: BukuTerbaca,
  nama: string,
  judul: Readonly<Record<K, string>>,
  masukan: readonly NoInfer<K>[],
): BarisSel<K>[] | undefined {
  const tabel = cariTabel(
    buku,
    nama,
    masukan.map((kunci) => judul[kunci]),
  );
  return tabel && bacaTabel(tabel, judul, masukan);
}

/** Turns what was read of the workbook into what people have typed. */
export function susunIsi(buku: BukuTerbaca, teks: typeof perintah): IsiBuku {
  const { pengaturan, skala, pesan } = bacaKriteria(buku, teks);
  return {
    profil: bacaProfil(buku),
    iku: baris(buku, NAMA_TABEL.iku, JUDUL_IKU, ["indikator", "target", "realisasi"]),
    pk: baris(buku, NAMA_TABEL.pk, JUDUL_PK, ["sasaran", "indikator", "target"]),
    program: baris(buku, NAMA_TABEL.program, JUDUL_PROGRAM, ["program", "induk", "perubahan"]),
    anggaran: baris(buku, NAMA_TABEL.anggaran, JUDUL_ANGGARAN, [
      "subKegiatan",
      "indikator",
      "pagu",
      "realisasi",
    ]),
    pengaturan,
    skala,
    aturanCelah: pengaturan.aturanCelah,
    pesan,
    komaDesimal: buku.komaDesimal,
  };
}
