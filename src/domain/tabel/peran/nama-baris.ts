import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import { rapikanJudul } from "../kata/kata";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);
const UANG: ReadonlySet<Peran> = new Set(["pagu", "realisasi_rp", "serapan"]);
const BERNAMA: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program"]);

/** Titles that say no more than that the rows are named here. */
const UMUM =
  /^(?:uraian|rincian|deskripsi|keterangan|penjelasan|item|pos)(?: (?:belanja|biaya|pendapatan|penerimaan|pengeluaran|rekening|kegiatan|program|kriteria))*$/;
/** Words of figures, which over words alone can only be the names of what costs or is to be reached. */
const BUKAN_NAMA: ReadonlySet<Peran> = new Set(["target", "pagu", "realisasi_rp"]);
const PEKERJAAN =
  /\b(?:program|kegiatan|sub ?kegiatan|pekerjaan|belanja|biaya|pengeluaran|aktivitas|paket)\b/;

/** Names: words in every cell, no figure, and no two alike. */
function menamai(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  const teks = bacaan.teks(satu);
  return (
    teks.length >= 2 &&
    bacaan.kadarAngka(satu) === 0 &&
    new Set(teks).size === teks.length &&
    teks.every((isi) => /\p{L}{3}/u.test(isi)) &&
    teks.length >= bacaan.baris.length * BAGIAN.separuh
  );
}

function bolehNama(satu: KolomKerja): boolean {
  const rapi = rapikanJudul(satu.eja);
  if (satu.alasan.dari === "target") return PEKERJAAN.test(rapi);
  if (satu.peran === "lain" || satu.peran === "keterangan") return UMUM.test(rapi);
  return BUKAN_NAMA.has(satu.peran) && PEKERJAAN.test(rapi);
}

/** Activities where the title or a column of money says so, else what is measured. */
function peranNama(satu: KolomKerja, kolom: readonly KolomKerja[]): Peran {
  return kolom.some(({ peran }) => UANG.has(peran)) || PEKERJAAN.test(rapikanJudul(satu.eja))
    ? "program"
    : "indikator";
}

/** "Perencanaan" over words, beside targets in figures: which plan the row is of, and no second target. */
export function targetBerhuruf(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const berhuruf = kolom.filter(
    (satu) => satu.peran === "target" && bacaan.teks(satu).length > 0 && bacaan.teks(satu).every(tanpaDigit),
  );
  const berangka = kolom.some(
    (satu) => satu.peran.startsWith("target") && bacaan.kadarAngka(satu) >= BAGIAN.separuh,
  );
  return ubahKolom(
    kolom,
    (satu) => berangka && berhuruf.includes(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" }),
  );
}

const tanpaDigit = (isi: string): boolean => /^\p{L}{4}/u.test(isi);

/**
 * "Uraian | Pagu | Realisasi", "Rencana Kegiatan" over sentences: where no column names the rows, the first one left of
 * the figures whose title is general and whose cells are names does.
 */
export function namaBaris(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const angka = kolom.findIndex(
    (satu) => (DIUKUR.has(satu.peran) || UANG.has(satu.peran)) && bacaan.kadarAngka(satu) >= BAGIAN.separuh,
  );
  const kiri = kolom.slice(0, Math.max(0, angka));
  if (kolom.some(({ peran }) => BERNAMA.has(peran))) return [...kolom];
  const nama = kiri.find((satu) => bolehNama(satu) && menamai(satu, bacaan));
  return ubahKolom(
    kolom,
    (satu) => satu === nama,
    (satu) => ({
      ...ubahPeran(satu, peranNama(satu, kolom), YAKIN.cukup, { kunci: "isiKolom" }),
      bagian: null,
    }),
  );
}
