import { bacaAngka } from "../../angka/baca-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { FORMAT } from "../../lembar/rupa";
import type { Pengukuran } from "../bahan/indikator";
import { angkaLaporan } from "../kit/angka";
import type { BarisNaskah, DeretNaskah, KolomNaskah } from "../kit/naskah";
import { SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";
import { bagiTitik, judulBagian, LEBAR, TINGGI_GRAFIK, WARNA_DERET, type CalonGrafik } from "./bagi-grafik";
import { bernomor, type IndikatorBernomor } from "./indikator-bernomor";
import { namaIndikator } from "./indikator-sel";

/** Realisasi of two years ago, last year and this year; undefined where there is no number. */
type TigaTahun = readonly (number | undefined)[];

interface IndikatorTren extends IndikatorBernomor {
  readonly nilai: TigaTahun;
}

/** A number in the indicator's own unit. Texts, limits and other units are not drawn: a chart would show them as 0. */
function nilaiGrafik(isi: IsiSel): number | undefined {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis !== "angka" || bacaan.batas || bacaan.persen || bacaan.satuan !== undefined)
    return undefined;
  return bacaan.nilai;
}

function tren({ nomor, satu }: IndikatorBernomor): IndikatorTren {
  return { nomor, satu, nilai: [satu.duaLalu, satu.lalu, satu.realisasi].map(nilaiGrafik) };
}

const terisi = ({ nilai }: IndikatorTren): number => nilai.filter((angka) => angka !== undefined).length;

/** Indicators of one unit stand on one axis. */
function perSatuan(daftar: readonly IndikatorTren[]): IndikatorTren[][] {
  const hasil = new Map<string, IndikatorTren[]>();
  for (const satu of daftar) {
    const kunci = satu.satu.satuan.trim().toLowerCase();
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), satu]);
  }
  return [...hasil.values()];
}

/** Every indicator that has a number in two of the three years, and the numbers of those that have not. */
export function bahanTren(terukur: Pengukuran): {
  readonly digambar: readonly IndikatorTren[];
  readonly ditinggal: readonly string[];
} {
  const semua = bernomor(terukur).map(tren);
  return {
    digambar: semua.filter((satu) => terisi(satu) >= 2),
    ditinggal: semua.filter((satu) => terisi(satu) < 2).map(({ nomor }) => nomor),
  };
}

/** Which of the three years have any number. */
const tahunTerisi = (daftar: readonly IndikatorTren[]): number[] =>
  [0, 1, 2].filter((i) => daftar.some(({ nilai }) => nilai[i] !== undefined));

function barisTren({ nomor, satu, nilai }: IndikatorTren, tahun: readonly number[]): BarisNaskah {
  const angka = tahun.map((i) => {
    const isi = nilai[i];
    return isi === undefined ? SEL_KOSONG : selAngka(angkaLaporan(isi, true));
  });
  return { jenis: "data", sel: [selNomor(nomor), selTeks(namaIndikator(satu)), ...angka] };
}

function formatTren(daftar: readonly IndikatorTren[]): string {
  const bulat = daftar.every(({ nilai }) =>
    nilai.every((satu) => satu === undefined || Number.isInteger(satu)),
  );
  return bulat ? FORMAT.bulat : FORMAT.pecahan;
}

function calonTren(
  daftar: readonly IndikatorTren[],
  judul: string,
  namaTahun: readonly string[],
): CalonGrafik {
  const tahun = tahunTerisi(daftar);
  const nama = (i: number): string => namaTahun[i] ?? "";
  const format = formatTren(daftar);
  return {
    jenis: "tabel",
    kolom: [
      { judul: "No", lebar: 32, datar: "Center" },
      { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
      ...tahun.map((i, ke): KolomNaskah => ({
        judul: `Realisasi ${nama(i)}`,
        lebar: tahun.length - ke > 2 ? LEBAR.uang : LEBAR.persen,
        datar: "Right",
      })),
    ],
    baris: daftar.map((satu) => barisTren(satu, tahun)),
    penomoran: false,
    ukuran: 9,
    grafik: {
      judul,
      tinggi: TINGGI_GRAFIK,
      kategori: 0,
      sumbu: "Nomor indikator (lihat tabel)",
      deret: tahun.map((i, ke): DeretNaskah => ({
        kolom: 2 + ke,
        nama: nama(i),
        bentuk: "kolom",
        warna: WARNA_DERET[i] ?? WARNA_DERET[0],
        label: true,
      })),
      format: { sumbu: format, label: format },
    },
  };
}

/**
 * Realisasi of three years beside each other, one chart for each unit: what is counted differently has no common axis.
 * @param tahun names of the three years, oldest first
 */
export function grafikTren(terukur: Pengukuran, tahun: readonly string[]): CalonGrafik[] {
  const { digambar } = bahanTren(terukur);
  return perSatuan(digambar).flatMap((daftar) => {
    const satuan = daftar[0]?.satu.satuan.trim() || "tanpa satuan";
    const bagian = bagiTitik(daftar);
    return bagian.map((isi, i) => {
      const terisi = tahunTerisi(isi);
      const [awal, akhir] = [terisi[0], terisi.at(-1)].map((ke) => tahun[ke ?? 2] ?? "");
      const judul = `Tren Realisasi ${awal}–${akhir} (${satuan})`;
      return calonTren(isi, judulBagian(judul, i + 1, bagian.length), tahun);
    });
  });
}
