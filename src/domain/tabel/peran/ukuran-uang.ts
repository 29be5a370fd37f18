import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import type { Peran } from "../hasil-tabel";
import { namaBuruk } from "../kata/nama-buruk";
import { namaTerutang } from "../kata/nama-sisa";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** What was spent is no smaller share of a budget, where anything was spent at all. */
const BAGIAN_TERKECIL = 1e-4;

/** What share of its budget each figure would be; none where the budget itself is too small to be rupiah. */
function nisbahPagu(satu: KolomKerja, pagu: KolomKerja, bacaan: BacaanKolom): number[] {
  if ((bacaan.median(pagu) ?? 0) < UKURAN.rupiahBesar) return [];
  const isi = bacaan.baca(pagu);
  return bacaan.baca(satu).flatMap((sel, i) => {
    const [nilai, budget] = [angkaDari(sel), angkaDari(isi[i])];
    return nilai !== undefined && budget !== undefined && nilai > 0 && budget > 0 ? [nilai / budget] : [];
  });
}

/** In every row the figure is too small to be money of the budget beside it. */
function terlaluKecil(satu: KolomKerja, pagu: KolomKerja, bacaan: BacaanKolom): boolean {
  const nisbah = nisbahPagu(satu, pagu, bacaan);
  return nisbah.length >= BARIS_CUKUP && nisbah.every((bagian) => bagian < BAGIAN_TERKECIL);
}

/** In no row money, however few rows have a figure. */
const selaluKecil = (satu: KolomKerja, pagu: KolomKerja, bacaan: BacaanKolom): boolean =>
  nisbahPagu(satu, pagu, bacaan).every((bagian) => bagian < BAGIAN_TERKECIL);

/** In every row the figure is money of the size of the budget beside it. */
function sebesarPagu(satu: KolomKerja, pagu: KolomKerja, bacaan: BacaanKolom): boolean {
  const nisbah = nisbahPagu(satu, pagu, bacaan);
  return (
    nisbah.length >= BARIS_CUKUP &&
    nisbah.every((bagian) => bagian > BAGIAN_TERKECIL && bagian < UKURAN.rasioTerbesar) &&
    (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar
  );
}

/** "Pagu | Penyaluran | % | Penggunaan": without a target, what is of the size of the budget is money, and its percent a share of it. */
export function memangUang(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  // "Pagu BLUD | Pagu APBD | Jumlah Pagu": of whichever of them.
  const pagu = kolom.filter(({ peran }) => peran === "pagu");
  if (pagu.length === 0 || kolom.some(({ peran }) => peran.startsWith("target"))) return [...kolom];
  const uang = kolom.filter(
    (satu) =>
      satu.peran === "realisasi" &&
      satu.triwulan === null &&
      pagu.some((lain) => sebesarPagu(satu, lain, bacaan)),
  );
  const persen = ({ peran, alasan }: KolomKerja): boolean =>
    peran === "capaian" &&
    alasan.kunci === "persenDariKiri" &&
    uang.some(({ judul }) => judul === alasan.isi);
  return kolom.map((satu) => {
    if (persen(satu)) return ubahPeran(satu, "serapan", YAKIN.cukup, satu.alasan);
    return uang.includes(satu) ? ubahPeran(satu, "realisasi_rp", YAKIN.cukup, { kunci: "isiKolom" }) : satu;
  });
}

/** "Pagu Usulan | Hasil Verifikasi": where no money is said to be spent, a result of that size is the budget that was settled. */
export function hasilPagu(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const pagu = kolomPeran(kolom, "pagu");
  if (!pagu || kolom.some(({ peran }) => peran === "realisasi_rp" || peran === "serapan")) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "realisasi" &&
      satu.tafsir.inti === "hasil" &&
      satu.tafsir.asing &&
      sebesarPagu(satu, pagu, bacaan),
    (satu) => ubahPeran(satu, "pagu", YAKIN.kuat, { kunci: "isiKolom" }),
  );
}

/** Taken for money by their place only. */
const dariPagu = (kolom: readonly KolomKerja[]): KolomKerja[] =>
  kolom.filter(({ peran, alasan }) => peran === "realisasi_rp" && alasan.kunci === "keuanganDariPagu");

/** Their sum, by its figures. */
const jumlahUang = ({ peran, alasan, tafsir }: KolomKerja): boolean =>
  peran === "realisasi_rp" && alasan.kunci === "isiKolom" && tafsir.inti === "jumlah";

/** The quarters of a row measure one thing: where most of one is nought the others tell, and their sum is of their kind. */
function triwulanKecil(kolom: readonly KolomKerja[], pagu: KolomKerja, bacaan: BacaanKolom): KolomKerja[] {
  const tw = dariPagu(kolom).filter(({ triwulan }) => triwulan !== null);
  const semua =
    tw.some((satu) => terlaluKecil(satu, pagu, bacaan)) &&
    tw.every((satu) => selaluKecil(satu, pagu, bacaan));
  return semua ? [...tw, ...kolom.filter(jumlahUang)] : [];
}

