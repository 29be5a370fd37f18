import type { IsiBuku } from "../../lembar/isi-buku";
import { normalNama } from "../../tabel/kata/nama-baris";
import { bandingEfisiensi, EFISIENSI, type AturanEfisiensi, type Efisiensi } from "../../ukur/efisiensi";
import { efisiensiPMK, type HasilPMK } from "../../ukur/efisiensi-pmk";
import { angka, KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { rataHasil } from "../../ukur/rata-capaian";
import { pengukuran, type SasaranTerukur } from "./indikator";
import { jumlahkan, serapanJumlah } from "./jumlah";
import { pohonAnggaran, type Program, type UangTerukur } from "./kegiatan";

/** A sasaran or a program: what was reached, what was spent, and whether that was well spent. */
export interface BarisEfisiensi extends UangTerukur {
  readonly nama: string;
  /** The programs of a sasaran, or the sasaran of a program. */
  readonly pasangan: readonly string[];
  readonly capaian: HasilUkur;
  readonly hasil: Efisiensi;
}

/** Efficiency of everything: by sasaran and by program. */
export interface EfisiensiKinerja {
  readonly sasaran: readonly BarisEfisiensi[];
  readonly program: readonly BarisEfisiensi[];
  /** PMK 22/2021 over the sasaran that have a budget. */
  readonly pmk: HasilPMK | undefined;
}

function baris(
  nama: string,
  pasangan: readonly string[],
  capaian: HasilUkur,
  uang: UangTerukur,
  aturan: AturanEfisiensi,
): BarisEfisiensi {
  const { pagu, realisasi, serapan } = uang;
  return {
    nama,
    pasangan,
    capaian,
    pagu,
    realisasi,
    serapan,
    hasil: bandingEfisiensi(capaian, serapan, aturan),
  };
}

const sama = (a: string, b: string): boolean => normalNama(a) === normalNama(b);

function uangProgram(program: readonly Program[]): UangTerukur {
  const pagu = jumlahkan(program.map((satu) => satu.pagu));
  const realisasi = jumlahkan(program.map((satu) => satu.realisasi));
  return { pagu, realisasi, serapan: program.length > 0 ? serapanJumlah(pagu, realisasi) : KOSONG };
}

/** A program of several sasaran has the mean of theirs; one of none has none. */
function capaianProgram({ sasaran }: Program, terukur: readonly SasaranTerukur[]): HasilUkur {
  const miliknya = terukur.filter(({ nama }) => sasaran.some((satu) => sama(satu, nama)));
  return miliknya.length > 0 ? rataHasil(miliknya.map(({ rata }) => rata)) : KOSONG;
}

function keluaranPMK({ capaian, pagu, realisasi }: BarisEfisiensi) {
  if (capaian.jenis !== "angka" || !pagu.nilai || !pagu.lengkap || !realisasi.lengkap) return [];
  return [{ pagu: pagu.nilai, realisasi: realisasi.nilai ?? 0, capaian: capaian.nilai }];
}

/**
 * Capaian of each sasaran against the absorption of the programs that serve it (column Sasaran Strategis of Realisasi
 * Anggaran), and the other way round.
 */
export function efisiensiKinerja(isi: IsiBuku, aturan: AturanEfisiensi): EfisiensiKinerja {
  const { sasaran: terukur } = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const { program } = pohonAnggaran(isi);
  const sasaran = terukur.map(({ nama, rata }) => {
    const miliknya = program.filter((satu) => satu.sasaran.some((lain) => sama(lain, nama)));
    const namaProgram = miliknya.map((satu) => satu.nama);
    return baris(nama, namaProgram, rata, uangProgram(miliknya), aturan);
  });
  return {
    sasaran,
    program: program.map((satu) =>
      baris(satu.nama, satu.sasaran, capaianProgram(satu, terukur), satu, aturan),
    ),
    pmk: efisiensiPMK(sasaran.flatMap(keluaranPMK)),
  };
}

const terhitung = ({ capaian, serapan }: BarisEfisiensi): boolean =>
  capaian.jenis === "angka" && serapan.jenis === "angka";

/** What was carried out and has no capaian or no absorption: no mean holds it. */
export const takTerhitung = (daftar: readonly BarisEfisiensi[]): readonly BarisEfisiensi[] =>
  daftar.filter((satu) => !terhitung(satu) && satu.hasil !== EFISIENSI.belum);

/** The mean of what was carried out: "Belum Dilaksanakan" and what cannot be computed stay outside. */
export function rataDilaksanakan(daftar: readonly BarisEfisiensi[]): {
  readonly capaian: HasilUkur;
  readonly uang: UangTerukur;
  readonly banyak: number;
} {
  const dipakai = daftar.filter(terhitung);
  const pagu = jumlahkan(dipakai.map((satu) => satu.pagu));
  const realisasi = jumlahkan(dipakai.map((satu) => satu.realisasi));
  const rata = rataHasil(dipakai.map(({ capaian }) => capaian));
  return {
    capaian: rata.jenis === "angka" ? angka(rata.nilai) : rata,
    uang: { pagu, realisasi, serapan: dipakai.length > 0 ? serapanJumlah(pagu, realisasi) : KOSONG },
    banyak: dipakai.length,
  };
}
