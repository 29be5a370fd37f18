import { YAKIN } from "../yakin";
import { rapikanJudul } from "../kata/kata";
import type { BacaanKolom } from "./bacaan-kolom";
import type { Peran } from "../hasil-tabel";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const NAMA_BARIS: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program"]);
const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian", "pagu"]);
const daun = (satu: KolomKerja | undefined): string => rapikanJudul(judulDaun(satu?.eja ?? ""));

/** The column has texts in at least two rows, and no figure. */
function berteks(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  return bacaan.teks(satu).length >= 2 && bacaan.kadarAngka(satu) === 0;
}

const NOMOR = /^(?:\d{3,}|\p{Lu}{1,3}[.-]?\d{1,3})$/u;
const DIKODEKAN: ReadonlySet<Peran> = new Set([
  "lain",
  "sasaran",
  "indikator",
  "program",
  "penanggung_jawab",
]);

/** "Satker | Nama Satker", "Unsur | Uraian Unsur": numbers beside the names of what they number are codes. */
export function kodeBernama(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return kolom.map((satu, i) => {
    const bernama = [`nama ${daun(satu)}`, `uraian ${daun(satu)}`].includes(daun(kolom[i + 1]));
    const teks = bernama && DIKODEKAN.has(satu.peran) ? bacaan.teks(satu) : [];
    return teks.length > 0 && teks.every((isi) => NOMOR.test(isi))
      ? ubahPeran(satu, "kode", YAKIN.jelas, { kunci: "isiKolom" })
      : satu;
  });
}

/** Places have codes too, and are not what is done in them. */
const TEMPAT =
  /\b(?:desa|kelurahan|kel|kecamatan|kec|kabupaten|kab|kota|provinsi|prov|wilayah|nagari|gampong|kampung|dusun|dukuh|lingkungan|rw|rt|opd|skpd|satker|instansi|sekolah|puskesmas|faskes)\b/;

/** "kd_ro | nm_ro", "Kode Unsur | Nama Unsur": the name of what a code beside it stands for, where nothing else names the rows. */
export function namaBerkode(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolom.some(({ peran }) => NAMA_BARIS.has(peran)) || !kolom.some(({ peran }) => DIUKUR.has(peran)))
    return [...kolom];
  const benda = (satu: KolomKerja | undefined): string =>
    daun(satu).replace(/\b(?:kode|kd|nama|uraian)\b\s*/g, "");
  return kolom.map((satu, i) => {
    const kiri = kolom[i - 1];
    const bernama = satu.peran === "lain" && /^(?:nama|uraian) /.test(daun(satu)) && !TEMPAT.test(daun(satu));
    return bernama && kiri?.peran === "kode" && benda(kiri) === benda(satu) && berteks(satu, bacaan)
      ? ubahPeran(satu, "program", YAKIN.cukup, { kunci: "judul", isi: satu.judul })
      : satu;
  });
}

const LAYANAN = /^(?:nama |uraian |jenis )?(?:layanan|pelayanan)(?: (?:dasar|publik|kesehatan|minimal))*$/;
const UNSUR =
  /^(?:nama |uraian )?(?:unsur|elemen|aspek|butir|parameter)(?: (?:pelayanan|layanan|penilaian|survei|skm|ikm))*$/;

/** What a title of names makes of a column: services are delivered, elements are measured. */
function peranLayanan(satu: KolomKerja): Peran | undefined {
  if (satu.peran !== "lain") return undefined;
  if (LAYANAN.test(daun(satu))) return "program";
  return UNSUR.test(daun(satu)) ? "indikator" : undefined;
}

/** "Layanan", "Uraian Unsur", "Elemen": the names of the rows, where no other column has them. */
export function namaLayanan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolom.some(({ peran }) => NAMA_BARIS.has(peran))) return [...kolom];
  const nama = kolom.find((satu) => peranLayanan(satu) !== undefined && berteks(satu, bacaan));
  return ubahKolom(
    kolom,
    (satu) => satu === nama,
    (satu) => ubahPeran(satu, peranLayanan(satu) ?? "lain", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

/** Who leads or answers by the name of the post; "Kepala Keluarga" are counted. */
const PEJABAT =
  /^(?:nama )?(?:(?:ketua|kepala|pimpinan|direktur|manajer|koordinator|petugas|mandor)(?! (?:keluarga|kk)\b)(?: \p{L}+){0,2}|pejabat(?: \p{L}+){0,2}|lurah|camat|kades|kasi|kabid|kadis|kapus(?:kesmas)?|kepsek|keuchik|wali nagari|bendahara|operator|pendamping(?: \p{L}+)?|pembina|penyuluh(?: \p{L}+)?|fasilitator|verifikator|narahubung|contact person|supervisor|pengawas(?: lapangan)?|surveyor|pengelola(?: kegiatan| program)?|pemegang program|penanggungjwb|enumerator|instruktur|pelatih|narasumber|pengajar|widyaiswara|wali kelas|guru(?: \p{L}+)?|kader|bidan(?: desa)?|programmer|lead|leader|team leader|assigned to|focal point)$/u;

/** "Lurah", "Ketua RT", "Kepala Pasar" over names of persons: who answers for the row. */
export function kenaliPejabat(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return ubahKolom(
    kolom,
    (satu) => satu.peran === "lain" && PEJABAT.test(daun(satu)) && berteks(satu, bacaan),
    (satu) => ubahPeran(satu, "penanggung_jawab", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}
