import { EJAAN } from "./leksikon";

/** Short forms that exports and forms begin or end a name with. */
const SINGKATAN: Readonly<Record<string, string>> = {
  nm: "nama",
  nma: "nama",
  kd: "kode",
  kde: "kode",
  keg: "kegiatan",
  subkeg: "sub kegiatan",
  subgiat: "sub kegiatan",
  prog: "program",
  prg: "program",
  ubah: "perubahan",
};

/** A name as programs write it: words without a blank between them. */
const NAMA_MESIN = /^\p{L}+(?:_[\p{L}\d]+)+$|^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u;
/** "ind_satuan", "keg_nama", "indikatorTarget": the thing first, and what is said of it last. */
const BENDA_DAHULU =
  /^((?:(?:sub|kode) )?(?:ind(?:ikator)?|iku|ikk|program|kegiatan|sasaran|tujuan|skpd|opd|unit|desa|kecamatan)) (nama|kode|uraian|satuan|sat|target|trgt|tgt|realisasi|real|capaian|cap|pagu|anggaran|ket(?:erangan)?)$/i;

const pisah = (teks: string): string =>
  teks
    .replace(/_/g, " ")
    .replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, "$1 ")
    .replace(/(\p{Ll}{2})(?=(?:Tw|TW|Trw|Q)[1-4](?!\d))/gu, "$1 ")
    .replace(/(\p{L}{2}|\b[trc])(?=(?:19|20)\d\d(?!\d))/giu, "$1 ")
    // Greedy, and begun anew behind every digit or sign: a match is always a whole run of letters.
    .replace(/\p{L}+(?=\d{1,2}(?!\d))/gu, (kata) =>
      kata.length >= 4 && EJAAN.has(kata.toLowerCase()) ? `${kata} ` : kata,
    )
    .replace(/[\p{L}\d]+/gu, (kata) => SINGKATAN[kata.toLowerCase()] ?? kata);

/** The words of an export's names: "target_tw1", "TargetTahun2024" and "ind_satuan" as "target tw1", "Target Tahun 2024" and "satuan ind". */
export function pisahNamaMesin(teks: string): string {
  const kata = pisah(teks);
  return NAMA_MESIN.test(teks.trim()) ? kata.replace(BENDA_DAHULU, "$2 $1") : kata;
}
