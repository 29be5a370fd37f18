import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { kecocokan } from "../isi/cocok";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { KEUANGAN, KINERJA, type PeranTrio } from "./trio-kolom";

/** More columns than this are no row of three figures, and too many to try. */
const TERBANYAK = 8;
const DIUKUR: ReadonlySet<Peran> = new Set<Peran>(Object.values(KINERJA).concat(Object.values(KEUANGAN)));

/** "Hari Kerja | Hadir | %" of persons is no performance: something must be measured in the rows. */
const BERNAMA: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program"]);

/** "Kode | Jenis Pajak": what a code stands for is measured too, whatever it is called. */
function menamai({ peran, judul, k }: KolomKerja, kolom: readonly KolomKerja[]): boolean {
  return (
    BERNAMA.has(peran) ||
    (peran === "kode" && judul !== "" && kolom.some((satu) => satu.k > k && JENIS.test(satu.eja)))
  );
}

const JENIS = /^(?:jenis|objek|pos|uraian|akun|rekening|komponen|pendapatan|penerimaan|belanja)\b/i;

const berpersen = (satu: KolomKerja, bacaan: BacaanKolom): boolean =>
  satu.tafsir.persen || satu.tunggu === "persen" || bacaan.kadarPersen(satu) >= BAGIAN.hampirSemua;

function bebas(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  const { peran, judul, tafsir, triwulan, bagian } = satu;
  return (
    peran === "lain" &&
    judul !== "" &&
    tafsir.inti !== "lainnya" &&
    !tafsir.lalu &&
    !tafsir.masaLalu &&
    triwulan === null &&
    bagian === null &&
    bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan
  );
}

/** Of two figures the second is nearly never the same as the first, and the percents differ. */
function beragam(t: KolomKerja, r: KolomKerja, bacaan: BacaanKolom): boolean {
  const [kiri, kanan] = [bacaan.baca(t), bacaan.baca(r)];
  const beda = kiri.filter((satu, i) => angkaDari(satu) !== angkaDari(kanan[i])).length;
  return beda >= BARIS_CUKUP;
}

/**
 * "APBD-P | Penerimaan | Total | Rasio": where no title says what was promised or reached, a percent that follows in
 * nearly all rows from one pair of figures left of it, and from no other. Always asked about.
 */
export function trioAsing(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const terukur = kolom.some(({ peran, triwulan }) => DIUKUR.has(peran) && triwulan === null);
  if (terukur) return [...kolom];
  const bernama = kolom.some((satu) => menamai(satu, kolom));
  const angka = kolom.filter((satu) => bebas(satu, bacaan));
  if (angka.length < 3 || angka.length > TERBANYAK) return [...kolom];
  const temuan = angka
    .filter((satu) => berpersen(satu, bacaan))
    .flatMap((c) =>
      angka.flatMap((t, i) =>
        angka
          .slice(i + 1)
          .filter((r) => r.k < c.k && beragam(t, r, bacaan))
          .map((r) => ({ t, r, c, hasil: kecocokan(bacaan.trio(t, r, c)) })),
      ),
    )
    .filter(
      ({ hasil }) => hasil.positif >= BARIS_CUKUP && hasil.positif >= hasil.banyak * BAGIAN.hampirSemua,
    );
  const [satu, kedua] = temuan;
  // Sums of money need no name to be measured: nobody attends them.
  const sah = satu !== undefined && (bernama || peranTrio(satu, bacaan) === KEUANGAN);
  return sah && !kedua ? kolom.map((lain) => pasang(lain, satu, bacaan)) : [...kolom];
}

/** Sums of money, by their size or by their title. */
function peranTrio({ t, r }: { t: KolomKerja; r: KolomKerja }, bacaan: BacaanKolom): PeranTrio {
  const uang = t.tafsir.rupiah || r.tafsir.rupiah || (bacaan.median(t) ?? 0) >= UKURAN.rupiahBesar;
  return uang ? KEUANGAN : KINERJA;
}

function pasang(
  satu: KolomKerja,
  trio: { readonly t: KolomKerja; readonly r: KolomKerja; readonly c: KolomKerja },
  bacaan: BacaanKolom,
): KolomKerja {
  const peran = peranTrio(trio, bacaan);
  const jadi = new Map<KolomKerja, Peran>([
    [trio.t, peran.target],
    [trio.r, peran.realisasi],
    [trio.c, peran.capaian],
  ]).get(satu);
  return jadi ? ubahPeran(satu, jadi, YAKIN.ragu, { kunci: "judulSinggah", isi: satu.judul }) : satu;
}
