import { alamatSel, type LembarMentah } from "../../tabel";
import type { Aturan } from "../aturan";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

/** "Binjai,      2021", "Binjai,   Januari 2021": place and year, no day. */
const TANPA_HARI = /^\p{Lu}[\p{L}. ]{2,30},\s*(?:\p{L}{3,9}\s+)?(?:19|20)\d\d\.?$/u;

function dariLembar({ nama, nilai, baris0, kolom0 }: LembarMentah): TemuanReviu[] {
  return nilai.flatMap((baris, b) => {
    // Place and date stand alone above a signature.
    if (baris.filter((isi) => isi !== null && isi !== "").length > 2) return [];
    return baris.flatMap((isi, k) => {
      if (typeof isi !== "string" || !TANPA_HARI.test(isi.trim())) return [];
      const teks = isi.replace(/\s+/g, " ").trim();
      const letak = { lembar: nama, sel: alamatSel(b + baris0, k + kolom0), tertulis: teks, yakin: 0.9 };
      return [buatTemuan("TANGGAL_TAK_LENGKAP", "peringatan", { tertulis: teks }, letak)];
    });
  });
}

/** A signature without day or month. */
export const TANGGAL_TAK_LENGKAP: Aturan = {
  kode: "TANGGAL_TAK_LENGKAP",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa: ({ lembar }) => lembar.flatMap(dariLembar),
  contoh: {
    menyala: { lembar: contoh("Binjai,                2021", "KEPALA DINAS"), sel: "A1" },
    diam: contoh("Binjai, 4 Januari 2021", "KEPALA DINAS", "Keadaan, 31 Desember 2021"),
  },
};
