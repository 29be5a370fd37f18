import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { takBernama } from "./tebak-nama";

/*
 * Columns under titles that nobody knows, told by how their cells are worded: what is measured begins with the word for a
 * measure, what is done with the noun of doing it, codes are figures with dots.
 */

const AWALAN = "^(?:\\d{1,2}[.)]\\s*|[a-z][.)]\\s*|[-•]\\s*|\\p{Lu}{1,4}[\\s.-]?\\d+(?:\\.\\d+)*[\\s.:-]+)?";
const BUNYI_INDIKATOR = new RegExp(
  `${AWALAN}(?:%|persen(?:tase)?|prosentase|presentase|jumlah|nilai|indeks|index|angka|rasio|tingkat|rata[- ]?rata|rerata|cakupan|prevalensi|laju|skor|opini|predikat|proporsi|kontribusi|pertumbuhan|number of|percentage of|percent of|proportion of|share of|rate of)(?![\\p{L}])`,
  "iu",
);
/** "Penyediaan", "Pembangunan", "Administrasi": what is done; "Pendapatan" and "Penduduk" are not. */
const BUNYI_PROGRAM = new RegExp(
  `${AWALAN}(?!pendapatan|penerimaan|pengeluaran|pengangguran|penghasilan|pengaduan|peraturan|perusahaan|permintaan)(?:program|kegiatan|sub ?kegiatan|pe(?:ng|ny|n|m|l|r)?\\p{L}{3,}an|administrasi|koordinasi|fasilitasi|rehabilitasi|rehab|evaluasi|monitoring|sosialisasi|bimbingan|bimtek|bantuan|belanja|rapat|reviu|audit) \\p{L}`,
  "iu",
);

const UKURAN: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "target_tw",
  "realisasi_tw",
  "target_tahun",
  "target_renstra",
  "pagu",
  "realisasi_rp",
  "serapan",
  "kondisi_awal",
]);

/** Columns left of all figures of what is measured. */
function kiriAngka(kolom: readonly KolomKerja[], bacaan: BacaanKolom): readonly KolomKerja[] {
  const awal = kolom.findIndex((satu) => UKURAN.has(satu.peran) && bacaan.kadarAngka(satu) >= BAGIAN.separuh);
  return kolom.slice(0, Math.max(0, awal));
}

function berbunyi(satu: KolomKerja, pola: RegExp, bacaan: BacaanKolom): boolean {
  const teks = takBernama(satu) ? [...new Set(bacaan.teks(satu))] : [];
  const kena = teks.filter((isi) => pola.test(isi)).length;
  return kena >= 2 && kena >= teks.length * BAGIAN.kebanyakan;
}

function tebak(kolom: readonly KolomKerja[], bacaan: BacaanKolom, pola: RegExp, peran: Peran): KolomKerja[] {
  if (adaPeran(kolom, peran)) return [...kolom];
  const nama = [...kiriAngka(kolom, bacaan)].reverse().find((satu) => berbunyi(satu, pola, bacaan));
  return ubahKolom(
    kolom,
    (satu) => satu === nama,
    (satu) => ubahPeran(satu, peran, YAKIN.cukup, { kunci: "isiKolom" }),
  );
}

/** "Persentase …", "Jumlah …", "Indeks …" in most cells, where no title says indicator: what is measured. */
export function indikatorBerbunyi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return tebak(kolom, bacaan, BUNYI_INDIKATOR, "indikator");
}

/** "Penyediaan …", "Pembangunan …", "Administrasi …" in most cells, where money is spent on them or they are measured: what is done. */
export function programBerbunyi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (!adaPeran(kolom, "pagu", "realisasi_rp", "serapan", "indikator")) return [...kolom];
  return tebak(kolom, bacaan, BUNYI_PROGRAM, "program");
}

/** "1.02.2.01", "R-01", "SS.2": figures with dots in three steps, or letters and a number. */
const KODE =
  /^(?:\p{Lu}{0,3}\d{1,4}(?:[.\-/]\p{Lu}{0,3}\d{1,6}){2,}\.?|\p{Lu}{1,5}[.\-\s]?\d+(?:[.\-]\d+)*)$/u;
