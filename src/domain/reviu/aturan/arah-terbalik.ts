import { hitungPersen, pasanganAngka } from "../../tabel/isi/cocok";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { tulisPersen } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { terdengarMakinKecil } from "../identitas/arah";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.ukur.kolom("capaian");
  if (!kolom) return [];
  const arah = tabel.ukur.tabel.kolom.find(({ judul }) => /^polaritas$/i.test(judul.trim()));
  return tabel.ukur
    .isi()
    .baris.flatMap(({ baris, target, realisasi, cocok, polaritas, capaianHitung, capaianTertulis }) => {
      const sejalan =
        cocok !== true || polaritas !== "positif" || capaianHitung === null || capaianHitung === 1;
      if (sejalan || !target || !realisasi || !terdengarMakinKecil(tabel, baris)) return [];
      const pasangan = pasanganAngka({ target: target.bacaan, realisasi: realisasi.bacaan });
      const persen = pasangan && hitungPersen(pasangan.t, pasangan.r, "negatif");
      if (persen === undefined) return [];
      const sel = tabel.sel(baris, kolom.kolom);
      const hitung = tulisPersen(sel, persen, capaianTertulis);
      const letak = { ...letakSel(tabel, sel), seharusnya: persen / 100, seharusnyaTeks: hitung, yakin: 0.7 };
      const isi = {
        tertulis: sel.teks,
        hitung,
        ...(arah ? { polaritas: `${arah.kolom}${String(baris)}` } : {}),
      };
      return [buatTemuan("ARAH_TERBALIK", "peringatan", isi, letak)];
    });
}

/** Less is better here, but the percentage was computed as if more were. */
export const ARAH_TERBALIK: Aturan = {
  kode: "ARAH_TERBALIK",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tAngka kemiskinan\t8,00 %\t9,20 %\t115,00 %",
        "2\tJumlah pasar representatif\t22 pasar\t21 pasar\t95,45 %",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tAngka kemiskinan\t8,00 %\t9,20 %\t85,00 %",
      "2\tPenurunan angka stunting\t8,00 %\t9,20 %\t115,00 %",
    ),
  },
};
