import { hitungPersen, pasanganAngka } from "../../tabel/isi/cocok";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { tulisPersen } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { bolehMakinKecil } from "../identitas/arah";
import type { TemuanReviu } from "../temuan-reviu";

/** Names of which nobody says that less is better; the others are left alone. */
const BAIK =
  /\b(?:meningkat\p{L}*|peningkatan|kepuasan|cakupan|produksi|produktivitas|partisipasi|pertumbuhan|investasi|harapan hidup|kelulusan|kunjungan|konsumsi ikan|pembangunan manusia)\b/iu;
/** Words of time, cost and distance turn the best of names. */
const MENGECIL = /\b(?:waktu|durasi|biaya|beban|selisih|jarak|rasio|gagal|kegagalan|tidak|belum|tanpa)\b/iu;
const DIKATAKAN = /(?:makin|semakin|lebih) (?:kecil|rendah|sedikit|cepat|singkat)/i;

function disebutMengecil({ tabel }: TabelTerikat, baris: number): boolean {
  return tabel.kolom.some(({ kolom }) => DIKATAKAN.test(tabel.ukur.teks(baris, kolom)));
}

function dariTabel(milik: TabelTerikat): TemuanReviu[] {
  const { tabel } = milik;
  const kolom = tabel.ukur.kolom("capaian");
  const indikator = tabel.ukur.kolom("indikator");
  if (!kolom || !indikator || tabel.kolom.some(({ judul }) => /polaritas|arah|sifat/i.test(judul))) return [];
  return tabel.ukur
    .isi()
    .baris.flatMap(({ baris, target, realisasi, cocok, polaritas, capaianRagu, capaianTertulis }) => {
      // Not the row's label: a sasaran ("Meningkatnya ketertiban") is measured by things of which less is better, too.
      const nama = tabel.ukur.teks(baris, indikator.kolom);
      if (cocok !== true || polaritas === "positif" || capaianRagu || !target || !realisasi) return [];
      if (!BAIK.test(nama) || MENGECIL.test(nama) || bolehMakinKecil(nama) || disebutMengecil(milik, baris))
        return [];
      const pasangan = pasanganAngka({ target: target.bacaan, realisasi: realisasi.bacaan });
      const persen = pasangan && hitungPersen(pasangan.t, pasangan.r, "positif");
      if (!pasangan || persen === undefined || pasangan.t === pasangan.r) return [];
      const sel = tabel.sel(baris, kolom.kolom);
      const hitung = tulisPersen(sel, persen, capaianTertulis);
      const letak = { ...letakSel(tabel, sel), seharusnyaTeks: hitung, yakin: 0.6 };
      return [buatTemuan("ARAH_TAK_LAZIM", "peringatan", { tertulis: sel.teks, hitung }, letak)];
    });
}

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** More is better by its name, but the percentage fits only the formula for the less the better. */
export const ARAH_TAK_LAZIM: Aturan = {
  kode: "ARAH_TAK_LAZIM",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tIndeks kepuasan masyarakat\t80\t92\t85,00 %",
        "2\tJumlah pasar representatif\t22 pasar\t21 pasar\t95,45 %",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tIndeks kepuasan masyarakat\t80\t92\t115,00 %",
      "2\tWaktu tunggu kunjungan\t80\t92\t85,00 %",
      "3\tPeningkatan jumlah kasus\t80\t92\t85,00 %",
    ),
  },
};
