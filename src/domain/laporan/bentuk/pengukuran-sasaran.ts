import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { pengukuran, type IndikatorBab3, type SasaranTerukur } from "../bahan/indikator";
import { nomorTabel } from "../bahan/nomor-tabel";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah, SelNaskah, TabelNaskah } from "../kit/naskah";
import { selCapaian, selTeks, tingkatHasil } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { namaIndikator, namaSasaran, selNilai, TANPA_INDIKATOR } from "./indikator-sel";
import { kopBab, tahunLaporan, tahunRelatif } from "./kop-bab";
import { takaranKinerja } from "./pengukuran-kinerja";

/** Is there a realisasi of two years ago? */
export function adaDuaLalu({ pk = [], iku = [] }: IsiBuku): boolean {
  return [...pk, ...iku].some(({ duaLalu }) => teksSel(duaLalu) !== "");
}

/** The years before this one that the tables show, oldest first, with what each indicator reached. */
function tahunTampil(
  bahan: BahanLaporan,
): readonly { readonly tahun: string; readonly isi: (satu: IndikatorBab3) => IndikatorBab3["lalu"] }[] {
  const tahun = (n: number): string => tahunRelatif(bahan.profil, n);
  return [
    ...(adaDuaLalu(bahan.isi) ? [{ tahun: tahun(-2), isi: (satu: IndikatorBab3) => satu.duaLalu }] : []),
    { tahun: tahun(-1), isi: ({ lalu }) => lalu },
  ];
}

function kolom(bahan: BahanLaporan): KolomNaskah[] {
  const kini = tahunRelatif(bahan.profil, 0);
  const tahun = [...tahunTampil(bahan).map((satu) => satu.tahun), kini];
  return [
    { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
    { judul: "Satuan", lebar: 56, datar: "Center" },
    { judul: `Target ${kini}`, lebar: 56, datar: "Right" },
    ...tahun.map((judul) => ({ judul, kelompok: "Realisasi", lebar: 56, datar: "Right" as const })),
    { judul: `Capaian ${kini} (%)`, lebar: 60, datar: "Right" },
    { judul: "Kriteria", lebar: 78, datar: "Center" },
  ];
}

function barisIndikator(satu: IndikatorBab3, bahan: BahanLaporan): BarisNaskah {
  const koma = bahan.isi.komaDesimal;
  const nilai = [satu.target, ...tahunTampil(bahan).map(({ isi }) => isi(satu)), satu.realisasi].map((isi) =>
    selNilai(isi, koma),
  );
  const capaian = selCapaian(satu.tingkat, satu.kriteria, koma);
  return { jenis: "data", sel: [selTeks(namaIndikator(satu)), selTeks(satu.satuan), ...nilai, ...capaian] };
}

function barisRata(
  sasaran: SasaranTerukur,
  nomor: number,
  bahan: BahanLaporan,
  kolomSebelum: number,
): BarisNaskah {
  const { isi } = bahan;
  const nama = `Rata-rata capaian sasaran ${nomor} (${sasaran.indikator.length} indikator)`;
  const capaian = selCapaian(sasaran.rata, tingkatHasil(isi, sasaran.rata), isi.komaDesimal);
  return { jenis: "jumlah", sel: [{ ...selTeks(nama), lebar: kolomSebelum }, ...capaian] };
}

function tabelSasaran(sasaran: SasaranTerukur, urutan: number, bahan: BahanLaporan): TabelNaskah {
  const semua = kolom(bahan);
  const selebar = (teks: string): SelNaskah => ({ ...selTeks(teks), lebar: semua.length });
  const kosong: BarisNaskah = { jenis: "data", sel: [selebar(TANPA_INDIKATOR)] };
  const baris = sasaran.indikator.map((satu) => barisIndikator(satu, bahan));
  return {
    jenis: "tabel",
    nomor: nomorTabel(bahan.isi, "sasaran", urutan),
    judul: `Pengukuran Capaian Kinerja ${tahunLaporan(bahan.profil)} Sasaran ${urutan + 1}`.replace(
      "  ",
      " ",
    ),
    kolom: semua,
    baris: [
      { jenis: "kelompok", sel: [selebar(`Sasaran ${urutan + 1}: ${namaSasaran(sasaran)}`)] },
      ...(baris.length > 0 ? baris : [kosong]),
      ...(baris.length > 0 ? [barisRata(sasaran, urutan + 1, bahan, semua.length - 2)] : []),
    ],
    penomoran: false,
    ukuran: 9,
  };
}

/** One table a sasaran: what its indicators reached in earlier years and this one, and the mean of their capaian. */
export function pengukuranSasaran(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil } = bahan;
  const terukur = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const naskah: Naskah = {
    judul: kopBab("Pengukuran Kinerja per Sasaran", profil),
    mendatar: false,
    bagian: terukur.sasaran.map((satu, i) => tabelSasaran(satu, i, bahan)),
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: takaranKinerja(terukur) };
}
