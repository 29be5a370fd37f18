import { alamatSel, type LembarMentah } from "../../tabel";
import { nipBenar } from "../../profil/nip";
import type { Aturan } from "../aturan";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const NIP = /^\s*NIP\b\s*[.:]?\s*(\d[\d\s.]*\d)\s*$/i;

function dariLembar({ nama, nilai, baris0, kolom0 }: LembarMentah): TemuanReviu[] {
  return nilai.flatMap((baris, b) =>
    baris.flatMap((isi, k) => {
      const teks = typeof isi === "string" ? NIP.exec(isi)?.[1] : undefined;
      if (teks === undefined || nipBenar(teks)) return [];
      const letak = { lembar: nama, sel: alamatSel(b + baris0, k + kolom0), tertulis: teks, yakin: 0.95 };
      return [buatTemuan("NIP_SALAH", "galat", { teks }, letak)];
    }),
  );
}

/** A NIP has 18 digits: date of birth, month of appointment, sex, number. */
export const NIP_SALAH: Aturan = {
  kode: "NIP_SALAH",
  tingkat: "galat",
  butuh: "buku",
  dasar: "bkn-nip",
  periksa: ({ lembar }) => lembar.flatMap(dariLembar),
  contoh: {
    menyala: {
      lembar: contoh("KEPALA DINAS", "", "NAMA KEPALA DINAS", "NIP. 19701301 199503 1 001"),
      sel: "A4",
    },
    diam: contoh("KEPALA DINAS", "", "NAMA KEPALA DINAS", "NIP. 19700101 199503 1 001"),
  },
};