const BUKAN_UANG: Partial<Record<Peran, Peran>> = { realisasi_rp: "realisasi", serapan: "capaian" };

/**
 * "Target TW I–IV | Anggaran | Realisasi TW I–IV": the realisasi right of a budget was taken for money by its place only.
 * Figures of another size measure what the targets promise.
 */
export function bukanUang(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const pagu = kolomPeran(kolom, "pagu");
  if (!pagu || !kolom.some(({ peran }) => peran === "target" || peran === "target_tw")) return [...kolom];
  const kecil = new Set([
    ...dariPagu(kolom).filter((satu) => terlaluKecil(satu, pagu, bacaan)),
    ...triwulanKecil(kolom, pagu, bacaan),
  ]);
  return ubahKolom(
    kolom,
    (satu) => kecil.has(satu),
    (satu) => {
      const peran = BUKAN_UANG[satu.peran] ?? "lain";
      const jadi = peran === "realisasi" && satu.triwulan !== null ? "realisasi_tw" : peran;
      return ubahPeran(satu, jadi, YAKIN.cukup, { kunci: "isiKolom" });
    },
  );
}

/** "Tunggakan (Rp)", "Prognosis (Rp)": money owed, or money that may be spent, is none that was. */
const bukanDiraih = (eja: string, { prakiraan }: KolomKerja["tafsir"]): boolean =>
  prakiraan || namaTerutang(eja) || namaBuruk(eja);

/** "Pagu | Keuangan": the only column that says no more than money, of the size of the budget or a percent of it. */
export function keuanganSaja(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const pagu = kolomPeran(kolom, "pagu");
  if (!pagu || kolom.some(({ peran }) => peran === "realisasi_rp" || peran === "serapan")) return [...kolom];
  const polos = kolom.filter(
    ({ peran, eja, tafsir, bagian, triwulan, k }) =>
      peran === "lain" &&
      tafsir.inti === undefined &&
      tafsir.keuangan &&
      !bukanDiraih(eja, tafsir) &&
      bagian === null &&
      triwulan === null &&
      k > pagu.k,
  );
  const [satu] = polos;
  if (!satu || polos.length > 1 || !sebesarPagu(satu, pagu, bacaan)) return [...kolom];
  return ubahKolom(
    kolom,
    (lain) => lain === satu,
    (lain) => ubahPeran(lain, "realisasi_rp", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}

/** "Achievement (%)" beside budget and expenditure at its right, from which it does not follow: no share of the money. */
export function bukanSerapan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const calon = (peran: Peran): KolomKerja[] => kolom.filter((satu) => satu.peran === peran);
  const pasangan = calon("pagu").flatMap((pagu) =>
    calon("realisasi_rp").map((uang) => [pagu, uang] as const),
  );
  if (pasangan.length === 0 || kolomPeran(kolom, "capaian")) return [...kolom];
  const bertentangan = (satu: KolomKerja): boolean =>
    pasangan.every(([pagu, uang]) => {
      const { banyak, cocok } = kecocokan(bacaan.trio(pagu, uang, satu));
      return satu.k < uang.k && cocok <= banyak * BAGIAN.beberapa;
    });
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "serapan" &&
      satu.alasan.kunci === "keuanganDariPagu" &&
      satu.tafsir.inti === "capaian" &&
      bertentangan(satu),
    (satu) => ubahPeran(satu, "capaian", YAKIN.ragu, { kunci: "isiKolom" }),
  );
}

const NILAI = /^nilai\s/i;
const PER_TAHUN: ReadonlySet<Peran> = new Set(["realisasi", "realisasi_lalu"]);

/** "Nilai Kontrak" over 2022, 2023 and 2024: figures of the size of money are what things are worth, no result. */
export function nilaiUang(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return ubahKolom(
    kolom,
    (satu) =>
      PER_TAHUN.has(satu.peran) &&
      satu.alasan.kunci === "tahun" &&
      NILAI.test(satu.eja) &&
      (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar,
    (satu) => ubahPeran(satu, "lain", YAKIN.ragu, { kunci: "isiKolom" }),
  );
}

/** "Rencana Benahi (RKAS)" over words: what is to be done with the money, and no sum. */
export function uangBerhuruf(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const berhuruf = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu).filter((isi) => /\p{L}{3}/u.test(isi));
    return satu.peran === "pagu" && new Set(teks).size >= 2 && bacaan.kadarAngka(satu) === 0;
  };
  const angka = Math.max(...kolom.map((satu) => (bacaan.kadarAngka(satu) >= BAGIAN.separuh ? satu.k : -1)));
  return ubahKolom(kolom, berhuruf, (satu) =>
    ubahPeran(satu, satu.k > angka ? "keterangan" : "lain", YAKIN.letak, { kunci: "isiKolom" }),
  );
}
