import { angkaDari } from "../baris/sel-angka";
import { BAGIAN, BARIS_CUKUP, SELISIH, UKURAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import { kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import { YAKIN } from "../yakin";
import { bercacah } from "./bukan-pagu";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const PERSEN: ReadonlySet<Peran> = new Set(["capaian", "serapan"]);
const DICAPAI: ReadonlySet<Peran> = new Set(["realisasi", "realisasi_rp"]);

/** The percents are what each row's figure is of the sum of all of them. */
function membagiSeluruh(persen: KolomKerja, nilai: KolomKerja, bacaan: BacaanKolom): boolean {
  const isi = bacaan.baca(nilai).map((sel) => angkaDari(sel));
  const jumlah = isi.reduce<number>((n, satu) => n + (satu ?? 0), 0);
  const baris = bacaan.baca(persen).flatMap((sel, i) => {
    const [p, r] = [angkaDari(sel), isi[i]];
    return p === undefined || r === undefined ? [] : [Math.abs(p - (100 * r) / jumlah)];
  });
  return jumlah > 0 && baris.length >= BARIS_CUKUP && baris.every((beda) => beda <= SELISIH.longgar);
}

/** "Realisasi | Persentase" that add up to 100: how the sum is made up, and no share of a promise. */
function andil(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const nilai = kolom.filter(({ peran }) => DICAPAI.has(peran));
  return ubahKolom(
    kolom,
    (satu) => PERSEN.has(satu.peran) && nilai.some((lain) => membagiSeluruh(satu, lain, bacaan)),
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "isiKolom" }),
  );
}

/** "Realisasi 2023 | Target Akhir RPJMD | Tingkat Kemajuan": without a target of the year, how far the way to the plan's end was gone. */
function kemajuanRencana(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
): KolomKerja[] {
  const [akhir, capaian] = [kolomPeran(kolom, "target_renstra"), kolomPeran(kolom, "capaian")];
  if (!akhir || !capaian || adaPeran(kolom, "target", "target_tw")) return [...kolom];
  // In its last year the plan's end is the year's target.
  if (akhir.tahun === null || laporan === null || akhir.tahun <= laporan) return [...kolom];
  const mengikuti = kolom
    .filter(({ peran }) => peran === "realisasi" || peran === "lain")
    .map((satu) => kecocokan(bacaan.trio(akhir, satu, capaian)))
    .some(({ banyak, cocok }) => banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua);
  return ubahKolom(
    kolom,
    (satu) => mengikuti && satu === capaian,
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "isiKolom" }),
  );
}

/** "Emisi | Serapan": without any money, figures too large to be percents are an uptake of something else. */
function serapanLain(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (adaPeran(kolom, "pagu", "realisasi_rp")) return [...kolom];
  const terlaluBesar = (satu: KolomKerja): boolean =>
    bacaan.baca(satu).some((sel) => (angkaDari(sel) ?? 0) > UKURAN.persenTerbesar);
  // "Penetapan" over "v": a slip of no word, and no figure at all.
  const centang = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu);
    // "Terserap" over "48 orang": who found work.
    return teks.length >= BARIS_CUKUP && (bacaan.kadarAngka(satu) === 0 || teks.every(bercacah));
  };
  return ubahKolom(
    kolom,
    (satu) => satu.peran === "serapan" && !satu.tafsir.persen && (terlaluBesar(satu) || centang(satu)),
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "isiKolom" }),
  );
}

const BOBOT = /\b(?:bobot|nilai maks\p{L}*|skor maks\p{L}*)/iu;

/** "Bobot | Nilai | Persentase": how much of its weight a part was given; nobody promised the weight. */
function bagianBobot(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const bobot = kolom.filter(({ peran, eja }) => peran === "lain" && BOBOT.test(eja));
  if (bobot.length === 0 || adaPeran(kolom, "target", "target_tw")) return [...kolom];
  const nilai = kolom.filter(({ peran }) => peran === "realisasi");
  const dariBobot = (persen: KolomKerja): boolean =>
    bobot.some((atas) =>
      nilai.some((satu) => {
        const { banyak, positif } = kecocokan(bacaan.trio(atas, satu, persen));
        return banyak >= BARIS_CUKUP && positif >= banyak * BAGIAN.hampirSemua;
      }),
    );
  return ubahKolom(
    kolom,
    (satu) => satu.peran === "capaian" && satu.tafsir.inti === undefined && dariBobot(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "isiKolom" }),
  );
}

/** Percents and uptakes that the figures show to be of something else than a promise of the year. */
export function persenLain(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
): KolomKerja[] {
  const tanpaBobot = bagianBobot(andil(kolom, bacaan), bacaan);
  return serapanLain(kemajuanRencana(tanpaBobot, bacaan, laporan), bacaan);
}
