import { alamatLembar } from "../../lembar/area";
import { alamatSel, type LembarMentah } from "../../tabel";
import type { Aturan } from "../aturan";
import { buatTemuan } from "../buat-temuan";
import { contohBuku } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const BERNOMOR = /^tabel\s+(\d+(?:\.\d+)*)\s*[.:–-]?\s*(.*)$/i;

interface Nomor {
  readonly lembar: string;
  readonly sel: string;
  readonly nomor: string;
  readonly judul: string;
}

/** "Tabel 3.2 : Pengukuran …"; the title may follow in the next line. */
function dariLembar({ nama, nilai, baris0, kolom0 }: LembarMentah): Nomor[] {
  return nilai.flatMap((baris, b) =>
    baris.flatMap((isi, k) => {
      const [, nomor, rest = ""] = BERNOMOR.exec(typeof isi === "string" ? isi.trim() : "") ?? [];
      if (nomor === undefined) return [];
      const bawah = nilai[b + 1]?.[k];
      const judul = rest !== "" ? rest : typeof bawah === "string" ? bawah : "";
      return [
        {
          lembar: nama,
          sel: alamatSel(b + baris0, k + kolom0),
          nomor,
          judul: judul.replace(/\W+/g, "").toLowerCase(),
        },
      ];
    }),
  );
}

function periksa(lembar: readonly LembarMentah[]): TemuanReviu[] {
  const pertama = new Map<string, Nomor>();
  return lembar.flatMap(dariLembar).flatMap(({ lembar: nama, sel, nomor, judul }) => {
    const lain = pertama.get(nomor);
    if (!lain) pertama.set(nomor, { lembar: nama, sel, nomor, judul });
    // A list of tables repeats number and title alike.
    if (!lain || lain.judul === judul) return [];
    const isi = { nomor, tempat: alamatLembar(lain.lembar, lain.sel) };
    return [
      buatTemuan("NOMOR_TABEL_KEMBAR", "peringatan", isi, {
        lembar: nama,
        sel,
        tertulis: `Tabel ${nomor}`,
        yakin: 0.9,
      }),
    ];
  });
}

/** Two tables with one number. */
export const NOMOR_TABEL_KEMBAR: Aturan = {
  kode: "NOMOR_TABEL_KEMBAR",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa: ({ lembar }) => periksa(lembar),
  contoh: {
    menyala: {
      lembar: contohBuku({ A: ["Tabel 3.2 : Capaian Sasaran 1"], B: ["", "Tabel 3.2 : Capaian Sasaran 2"] }),
      sel: "A2",
    },
    diam: contohBuku({
      A: ["Tabel 3.2 : Capaian Sasaran 1"],
      B: ["Tabel 3.3 : Capaian Sasaran 2"],
      "Daftar Tabel": ["Tabel 3.2 Capaian Sasaran 1"],
    }),
  },
};
