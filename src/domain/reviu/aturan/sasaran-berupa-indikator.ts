import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const UKURAN = /^(?:jumlah|persentase|prosentase|rasio|nilai|indeks|angka)\b/i;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.ukur.kolom("sasaran")?.kolom;
  if (kolom === undefined || !tabel.ukur.kolom("indikator")) return [];
  return tabel.data.flatMap(({ baris }) => {
    const teks = tabel.ukur.teks(baris, kolom).replace(/\s+/g, " ").trim();
    if (!UKURAN.test(teks)) return [];
    const letak = { lembar: tabel.lembar, sel: `${kolom}${String(baris)}`, tabel: tabel.judul, label: teks };
    return [
      buatTemuan(
        "SASARAN_BERUPA_INDIKATOR",
        "peringatan",
        { tertulis: teks },
        { ...letak, tertulis: teks, yakin: 0.7 },
      ),
    ];
  });
}

const KEPALA = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";

/** A sasaran says what shall become of something; "Jumlah …" only counts. */
export const SASARAN_BERUPA_INDIKATOR: Aturan = {
  kode: "SASARAN_BERUPA_INDIKATOR",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPasar menjadi nyaman\tJumlah pasar representatif\t22 pasar",
        "2\tJumlah dokumen data industri\tTerlaksananya data industri\t1 dokumen",
      ),
      sel: "B3",
    },
    diam: contoh(
      KEPALA,
      "1\tPasar menjadi nyaman\tJumlah pasar representatif\t22 pasar",
      "2\tData industri tersedia lengkap\tJumlah dokumen\t1 dokumen",
    ),
  },
};
