import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** Titles stand so many rows above a header at most, notes so many below the last row. */
const ATAS = 15;
const BAWAH = 10;

/** The texts above a table, those below it, and the name of its sheet: what an office says of the figures in words. */
export function barisSekitar(ukur: TabelUkur): readonly string[] {
  return [ukur.mentah.nama.replace(/_/g, " "), ...judulAtas(ukur), ...catatanBawah(ukur)];
}

/** The texts of the rows above the header, the nearest last. */
export function judulAtas({ mentah, tabel }: TabelUkur): readonly string[] {
  const awal = tabel.kepala.awal - 1 - mentah.baris0;
  return teksBaris(mentah.nilai.slice(Math.max(0, awal - ATAS), awal));
}

function catatanBawah({ mentah, tabel }: TabelUkur): readonly string[] {
  const akhir = Math.max(tabel.data.akhir, ...tabel.barisJumlah) - mentah.baris0;
  return teksBaris(mentah.nilai.slice(akhir, akhir + BAWAH));
}

function teksBaris(baris: TabelUkur["mentah"]["nilai"]): string[] {
  return baris.flatMap((satu) => satu.filter((isi) => typeof isi === "string"));
}
