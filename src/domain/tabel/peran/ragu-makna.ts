import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ragukan, ubahKolom } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const PECAHAN = /\b(?:pembilang|penyebut|numerator|denominator)\b/i;

/** "Pembilang | Penyebut | Capaian (%)" and no target: their quotient is the value reached, no share of a promise. */
function capaianPecahan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const pecahan = kolom.filter(({ eja }) => PECAHAN.test(eja));
  if (pecahan.length < 2 || kolomPeran(kolom, "target")) return [...kolom];
  return ubahKolom(kolom, ({ peran, bagian }) => peran === "capaian" && bagian === null, ragukan);
}

/** "Realisasi Akhir" without a year, beside a target of the year and one of the plan's end: of which of the two? */
function akhirApa(kolom: readonly KolomKerja[]): KolomKerja[] {
  const dua = kolomPeran(kolom, "target") && kolom.some(({ peran }) => peran === "target_renstra");
  if (!dua || kolomPeran(kolom, "capaian")) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, tafsir, tahun }) => peran === "realisasi" && tafsir.akhir && tahun === null,
    ragukan,
  );
}

const ASPEK = /^(?:kuantitas|kualitas|waktu|biaya|mutu)$/i;

/** "Aspek: Kuantitas, Kualitas, Waktu" in each row: a civil servant is appraised, by days and deadlines too. */
function penilaianPegawai(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const beraspek = kolom.some((satu) => {
    const teks = satu.peran === "lain" ? bacaan.teks(satu) : [];
    return teks.length >= 2 && teks.every((isi) => ASPEK.test(isi));
  });
  if (!beraspek || kolomPeran(kolom, "capaian")) return [...kolom];
  return ubahKolom(kolom, ({ peran }) => peran === "target" || peran === "realisasi", ragukan);
}

const BOBOT = /\((\d{1,2}(?:[.,]\d+)?)\s*%\)/;

/** "Produktivitas (60%) | Target, Realisasi, %" beside "Disiplin (40%) | %": what is weighted into one score is a part of it. */
function kelompokBerbobot(kolom: readonly KolomKerja[]): KolomKerja[] {
  const bobot = ({ grup, judul }: KolomKerja): string | undefined =>
    grup < 0 ? undefined : BOBOT.exec(judul.split(" | ")[0] ?? "")?.[1];
  const kelompok = new Set(kolom.flatMap((satu) => (bobot(satu) === undefined ? [] : [satu.grup])));
  if (kelompok.size < 2) return [...kolom];
  return ubahKolom(kolom, (satu) => kelompok.has(satu.grup), ragukan);
}

/** Titles that may be meant either way: nothing is done about them unasked. */
export function raguMakna(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return kelompokBerbobot(penilaianPegawai(akhirApa(capaianPecahan(kolom)), bacaan));
}
