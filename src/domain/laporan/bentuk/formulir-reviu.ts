import { BUTIR_REVIU } from "../bahan/butir-reviu";
import { jawabanReviu } from "../bahan/jawaban-reviu";
import { barisJarak, type BarisLaporan } from "../kit/baris";
import { halamanBahan, lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { IsiTabel } from "../kit/tabel";
import { barisTandaTangan, penandaKosong, tempatTanggal } from "../kit/tanda-tangan";
import { susunFormulir, type Formulir } from "./butir-formulir";

const KOLOM: Formulir["kolom"] = [
  { judul: "PERNYATAAN", datar: "Left" },
  { judul: "YA", datar: "Center" },
  { judul: "TIDAK", datar: "Center" },
  { judul: "CATATAN", datar: "Left" },
];

function lebarKolom(halaman: HalamanCetak): number[] {
  const sisa = lebarCetak(halaman) - 28 - 36 - 46;
  const pernyataan = Math.floor(sisa * 0.58);
  return [28, pernyataan, 36, 46, sisa - pernyataan];
}

const CENTANG = "√";

/** A tick of ours stands only where the reviewer has put none, in either column. */
function jawabanButir({ isi, isian }: BahanLaporan, kunci: string): IsiTabel[] {
  const tempat = (kolom: string): string => `reviu\n${kunci}\n${kolom}`;
  const { ya, catatan } = jawabanReviu(isi, kunci);
  const sudah = isian.teks(tempat("ya")) !== "" || isian.teks(tempat("tidak")) !== "";
  const centang = (bila: boolean): string => (ya === bila && !sudah ? CENTANG : "");
  return [
    isian.tempat(tempat("ya"), centang(true)),
    isian.tempat(tempat("tidak"), centang(false)),
    isian.tempat(tempat("catatan"), catatan),
  ];
}

function tandaTangan({ profil }: BahanLaporan, lebar: readonly number[]): BarisLaporan[] {
  const penanda = penandaKosong("Pereviu,", `Inspektorat ${profil.daerah}`);
  const tempat = [{ penanda, kolom: 2, sampai: 4 }];
  return [barisJarak(16), ...barisTandaTangan(tempat, tempatTanggal("", ""), lebar)];
}

/** The review form: 23 points, answered where the workbook can, ticks and notes for the reviewer. */
export function formulirReviu(bahan: BahanLaporan): SusunanLaporan {
  const halaman = halamanBahan(bahan, false);
  const lebar = lebarKolom(halaman);
  return susunFormulir(bahan, {
    halaman,
    lebar,
    kop: ["FORMULIR REVIU LAPORAN KINERJA"],
    kolom: KOLOM,
    bagian: BUTIR_REVIU,
    jawaban: (kunci) => jawabanButir(bahan, kunci),
    catatan: "Tanda dan catatan awal berasal dari isi buku kerja; diperiksa dan dilengkapi oleh pereviu.",
    penutup: tandaTangan(bahan, lebar),
  });
}
