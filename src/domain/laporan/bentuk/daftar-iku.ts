import { teksApaAdanya } from "../../lembar/kolom";
import type { IndikatorTerukur } from "../../lembar/ukur-baris";
import type { PengaturanLampiran } from "../../pengaturan/pengaturan";
import { ikuTerukur } from "../bahan/iku";
import { angkaLaporan, persenLaporan, type AngkaLaporan } from "../kit/angka";
import { barisJarak, type BarisLaporan } from "../kit/baris";
import type { Potongan } from "../kit/bagi-halaman";
import { potonganTabel } from "../kit/berhalaman";
import { halamanBahan, lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisKop, barisOrganisasi, namaDuaBaris } from "../kit/kop";
import { susunLaporan } from "../kit/susun";
import { barisTabel, kepalaTabel, type IsiTabel, type KolomLaporan } from "../kit/tabel";
import { barisTandaTangan, kepala, tempatTanggal } from "../kit/tanda-tangan";

/** Colour, criterion column, place and date of the form. */
type PilihanDaftarIKU = Omit<PengaturanLampiran, "isi">;

/** Titles, widths (points; 0 takes what is left) and alignment of the table's columns. */
const KOLOM: readonly (Omit<KolomLaporan, "kolom"> & { readonly lebar: number })[] = [
  { judul: "NO", lebar: 30, datar: "Center" },
  { judul: "INDIKATOR KINERJA UTAMA", lebar: 0, datar: "Left" },
  { judul: "SATUAN", lebar: 60, datar: "Center" },
  { judul: "TARGET", lebar: 54, datar: "Right" },
  { judul: "REALISASI", lebar: 64, datar: "Right" },
  { judul: "TINGKAT REALISASI (%)", lebar: 84, datar: "Right" },
  { judul: "KRITERIA", lebar: 72, datar: "Center" },
];

/** Points for the labels "Nama Organisasi" and "Tugas dan Kewajiban", which share the indicator's column. */
const LEBAR_LABEL = 108;

/** The indicator takes two columns of the sheet, so that the labels above the table leave room for their texts. */
function kolomIKU(halaman: HalamanCetak, kriteria: boolean): { kolom: KolomLaporan[]; lebar: number[] } {
  const dipakai = kriteria ? KOLOM : KOLOM.slice(0, -1);
  const sisa = lebarCetak(halaman) - dipakai.reduce((n, { lebar }) => n + lebar, 0);
  const kolom = dipakai.map(({ judul, datar }, i): KolomLaporan => {
    if (i === 1) return { judul, datar, kolom: 1, sampai: 2 };
    return { judul, datar, kolom: i === 0 ? 0 : i + 1 };
  });
  const tetap = dipakai.slice(2).map(({ lebar }) => lebar);
  return { kolom, lebar: [dipakai[0]?.lebar ?? 0, LEBAR_LABEL, sisa - LEBAR_LABEL, ...tetap] };
}

function angka({ isi, format }: AngkaLaporan): IsiTabel {
  return format ? { isi, gaya: { format } } : { isi };
}

/** What the rows are written with. */
interface CaraTulis extends PilihanDaftarIKU {
  readonly komaDesimal: boolean;
}

/** The gap is seen where no indicator is typed. */
const NAMA_KOSONG = "(nama indikator belum diisi)";

function barisIndikator(terukur: IndikatorTerukur, nomor: number, cara: CaraTulis): IsiTabel[] {
  const { warna, kriteria, komaDesimal } = cara;
  const diwarnai =
    warna && terukur.kriteria ? { isian: terukur.kriteria.hex, warnaHuruf: terukur.kriteria.hexTeks } : {};
  const tingkat = persenLaporan(terukur.tingkat, komaDesimal);
  const akhir: IsiTabel = { isi: terukur.kriteria?.nama ?? "", gaya: diwarnai };
  const format = tingkat.format === undefined ? {} : { format: tingkat.format };
  return [
    { isi: `'${nomor}.` },
    { isi: teksApaAdanya(terukur.indikator || NAMA_KOSONG) },
    { isi: teksApaAdanya(terukur.satuan) },
    angka(angkaLaporan(terukur.target, komaDesimal)),
    angka(angkaLaporan(terukur.realisasi, komaDesimal)),
    { isi: tingkat.isi, gaya: { ...format, ...diwarnai } },
    ...(kriteria ? [akhir] : []),
  ];
}

function barisAtas({ judul, profil }: BahanLaporan, lebar: readonly number[]): BarisLaporan[] {
  const nama = ["INDIKATOR KINERJA UTAMA (IKU)", ...namaDuaBaris(profil.instansi, profil.daerah)];
  return [
    ...barisKop(judul, profil.tahun ? [...nama, `TAHUN ${profil.tahun}`] : nama, lebar),
    ...barisOrganisasi(profil, "Indikator Kinerja Utama", lebar),
    barisJarak(6),
  ];
}

function barisPenutup(
  { profil }: BahanLaporan,
  { tempat, tanggal }: PilihanDaftarIKU,
  lebar: readonly number[],
): BarisLaporan[] {
  const penanda = { penanda: kepala(profil), kolom: 3, sampai: lebar.length - 1 };
  const tempatnya = tempatTanggal(tempat || profil.kota, tanggal);
  return [barisJarak(14), ...barisTandaTangan([penanda], tempatnya, lebar)];
}

/** The parts of the form as groups of rows, without the corner of its sheet. */
function potonganDaftar(bagian: {
  readonly [bagian in "atas" | "kepala" | "data" | "akhir"]: readonly BarisLaporan[];
}): Potongan[] {
  const { atas, kepala, data, akhir } = bagian;
  const kelompok = data.map((baris) => [baris]);
  return [
    { baris: atas.slice(1), lekat: "sesudah" },
    ...potonganTabel(kepala, kelompok.length > 0 ? kelompok : [[]]),
    { baris: akhir, lekat: "sebelum" },
  ];
}

/** The list of key indicators in the report's own layout: agency, table with achievement, signature of its head. */
export function daftarIKU(bahan: BahanLaporan, pilihan: PilihanDaftarIKU): SusunanLaporan {
  const { judul, profil, isi, tinggiAtas } = bahan;
  const halaman = halamanBahan(bahan, false);
  const { kolom, lebar } = kolomIKU(halaman, pilihan.kriteria);
  const iku = ikuTerukur(isi);
  const cara = { ...pilihan, komaDesimal: isi.komaDesimal };
  const bagian = {
    atas: barisAtas(bahan, lebar),
    kepala: kepalaTabel(kolom, lebar),
    data: iku.map((terukur, i) => barisTabel(kolom, barisIndikator(terukur, i + 1, cara), lebar)),
    sambungan: [],
    akhir: barisPenutup(bahan, pilihan, lebar),
  };
  const rencana = susunLaporan(bagian, lebar, { judul, kaki: profil.instansi, halaman, tinggiAtas });
  const lembaran = { mendatar: halaman.mendatar, lebar, potongan: potonganDaftar(bagian) };
  return { rencana, lembaran, isi: [{ benda: "indikator", banyak: iku.length }] };
}
