import { formatPersen } from "../../angka/format-angka";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { barisLalu } from "../bahan/baris-lalu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { terdengarMakinKecil } from "../identitas/arah";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)\tKETERANGAN";
/** Changes below this are the ups and downs of a year. */
const BERARTI = 0.2;
const KOLOM_SEBAB = /keterangan|penjelasan|sebab|analisis|hambatan|kendala|alasan|faktor/i;

function dijelaskan(tabel: TabelReviu, baris: number): boolean {
  return tabel.kolom.some(
    ({ kolom, judul, peran }) =>
      (peran === "keterangan" || KOLOM_SEBAB.test(judul)) && /\p{L}{3}/u.test(tabel.ukur.teks(baris, kolom)),
  );
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  return barisLalu(tabel, "realisasi").flatMap(({ sel, lalu, nilai, nilaiLalu, baris, tahunLalu }) => {
    const terisi = sel.bacaan.jenis === "angka" && lalu.bacaan.jenis === "angka";
    if (!terisi || nilaiLalu === 0) return [];
    const ubah = (nilai - nilaiLalu) / Math.abs(nilaiLalu);
    const naik = terdengarMakinKecil(tabel, baris);
    if ((naik ? ubah : -ubah) < BERARTI || dijelaskan(tabel, baris)) return [];
    const isi = {
      dari: lalu.teks,
      menjadi: sel.teks,
      persen: formatPersen(Math.abs(ubah)),
      naik,
      ...(tahunLalu === undefined ? {} : { tahunLalu }),
    };
    return [buatTemuan("TURUN_TANPA_SEBAB", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.8 })];
  });
}

/** A result got worse by a fifth or more since last year, and its row does not say why. */
export const TURUN_TANPA_SEBAB: Aturan = {
  kode: "TURUN_TANPA_SEBAB",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tTenaga kerja yang ditempatkan\t330 orang\t361 orang\t95 orang\t28,79 %\t",
        "2\tPasar\t22 pasar\t21 pasar\t21 pasar\t95,45 %\t",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tTenaga kerja yang ditempatkan\t330 orang\t361 orang\t95 orang\t28,79 %\tPandemi menutup pabrik",
      "2\tAngka stunting\t22 persen\t31 persen\t21 persen\t95,45 %\t",
    ),
  },
};
