import type { Gaya } from "../../lembar/lembar";
import { sampul } from "../buku/depan";
import { kalimatIkhtisar } from "../buku/ikhtisar";
import type { Potongan } from "../kit/bagi-halaman";
import { barisIsi, barisJarak, type BarisLaporan } from "../kit/baris";
import { potonganTabel, susunBerhalaman } from "../kit/berhalaman";
import { halamanBahan, lebarCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan, TulisanDepan } from "../kit/jenis";
import { barisJudul, barisPojok } from "../kit/kop";
import { barisTandaTangan, kepala, tempatTanggal } from "../kit/tanda-tangan";
import { barisTabel, kepalaTabel, type KolomLaporan } from "../kit/tabel";
import { daftarIsi, type BarisIsi } from "./daftar-isi";

const SAMPUL: Gaya = { tebal: true, ukuran: 16, datar: "Center", tegak: "Center", bungkus: true };
const ALINEA: Gaya = { bungkus: true, datar: "Justify", tegak: "Top", ukuran: 11 };
const CATATAN: Gaya = { miring: true, ukuran: 8, bungkus: true, datar: "Left", tegak: "Top" };

/** Paragraphs that people have room for, and how high each is while it is empty, in points. */
const ALINEA_TULIS = { pengantar: 5, ringkasan: 4 } as const;
const TINGGI_KOSONG = 60;
/** A place that is still empty is seen, as in the document. */
const KOSONG: Gaya = { ...ALINEA, isian: "#FFFDF0" };

const KOLOM: readonly KolomLaporan[] = [
  { judul: "Isi", kolom: 0, datar: "Left" },
  { judul: "Tabel", kolom: 1, datar: "Left", ukuran: 9 },
  { judul: "Lembar", kolom: 2, datar: "Left", ukuran: 9 },
];

type Bagian = keyof TulisanDepan;

const kunciAlinea = (bagian: Bagian, i: number): string => `${bagian}\nalinea ${i + 1}`;

function alinea(isi: string, lebar: readonly number[]): BarisLaporan {
  return barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi, gaya: ALINEA }], lebar, 8);
}

/** Places for paragraphs: as high as what was written there. */
function tempatAlinea({ isian }: BahanLaporan, bagian: Bagian, lebar: readonly number[]): BarisLaporan[] {
  return Array.from({ length: ALINEA_TULIS[bagian] }, (_, i) => {
    const tempat = isian.tempat(kunciAlinea(bagian, i));
    const kosong = tempat.isi === "";
    const gaya = kosong ? KOSONG : ALINEA;
    const baris = barisIsi([{ kolom: 0, sampai: lebar.length - 1, ...tempat, gaya }], lebar, 8);
    return kosong ? { ...baris, tinggi: TINGGI_KOSONG } : baris;
  });
}

/** Distances on the cover in points: above its title, and the room for the emblem above the office's name. */
const JARAK_SAMPUL = { atas: 110, lambang: 330 } as const;

function halamanSampul({ profil }: BahanLaporan, lebar: readonly number[]): Potongan {
  const { judul, instansi } = sampul(profil);
  const baris = (semua: readonly string[]) =>
    semua.map((isi) => barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi, gaya: SAMPUL }], lebar, 12));
  const { atas, lambang } = JARAK_SAMPUL;
  return { baris: [barisJarak(atas), ...baris(judul), barisJarak(lambang), ...baris(instansi)] };
}

const judulHalaman = (teks: string, lebar: readonly number[]): BarisLaporan[] => [
  ...barisJudul([teks], lebar),
  barisJarak(14),
];

function halamanPengantar(bahan: BahanLaporan, lebar: readonly number[]): Potongan[] {
  const { profil } = bahan;
  const penanda = [{ penanda: kepala(profil), kolom: 1, sampai: 2 }];
  const akhir = [barisJarak(20), ...barisTandaTangan(penanda, tempatTanggal(profil.kota, ""), lebar)];
  return [
    {
      baris: [...judulHalaman("KATA PENGANTAR", lebar), ...tempatAlinea(bahan, "pengantar", lebar)],
      halamanBaru: true,
    },
    { baris: akhir, lekat: "sebelum" },
  ];
}

function barisDaftar({ teks, tabel, lembar, tingkat }: BarisIsi, lebar: readonly number[]): BarisLaporan {
  const isi = [{ isi: teks, gaya: { inden: tingkat } }, { isi: tabel }, { isi: lembar }];
  return barisTabel(KOLOM, isi, lebar, tingkat === 1 ? { tebal: true } : undefined);
}

/** Chapters, reports, the numbers of their tables and the sheets on which they stand. */
function halamanDaftar(bahan: BahanLaporan, lebar: readonly number[]): Potongan[] {
  const catatan =
    "Yang didaftar adalah lembar yang sudah ada di buku kerja ini. Nomor halaman ada di daftar isi dokumen Word.";
  const baris = daftarIsi(bahan.isi, bahan.lembar).map((satu) => [barisDaftar(satu, lebar)]);
  const kaki = barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi: catatan, gaya: CATATAN }], lebar, 4);
  return [
    { baris: judulHalaman("DAFTAR ISI", lebar), halamanBaru: true, lekat: "mutlak" },
    ...potonganTabel(kepalaTabel(KOLOM, lebar).slice(0, 1), baris),
    { baris: [kaki], lekat: "sebelum" },
  ];
}

function halamanIkhtisar(bahan: BahanLaporan, lebar: readonly number[]): Potongan {
  const kalimat = kalimatIkhtisar(bahan.isi, bahan.profil.tahun).map((isi) => alinea(isi, lebar));
  const tulis = tempatAlinea(bahan, "ringkasan", lebar);
  return { baris: [...judulHalaman("IKHTISAR EKSEKUTIF", lebar), ...kalimat, ...tulis], halamanBaru: true };
}

function tulisan({ isian }: BahanLaporan, bagian: Bagian): string[] {
  const semua = Array.from({ length: ALINEA_TULIS[bagian] }, (_, i) => isian.teks(kunciAlinea(bagian, i)));
  return semua.filter((satu) => satu.trim() !== "");
}

/** The front pages of the book, from the same cover, summary and outline as the document's. */
export function bagianDepan(bahan: BahanLaporan): SusunanLaporan {
  const { judul, tinggiAtas } = bahan;
  const halaman = halamanBahan(bahan, false);
  const sisa = lebarCetak(halaman) - 100;
  const lebar = [Math.floor(sisa * 0.62), 100, sisa - Math.floor(sisa * 0.62)];
  const potongan = [
    halamanSampul(bahan, lebar),
    ...halamanPengantar(bahan, lebar),
    ...halamanDaftar(bahan, lebar),
    halamanIkhtisar(bahan, lebar),
  ];
  const { rencana } = susunBerhalaman(barisPojok("", lebar), potongan, lebar, {
    judul,
    kaki: "",
    halaman,
    tinggiAtas,
  });
  const depan = { pengantar: tulisan(bahan, "pengantar"), ringkasan: tulisan(bahan, "ringkasan") };
  const banyak = (rencana.cetak.jeda ?? []).length + 1;
  // A cover has no page number, and a sheet has one footer for all its pages.
  const cetak = { ...rencana.cetak, kaki: { kiri: "", kanan: "" } };
  return { rencana: { ...rencana, cetak }, depan, isi: [{ benda: "halaman", banyak }] };
}
