import { teksApaAdanya } from "../../lembar/kolom";
import type { Gaya } from "../../lembar/lembar";
import { BUTIR_REVIU, type ButirReviu, type KelompokButir } from "../bahan/butir-reviu";
import { jawabanReviu } from "../bahan/jawaban-reviu";
import { barisIsi, barisJarak, type BarisLaporan } from "../kit/baris";
import { potonganTabel, susunBerhalaman } from "../kit/berhalaman";
import { halamanBahan, lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris } from "../kit/kop";
import { barisTabel, kepalaTabel, type KolomLaporan } from "../kit/tabel";
import { kelompokFormulir, UKURAN_FORMULIR as ukuran } from "./butir-formulir";
import { barisTandaTangan, penandaKosong, tempatTanggal } from "../kit/tanda-tangan";

const KOLOM: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "PERNYATAAN", kolom: 1, datar: "Left", ukuran },
  { judul: "YA", kolom: 2, datar: "Center", ukuran },
  { judul: "TIDAK", kolom: 3, datar: "Center", ukuran },
  { judul: "CATATAN", kolom: 4, datar: "Left", ukuran },
];

function lebarKolom(halaman: HalamanCetak): number[] {
  const sisa = lebarCetak(halaman) - 28 - 36 - 46;
  const pernyataan = Math.floor(sisa * 0.58);
  return [28, pernyataan, 36, 46, sisa - pernyataan];
}

const CENTANG = "√";

/** A tick of ours stands only where the reviewer has put none, in either column. */
function barisButir(
  { isi: buku, isian }: BahanLaporan,
  { kunci, isi }: ButirReviu,
  nomor: number,
  lebar: readonly number[],
): BarisLaporan {
  const tempat = (kolom: string): string => `reviu\n${kunci}\n${kolom}`;
  const { ya, catatan } = jawabanReviu(buku, kunci);
  const sudah = isian.teks(tempat("ya")) !== "" || isian.teks(tempat("tidak")) !== "";
  const centang = (bila: boolean): string => (ya === bila && !sudah ? CENTANG : "");
  return barisTabel(
    KOLOM,
    [
      { isi: `'${nomor}.` },
      { isi: teksApaAdanya(isi) },
      isian.tempat(tempat("ya"), centang(true)),
      isian.tempat(tempat("tidak"), centang(false)),
      isian.tempat(tempat("catatan"), catatan),
    ],
    lebar,
  );
}

function kelompokBaris(
  bahan: BahanLaporan,
  { judul, butir }: KelompokButir,
  lebar: readonly number[],
): BarisLaporan[][] {
  const baris = butir.map((satu, i) => barisButir(bahan, satu, i + 1, lebar));
  return kelompokFormulir(judul, baris, lebar);
}

function penutup({ profil }: BahanLaporan, lebar: readonly number[]): BarisLaporan[] {
  const catatan: Gaya = { miring: true, ukuran: 8, bungkus: true, datar: "Left" };
  const isi = "Tanda dan catatan awal berasal dari isi buku kerja; diperiksa dan dilengkapi oleh pereviu.";
  const penanda = penandaKosong("Pereviu,", `Inspektorat ${profil.daerah}`);
  const tempat = [{ penanda, kolom: 2, sampai: 4 }];
  return [
    barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi, gaya: catatan }], lebar, 2),
    barisJarak(16),
    ...barisTandaTangan(tempat, tempatTanggal("", ""), lebar),
  ];
}

/** The review form: 23 points, answered where the workbook can, ticks and notes for the reviewer. */
export function formulirReviu(bahan: BahanLaporan): SusunanLaporan {
  const { judul, profil, tinggiAtas } = bahan;
  const halaman = halamanBahan(bahan, false);
  const lebar = lebarKolom(halaman);
  const baris = BUTIR_REVIU.flatMap((satu) => kelompokBaris(bahan, satu, lebar));
  const tahun = `TAHUN ${profil.tahun}`.trim();
  const kop = ["FORMULIR REVIU LAPORAN KINERJA", ...namaDuaBaris(profil.instansi, profil.daerah), tahun];
  const potongan = [
    { baris: [...barisJudul(kop, lebar), barisJarak(14)], lekat: "sesudah" as const },
    ...potonganTabel(kepalaTabel(KOLOM, lebar), baris),
    { baris: penutup(bahan, lebar), lekat: "sebelum" as const },
  ];
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  const banyak = BUTIR_REVIU.reduce((n, { butir }) => n + butir.length, 0);
  return {
    ...susunBerhalaman(barisPojok(judul, lebar), potongan, lebar, sampul),
    isi: [{ benda: "butir", banyak }],
  };
}
