import type { RencanaLembar } from "../lembar/lembar";
import { teksApaAdanya } from "../lembar/kolom";
import { angkaLaporan, persenLaporan, type AngkaLaporan } from "./angka-laporan";
import type { BahanLampiran, IndikatorTerukur } from "./bahan";
import { barisJarak } from "./baris-laporan";
import { lebarCetak } from "./halaman";
import { barisKop, barisOrganisasi, namaDuaBaris } from "./kop";
import { JUDUL_LAMPIRAN } from "./nama-lampiran";
import { susunLaporan } from "./susun-laporan";
import { barisTabel, kepalaTabel, type IsiTabel, type KolomLaporan } from "./tabel-laporan";
import { barisTandaTangan, kepala, tempatTanggal } from "./tanda-tangan";

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
function kolomIKU({ pengaturan }: BahanLampiran): { kolom: KolomLaporan[]; lebar: number[] } {
  const dipakai = pengaturan.lampiranI.kriteria ? KOLOM : KOLOM.slice(0, -1);
  const sisa = lebarCetak(pengaturan.kertas) - dipakai.reduce((n, { lebar }) => n + lebar, 0);
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

function barisIndikator(bahan: BahanLampiran, satu: IndikatorTerukur, nomor: number): IsiTabel[] {
  const { warna, kriteria } = bahan.pengaturan.lampiranI;
  const diwarnai =
    warna && satu.kriteria ? { isian: satu.kriteria.hex, warnaHuruf: satu.kriteria.hexTeks } : {};
  const tingkat = persenLaporan(satu.tingkat, bahan.komaDesimal);
  const akhir: IsiTabel = { isi: satu.kriteria?.nama ?? "", gaya: diwarnai };
  const format = tingkat.format === undefined ? {} : { format: tingkat.format };
  return [
    { isi: `'${nomor}.` },
    { isi: teksApaAdanya(satu.indikator) },
    { isi: teksApaAdanya(satu.satuan) },
    angka(angkaLaporan(satu.target, bahan.komaDesimal)),
    angka(angkaLaporan(satu.realisasi, bahan.komaDesimal)),
    { isi: tingkat.isi, gaya: { ...format, ...diwarnai } },
    ...(kriteria ? [akhir] : []),
  ];
}

/** Lampiran I with the key indicators: the report's own layout, ready to print. */
export function lampiranIKU(bahan: BahanLampiran, tinggiAtas = 0): RencanaLembar {
  const { profil, pengaturan } = bahan;
  const { kolom, lebar } = kolomIKU(bahan);
  const judul = ["INDIKATOR KINERJA UTAMA (IKU)", ...namaDuaBaris(profil.instansi, profil.daerah)];
  const { tempat, tanggal } = pengaturan.lampiranI;
  const penanda = { penanda: kepala(profil), kolom: 3, sampai: lebar.length - 1 };
  const bagian = {
    atas: [
      ...barisKop(profil.tahun ? [...judul, `TAHUN ${profil.tahun}`] : judul, lebar),
      ...barisOrganisasi(profil, "Indikator Kinerja Utama", lebar),
      barisJarak(6),
    ],
    kepala: kepalaTabel(kolom, lebar),
    data: bahan.iku.map((satu, i) => barisTabel(kolom, barisIndikator(bahan, satu, i + 1), lebar)),
    sambungan: [],
    akhir: [
      barisJarak(14),
      ...barisTandaTangan([penanda], tempatTanggal(tempat || profil.kota, tanggal), lebar),
    ],
  };
  return susunLaporan(bagian, lebar, {
    judul: JUDUL_LAMPIRAN,
    kaki: profil.instansi,
    kertas: pengaturan.kertas,
    tinggiAtas,
  });
}
