import type { Aturan } from "../aturan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";
/** Excel's own error values; "#BUSY!" and "#GETTING_DATA" pass by themselves, "####" is only a narrow column. */
const GALAT = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|N\/A)$/;

/** A formula that ends in an error is printed as such. */
export const FORMULA_GALAT: Aturan = {
  kode: "FORMULA_GALAT",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) =>
    tabel.flatMap(({ tabel: satu }) =>
      satu.angka.flatMap(({ kolom }) =>
        satu.baris.flatMap(({ baris }) => {
          const sel = satu.sel(baris, kolom);
          if (!GALAT.test(sel.teks)) return [];
          return [buatTemuan("FORMULA_GALAT", "galat", { teks: sel.teks }, letakSel(satu, sel))];
        }),
      ),
    ),
  contoh: {
    menyala: {
      lembar: contoh(KEPALA, "1\tPakaian dinas\t0\t0\t#DIV/0!", "2\tListrik\t5.591.600\t5.043.000\t90,19 %"),
      sel: "E2",
    },
    diam: contoh(KEPALA, "1\tPakaian dinas\t0\t0\t#BUSY!", "2\tListrik\t5.591.600\t5.043.000\t90,19 %"),
  },
};
