import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KOLOM =
  /^(?:formula|rumus|formulasi|cara (?:peng)?hitung\p{L}*|sumber(?: data)?|definisi operasional)\b/iu;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  if (!tabel.ukur.kolom("indikator")) return [];
  return tabel.kolom.flatMap(({ kolom, judul }) => {
    const ujung = judul.split("|").at(-1)?.trim() ?? "";
    const kosong = tabel.data.filter(
      ({ baris, label }) => label !== "" && /^[\s\-–]*$/.test(tabel.ukur.teks(baris, kolom)),
    );
    const [satu] = kosong;
    // Nobody has begun to fill the column: that is a form, not a gap.
    if (!KOLOM.test(ujung) || !satu || kosong.length === tabel.data.length) return [];
    const isi = { kolom: ujung, kosong: kosong.length, banyak: tabel.data.length };
    return [
      buatTemuan("SUMBER_KOSONG", "peringatan", isi, {
        ...letakSel(tabel, tabel.sel(satu.baris, kolom)),
        yakin: 0.9,
      }),
    ];
  });
}

const KEPALA = "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tFORMULA\tSUMBER DATA";

/** Indicators without the formula or the source that the others have. */
export const SUMBER_KOSONG: Aturan = {
  kode: "SUMBER_KOSONG",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tJumlah pasar representatif\tPasar\t22\tJumlah pasar yang layak\tBidang Perdagangan",
        "2\tJumlah UTTP ditera\tUTTP\t176\t\tUPTD Metrologi",
      ),
      sel: "E3",
    },
    diam: contoh(
      KEPALA,
      "1\tJumlah pasar representatif\tPasar\t22\tJumlah pasar yang layak\tBidang Perdagangan",
      "2\tJumlah UTTP ditera\tUTTP\t176\tJumlah UTTP bertanda tera\tUPTD Metrologi",
    ),
  },
};
