import type { Profil } from "../../profil/profil";
import type { Gaya } from "../../lembar/lembar";
import { barisIsi, barisJarak, type BarisLaporan } from "./baris";
import { TITIK } from "./titik";

const JUDUL: Gaya = { tebal: true, ukuran: 12, datar: "Center", tegak: "Center", bungkus: true };

/** "Dinas X Kota Y" and "Kota Y" give "DINAS X" and "KOTA Y", each on its line; otherwise the name as it is. */
export function namaDuaBaris(instansi: string, daerah: string): string[] {
  const besar = instansi.trim().toUpperCase();
  const ekor = daerah.trim().toUpperCase();
  if (!ekor) return [besar].filter(Boolean);
  const depan = besar.endsWith(ekor) ? besar.slice(0, -ekor.length).trim() : besar;
  return [depan, ekor].filter(Boolean);
}

/** "TAHUN 2021"; dots to be filled in while the year is not typed. */
export const tahunJudul = ({ tahun }: Pick<Profil, "tahun">): string => `TAHUN ${tahun.trim() || TITIK}`;

const POJOK: Gaya = { datar: "Right", ukuran: 9, miring: true };

/** The report's own title ("Lampiran I") in the corner. */
export function barisPojok(pojok: string, lebar: readonly number[]): BarisLaporan {
  return barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi: pojok, gaya: POJOK }], lebar);
}

/** The lines of a title block, centred over all columns. */
export function barisJudul(judul: readonly string[], lebar: readonly number[]): BarisLaporan[] {
  const sampai = lebar.length - 1;
  return judul.map((isi) => barisIsi([{ kolom: 0, sampai, isi, gaya: JUDUL }], lebar));
}

/** The report's own title in the corner and the title block. */
export function barisKop(pojok: string, judul: readonly string[], lebar: readonly number[]): BarisLaporan[] {
  return [barisPojok(pojok, lebar), ...barisJudul(judul, lebar), barisJarak(14)];
}

function butir(
  nomor: string,
  label: string,
  isi: string,
  tebal: boolean,
  lebar: readonly number[],
): BarisLaporan {
  const sampai = lebar.length - 1;
  const atas: Gaya = { tegak: "Top" };
  const nilai: Gaya = { ...atas, bungkus: true, datar: "Left", tebal };
  return barisIsi(
    [
      { kolom: 0, isi: `'${nomor}`, gaya: { ...atas, datar: "Center" } },
      // A caption without a value of its own has the whole line.
      ...(isi
        ? [
            { kolom: 1, isi: label.replace(/:$/, ""), gaya: atas },
            { kolom: 2, sampai, isi: `: ${isi}`, gaya: nilai },
          ]
        : [{ kolom: 1, sampai, isi: label, gaya: { ...atas, datar: "Left" as const } }]),
    ],
    lebar,
    2,
  );
}

/** 1. Nama Organisasi, 2. Tugas, 3. Fungsi a., b., c. …, 4. the table's caption, as the report numbers them. */
export function barisOrganisasi(
  profil: Profil,
  judulTabel: string,
  lebar: readonly number[],
): BarisLaporan[] {
  const fungsi = profil.fungsi.map((isi, i) =>
    barisIsi(
      [
        {
          kolom: 1,
          sampai: lebar.length - 1,
          isi: `${String.fromCharCode(97 + (i % 26))}. ${isi}`,
          gaya: { tegak: "Top", bungkus: true, datar: "Left", inden: 1 },
        },
      ],
      lebar,
    ),
  );
  return [
    butir("1.", "Nama Organisasi:", profil.instansi, true, lebar),
    butir("2.", "Tugas dan Kewajiban:", profil.tugas, false, lebar),
    butir("3.", "Fungsi:", "", false, lebar),
    ...fungsi,
    butir("4.", `${judulTabel}:`, "", false, lebar),
  ];
}
