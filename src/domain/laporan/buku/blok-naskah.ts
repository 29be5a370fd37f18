import { teksSelNaskah } from "../kit/sel-tampak";
import type { BagianNaskah, IsianNaskah } from "../kit/naskah";
import type { BlokBuku } from "./buku";

/** A block of places: what it is about as a heading, texts that come from figures as text, the rest as places. */
function blokIsian({ kunci, butir }: IsianNaskah): BlokBuku[] {
  return [
    { jenis: "bab", tingkat: 5, teks: kunci },
    ...butir.map((satu): BlokBuku => {
      const { label, isian } = satu;
      const teks = teksSelNaskah(satu);
      const kita = isian.bawaan !== "" && teks === isian.bawaan;
      return kita ? { jenis: "alinea", teks } : { jenis: "tempat", label, isi: teks };
    }),
  ];
}

/** A part of a report as parts of the book. */
export function blokBagian(bagian: BagianNaskah): BlokBuku[] {
  if (bagian.jenis === "tabel") return [bagian];
  if (bagian.jenis === "isian") return blokIsian(bagian);
  if (bagian.jenis === "judul") return [{ jenis: "bab", tingkat: 4, teks: bagian.teks }];
  return bagian.hanyaLembar ? [] : [{ jenis: bagian.jenis, teks: bagian.teks }];
}