/** "118.420.300": a sum, and no code. */
const RIBUAN = /^\d{1,3}(?:\.\d{3})+$/;
const DINAMAI: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program", "penanggung_jawab"]);

/** Codes in every cell, no later than the names that they stand for: a code, whatever its title. */
export function kodeBerisi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (adaPeran(kolom, "kode")) return [...kolom];
  const nama = Math.max(1, ...kolom.map(({ peran }, i) => (DINAMAI.has(peran) ? i : -1)));
  const kode = kolom.slice(0, nama + 1).find((satu) => {
    const teks = takBernama(satu) ? bacaan.teks(satu) : [];
    return new Set(teks).size >= 2 && teks.every((isi) => KODE.test(isi) && !RIBUAN.test(isi));
  });
  return ubahKolom(
    kolom,
    (satu) => satu === kode,
    (satu) => ubahPeran(satu, "kode", YAKIN.jelas, { kunci: "isiKolom" }),
  );
}

/** Columns of notes are filled where there is something to say. */
const SEPI = 0.8;

/** Words right of all figures, in some rows only, under a title that nobody knows: notes. */
export function catatanSepi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const akhir = Math.max(
    ...kolom.map((satu) =>
      UKURAN.has(satu.peran) && bacaan.kadarAngka(satu) >= BAGIAN.separuh ? satu.k : -1,
    ),
  );
  const sepi = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu).filter((isi) => /[\p{L}\d]/u.test(isi));
    return (
      teks.some((isi) => /\p{L}{3}/u.test(isi)) &&
      new Set(teks).size >= Math.min(2, teks.length) &&
      bacaan.kadarAngka(satu) === 0 &&
      teks.length < bacaan.baris.length * SEPI
    );
  };
  return ubahKolom(
    kolom,
    (satu) => akhir >= 0 && satu.k > akhir && takBernama(satu) && sepi(satu),
    (satu) => ubahPeran(satu, "keterangan", YAKIN.letak, { kunci: "isiKolom" }),
  );
}

/** Titles of places, times, offices and persons: rows told apart by them are no things that are measured. */
const BUKAN_BENDA =
  /\b(?:desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|provinsi|prov|nagari|gampong|kampung|dusun|rt|rw|wilayah|daerah|lokasi|tempat|alamat|zona|pos|ruas|bulan|bln|minggu|tanggal|tgl|hari|tahun|periode|triwulan|waktu|nama|pegawai|nip|jabatan|opd|skpd|satker|unit|dinas|instansi|sekolah|kelas|kelompok|puskesmas|faskes|ruang\p{L}*|poli|pasar|terminal|bank|cabang|cluster|klaster|fakultas|prodi|petugas|penyedia|status|jenis|sumber|aspek|unsur|komponen|dimensi|pilar|bidang|seksi|tim|segmen|entitas)\b/iu;

/** "Kejuruan" over "Las", "Menjahit": beside a target and what was reached the only words left of the figures, no two alike: what is measured. */
export function bendaTunggal(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const terukur = adaPeran(kolom, "target") && adaPeran(kolom, "realisasi") && adaPeran(kolom, "capaian");
  if (!terukur || adaPeran(kolom, "indikator", "program", "sasaran")) return [...kolom];
  const [satu, lain] = kiriAngka(kolom, bacaan).filter(
    (k) =>
      takBernama(k) &&
      !BUKAN_BENDA.test(k.eja) &&
      bacaan.kadarAngka(k) < BAGIAN.separuh &&
      bacaan.teks(k).length > 0,
  );
  if (!satu || lain) return [...kolom];
  const teks = bacaan.teks(satu);
  const berbeda =
    teks.length >= 3 && new Set(teks).size === teks.length && teks.every((isi) => /\p{L}{3}/u.test(isi));
  return ubahKolom(
    kolom,
    (k) => berbeda && k === satu,
    (k) => ubahPeran(k, "indikator", YAKIN.letak, { kunci: "isiKolom" }),
  );
}
