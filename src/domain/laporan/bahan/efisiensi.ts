import type { IsiBuku } from "../../lembar/isi-buku";
import { normalNama } from "../../tabel/kata/nama-baris";
import { bandingEfisiensi, EFISIENSI, type AturanEfisiensi, type Efisiensi } from "../../ukur/efisiensi";
import { efisiensiPMK, type HasilPMK } from "../../ukur/efisiensi-pmk";
import { angka, KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { rataHasil } from "../../ukur/rata-capaian";
import { pengukuran, type SasaranTerukur } from "./indikator";
import { jumlahkan, serapanJumlah } from "./jumlah";
import { petaNama } from "./menurut-nama";
import { jumlahUang, pohonAnggaran, type Program, type SubKegiatan, type UangTerukur } from "./kegiatan";

/** A sasaran or a program: what was reached, what was spent, and whether that was well spent. */
export interface BarisEfisiensi extends UangTerukur {
  readonly nama: string;
  /** The programs of a sasaran, or the sasaran of a program. */
  readonly pasangan: readonly string[];
  readonly capaian: HasilUkur;
  readonly hasil: Efisiensi;
}

/** Budget that the table by sasaran leaves out. */
export interface UangLepas extends UangTerukur {
  readonly program: readonly string[];
}

/** Efficiency of everything: by sasaran and by program. */
export interface EfisiensiKinerja {
  readonly sasaran: readonly BarisEfisiensi[];
  readonly program: readonly BarisEfisiensi[];
  /** Budget of the office that no measured sasaran has, and the programs that it stands in; none where it is nothing. */
  readonly lepas: UangLepas | undefined;
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
    hasil: bandingEfisiensi(capaian, serapan, aturan, (pagu.nilai ?? 0) > 0),
  };
}

const sama = (a: string, b: string): boolean => normalNama(a) === normalNama(b);

/** A sub kegiatan with its program and the sasaran that its money counts for; "" where nobody says. */
interface SubBersasaran {
  readonly program: string;
  readonly sasaran: string;
  readonly sub: SubKegiatan;
}

/** The one sasaran that some rows name; "" where they name none or several. */
function satuSasaran(sub: readonly SubKegiatan[]): string {
  const [nama = ""] = sub.flatMap(({ sasaran }) => sasaran || []);
  return sub.every(({ sasaran }) => sasaran === "" || sama(sasaran, nama)) ? nama : "";
}

/** Each row counts for the sasaran that it names; one that names none goes with its kegiatan or program, if those have one. */
function subBersasaran({ nama: program, kegiatan }: Program): SubBersasaran[] {
  const milikProgram = satuSasaran(kegiatan.flatMap(({ sub }) => sub));
  return kegiatan.flatMap(({ sub }) => {
    const milikKegiatan = satuSasaran(sub) || milikProgram;
    return sub.map((satu) => ({ program, sasaran: satu.sasaran || milikKegiatan, sub: satu }));
  });
}

const namaProgram = (daftar: readonly SubBersasaran[]): string[] => [
  ...new Set(daftar.map(({ program }) => program)),
];

function uangSub(daftar: readonly SubBersasaran[]): UangTerukur {
  const uang = jumlahUang(daftar.map(({ sub }) => sub));
  return daftar.length > 0 ? uang : { ...uang, serapan: KOSONG };
}

/** What no measured sasaran has; of interest only where others have some. */
function uangLepas(
  semua: readonly SubBersasaran[],
  terukur: readonly SasaranTerukur[],
): UangLepas | undefined {
  const nama = new Set(terukur.map((satu) => normalNama(satu.nama)));
  nama.delete("");
  const lepas = semua.filter(({ sasaran }) => !nama.has(normalNama(sasaran)));
  if (lepas.length === 0 || lepas.length === semua.length) return undefined;
  return { ...uangSub(lepas), program: namaProgram(lepas) };
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
 * Capaian of each sasaran against the absorption of the rows that serve it (column Sasaran Strategis of Realisasi
 * Anggaran), and of each program against the sasaran that it serves. No money counts for two sasaran.
 */
export function efisiensiKinerja(isi: IsiBuku, aturan: AturanEfisiensi): EfisiensiKinerja {
  const { sasaran: terukur } = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const { program } = pohonAnggaran(isi);
  const semua = program.flatMap(subBersasaran);
  const milik = petaNama(semua, ({ sasaran }) => sasaran);
  const sasaran = terukur.map(({ nama, rata }) => {
    const miliknya = nama === "" ? [] : (milik.get(normalNama(nama)) ?? []);
    return baris(nama, namaProgram(miliknya), rata, uangSub(miliknya), aturan);
  });
  return {
    sasaran,
    program: program.map((satu) =>
      baris(satu.nama, satu.sasaran, capaianProgram(satu, terukur), satu, aturan),
    ),
    lepas: uangLepas(semua, terukur),
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
