import type { Kertas } from "../pengaturan/pengaturan";
import type { Blok, GayaArea, RencanaLembar } from "./lembar";
import { NAMA_PROFIL } from "./nama";
import { cetakFormulir, GAYA_JUDUL, GAYA_PETUNJUK, GAYA_SUBJUDUL } from "./rupa";

/** The agency's name in capitals, or where to type it. */
export const RUMUS_INSTANSI = `=IF(${NAMA_PROFIL.instansi}="","(isi nama instansi di lembar Profil)",UPPER(${NAMA_PROFIL.instansi}))`;

/** "TAHUN 2021", or where to type the year. */
export const RUMUS_TAHUN = `=IF(${NAMA_PROFIL.tahun}="","(isi tahun di lembar Profil)","TAHUN "&${NAMA_PROFIL.tahun})`;

/** What the forms have in common. */
interface BahanBagan {
  readonly judul: string;
  readonly petunjuk: string;
  readonly kertas: Kertas;
  /** 1-based row that stays on screen and is repeated on every page. */
  readonly barisKepala: number;
}

/** Title block, frozen headers and print set-up of a form; the rest is empty, to be filled in. */
export function baganFormulir(bahan: BahanBagan): Omit<RencanaLembar, "judul" | "nama"> {
  const blok: Blok[] = [
    { area: "A1:A4", isi: [[bahan.judul], [RUMUS_INSTANSI], [RUMUS_TAHUN], [bahan.petunjuk]] },
  ];
  const gaya: GayaArea[] = [
    { area: "A1", gaya: GAYA_JUDUL },
    { area: "A2:A3", gaya: GAYA_SUBJUDUL },
    { area: "A4", gaya: GAYA_PETUNJUK },
  ];
  const baris = `$${bahan.barisKepala}:$${bahan.barisKepala}`;
  return {
    blok,
    gaya,
    tabel: [],
    gabung: [],
    pilihan: [],
    warna: [],
    lebar: [],
    tinggi: [{ baris: "5", poin: 6 }],
    pasTinggi: [],
    beku: bahan.barisKepala,
    cetak: cetakFormulir(bahan.kertas, baris),
  };
}
