import { teksApaAdanya } from "../../lembar/kolom";
import type { Gaya } from "../../lembar/lembar";
import type { KelompokButir } from "../bahan/butir-reviu";
import { barisIsi, barisJarak, type BarisLaporan } from "../kit/baris";
import { potonganTabel, susunBerhalaman } from "../kit/berhalaman";
import type { HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris, tahunJudul } from "../kit/kop";
import { barisTabel, kepalaTabel, KOTAK, type IsiTabel, type KolomLaporan } from "../kit/tabel";

/** Size of a form's text in points. */
const UKURAN = 9;

const JUDUL_KELOMPOK: Gaya = {
  ...KOTAK,
  tebal: true,
  ukuran: UKURAN,
  datar: "Left",
  inden: 1,
  tegak: "Center",
  isian: "#F6F7F9",
};

const CATATAN: Gaya = { miring: true, ukuran: 8, bungkus: true, datar: "Left" };

/** A form that asks point by point: its columns, its points, and what is answered to each. */
export interface Formulir {
  readonly halaman: HalamanCetak;
  readonly lebar: readonly number[];
  /** Its own lines above the office and the year. */
  readonly kop: readonly string[];
  /** Titles of its columns after the number, the point first. */
  readonly kolom: readonly Pick<KolomLaporan, "judul" | "datar">[];
  readonly bagian: readonly KelompokButir[];
  /** The cells right of a point. */
  readonly jawaban: (kunci: string) => readonly IsiTabel[];
  /** The small print below the table, and what follows it. */
  readonly catatan: string;
  readonly penutup?: readonly BarisLaporan[];
}

/** The points of a part, counted anew; the part's title stays with the first. */
function barisBagian(
  { judul, butir }: KelompokButir,
  kolom: readonly KolomLaporan[],
  { lebar, jawaban }: Formulir,
): BarisLaporan[][] {
  const sel = { kolom: 0, sampai: lebar.length - 1, isi: judul, gaya: JUDUL_KELOMPOK };
  return butir.map(({ kunci, isi }, i) => {
    const baris = [{ isi: `'${i + 1}.` }, { isi: teksApaAdanya(isi) }, ...jawaban(kunci)];
    return [...(i === 0 ? [barisIsi([sel], lebar, 4)] : []), barisTabel(kolom, baris, lebar)];
  });
}

/** Lays a form out: heading, its points in parts under one header, the small print. */
export function susunFormulir(bahan: BahanLaporan, formulir: Formulir): SusunanLaporan {
  const { judul, profil, tinggiAtas } = bahan;
  const { halaman, lebar, bagian, catatan, penutup = [] } = formulir;
  const kolom = [{ judul: "NO", datar: "Center" as const }, ...formulir.kolom].map((satu, i) => ({
    ...satu,
    kolom: i,
    ukuran: UKURAN,
  }));
  const tahun = tahunJudul(profil);
  const kop = [...formulir.kop, ...namaDuaBaris(profil.instansi, profil.daerah), tahun];
  const kaki = barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi: catatan, gaya: CATATAN }], lebar, 2);
  const potongan = [
    { baris: [...barisJudul(kop, lebar), barisJarak(14)], lekat: "sesudah" as const },
    ...potonganTabel(
      kepalaTabel(kolom, lebar),
      bagian.flatMap((satu) => barisBagian(satu, kolom, formulir)),
    ),
    { baris: [kaki, ...penutup], lekat: "sebelum" as const },
  ];
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  const banyak = bagian.reduce((n, { butir }) => n + butir.length, 0);
  return {
    ...susunBerhalaman(barisPojok(judul, lebar), potongan, lebar, sampul),
    isi: [{ benda: "butir", banyak }],
  };
}
