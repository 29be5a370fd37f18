import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN, diantara } from "../batas";
import type { HasilBaca } from "../../angka/hasil-baca";
import { kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import type { AlasanKolom } from "../hasil-tabel";

function satuanSama(bacaan: BacaanKolom, a: KolomKerja, b: KolomKerja): boolean {
  const [isiA, isiB] = [bacaan.baca(a), bacaan.baca(b)];
  const sama = isiA.filter((satu, i) => {
    const lain = isiB[i];
    return (
      satu.jenis === "angka" &&
      lain?.jenis === "angka" &&
      satu.satuan !== undefined &&
      satu.satuan === lain.satuan
    );
  });
  return sama.length > 0 && sama.length >= bacaan.baris.length * BAGIAN.sebagian;
}

type Arti = { readonly peran: "capaian" | "realisasi"; readonly yakin: number };
/** Without a realisasi somewhere nobody could have worked out a percent: the value reached is the likelier reading. */
const RAGU: Arti = { peran: "realisasi", yakin: YAKIN.takJelas };
const RAGU_KATA: Arti = { peran: "capaian", yakin: YAKIN.takJelas };

/** Row for row the figures are of the size of their targets, and too large or too far apart to be percents. */
function mengikutiTarget(bacaan: BacaanKolom, target: KolomKerja, capaian: KolomKerja): boolean {
  const c = bacaan.baca(capaian);
  const pasangan = bacaan.baca(target).flatMap((satu, i): [number, number][] => {
    const lain = c[i];
    return satu.jenis === "angka" && lain?.jenis === "angka" && satu.nilai > 0
      ? [[satu.nilai, lain.nilai]]
      : [];
  });
  const searah = pasangan.filter(([t, nilai]) => diantara(nilai / t, UKURAN.miripNilai)).length;
  const nilai = pasangan.map((satu) => satu[1]);
  const bukanPersen =
    Math.max(...nilai) > UKURAN.persenTerbesar ||
    Math.max(...nilai) >= UKURAN.jarakNilai * Math.max(Math.min(...nilai), UKURAN.rasioTerbesar / 2);
  return searah === pasangan.length && bukanPersen;
}

/** Targets are counted, and hardly a figure beside them is whole: what was worked out, not what was counted. */
function pecahanSaja(bacaan: BacaanKolom, target: KolomKerja, capaian: KolomKerja): boolean {
  const nilai = (satu: KolomKerja): number[] =>
    bacaan.baca(satu).flatMap((sel) => (sel.jenis === "angka" ? [sel.nilai] : []));
  const [t, c] = [nilai(target), nilai(capaian)];
  const pecahan = c.filter((satu) => !Number.isInteger(satu)).length;
  const dihitung = t.every((satu) => Number.isInteger(satu)) && Math.max(...t) > UKURAN.nilaiTertinggi;
  return dihitung && pecahan >= BARIS_CUKUP && pecahan >= c.length * BAGIAN.separuh;
}

function artiMenurutBesar(target: number, capaian: number, mengikuti: boolean): Arti {
  if (diantara(target, UKURAN.miripPersen)) return RAGU;
  const rasio = capaian / target;
  if (diantara(rasio, UKURAN.miripNilai))
    return mengikuti ? { peran: "realisasi", yakin: YAKIN.cukup } : RAGU;
  return capaian <= UKURAN.persenTerbesar ? { peran: "capaian", yakin: YAKIN.cukup } : RAGU;
}

function arti(bacaan: BacaanKolom, target: KolomKerja, capaian: KolomKerja): Arti | undefined {
  if (satuanSama(bacaan, target, capaian)) return { peran: "realisasi", yakin: YAKIN.kuat };
  if (bacaan.kadarPersen(capaian) >= BAGIAN.separuh)
    return bacaan.kadarPersen(target) >= BAGIAN.separuh ? RAGU : { peran: "capaian", yakin: YAKIN.kuat };
  const [t, c] = [bacaan.median(target), bacaan.median(capaian)];
  if (t === undefined || c === undefined || t === 0) return undefined;
  const hasil = artiMenurutBesar(t, c, mengikutiTarget(bacaan, target, capaian));
  return hasil.peran === "realisasi" && pecahanSaja(bacaan, target, capaian) ? RAGU_KATA : hasil;
}

/** Without any target, "Capaian" was taken for the value reached; percent signs in its cells say otherwise. */
function persenTanpaTarget(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const peran = { realisasi: "capaian", realisasi_lalu: "capaian_lalu" } as const;
  return kolom.map((satu) => {
    if (satu.alasan.kunci !== "nilaiDicapai" || bacaan.kadarPersen(satu) < 1) return satu;
    if (satu.peran !== "realisasi" && satu.peran !== "realisasi_lalu") return satu;
    return ubahPeran(satu, peran[satu.peran], YAKIN.cukup, { kunci: "judul", isi: satu.judul });
  });
}

const BERNAMA: ReadonlySet<string> = new Set(["indikator", "sasaran", "program"]);

/** "SKPD | Capaian Kinerja 2019": figures of offices, all of the size of percents, measure nothing but how much was reached. */
function persenKantor(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolom.some(({ peran }) => BERNAMA.has(peran))) return [...kolom];
  const sebesarPersen = (satu: KolomKerja): boolean => {
    const angka = bacaan.baca(satu).flatMap((sel) => (sel.jenis === "angka" ? [sel.nilai] : []));
    return angka.length >= BARIS_CUKUP && angka.every((nilai) => diantara(nilai, UKURAN.miripPersen));
  };
  return kolom.map((satu) =>
    satu.peran === "realisasi" && satu.alasan.kunci === "nilaiDicapai" && sebesarPersen(satu)
      ? ubahPeran(satu, "capaian", YAKIN.ragu, { kunci: "judul", isi: satu.judul })
      : satu,
  );
}

/** This year's capaian and last year's as the values reached. */
function sebagaiNilai(
  kolom: readonly KolomKerja[],
  capaian: KolomKerja,
  yakin: number,
  alasan: AlasanKolom,
): KolomKerja[] {
  return kolom.map((satu) => {
    if (satu === capaian) return ubahPeran(satu, "realisasi", yakin, alasan);
    const lalu = satu.peran === "capaian_lalu" && satu.tafsir.inti === "capaian" && !satu.tafsir.persen;
    return lalu ? ubahPeran(satu, "realisasi_lalu", yakin, alasan) : satu;
  });
}

/** The sum of a row's quarters, or the last one filled: both are in use for the year. */
function setahun(tw: readonly HasilBaca[], cara: "jumlah" | "akhir"): HasilBaca {
  const isi = tw.flatMap((satu) => (satu.jenis === "angka" ? [satu] : []));
  const akhir = isi[isi.length - 1];
  if (!akhir) return { jenis: "kosong" };
  return cara === "akhir" ? akhir : { ...akhir, nilai: isi.reduce((n, { nilai }) => n + nilai, 0) };
}

/** A quarter's realisasi, or a month's that stands beside others. */
const bagianRealisasi = ({ peran, alasan }: KolomKerja): boolean =>
  peran === "realisasi_tw" || (peran === "lain" && alasan.dari === "realisasi");

/** A capaian that is the parts' sum (or last value) by target, row for row, is a percent beyond doubt; undefined: it is not. */
export function persenDariBagian(
  bagian: readonly KolomKerja[],
  bacaan: BacaanKolom,
  target: KolomKerja,
  capaian: KolomKerja,
): KolomKerja | undefined {
  if (bagian.length === 0) return undefined;
  const tw = bagian.map((satu) => bacaan.baca(satu));
  const [t, c] = [bacaan.baca(target), bacaan.baca(capaian)];
  const KOSONG: HasilBaca = { jenis: "kosong" };
  for (const cara of ["jumlah", "akhir"] as const) {
    const trio = t.map((satu, i) => {
      const realisasi = setahun(
        tw.map((isi) => isi[i] ?? KOSONG),
        cara,
      );
      return { target: satu, realisasi, capaian: c[i] ?? KOSONG };
    });
    const { banyak, cocok } = kecocokan(trio);
    const alasan = { kunci: "data", isi: capaian.judul, cocok, banyak } as const;
    if (banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua)
      return { ...capaian, yakin: Math.max(capaian.yakin, YAKIN.kuat), alasan };
  }
  return undefined;
}

/** The target is a percent itself: by its title, by signs in its cells, or by the unit of most rows. */
function targetPersen(kolom: readonly KolomKerja[], bacaan: BacaanKolom, target: KolomKerja): boolean {
  if (/%|\bpersen/i.test(target.judul) || bacaan.kadarPersen(target) >= BAGIAN.separuh) return true;
  const satuan = kolomPeran(kolom, "satuan");
  const teks = satuan ? bacaan.teks(satuan) : [];
  const persen = teks.filter((satu) => /^(?:%|persen|prosen)/i.test(satu)).length;
  return persen > 0 && persen >= teks.length * BAGIAN.separuh;
}

/** All targets are 100: the value reached and its percent are the same number. */
function seratus(bacaan: BacaanKolom, target: KolomKerja): boolean {
  const angka = bacaan.baca(target).flatMap((satu) => (satu.jenis === "angka" ? [satu.nilai] : []));
  return angka.length > 0 && angka.every((nilai) => nilai === 100 || nilai === 1);
}

/**
 * "Target | Capaian" without realisasi: the value reached or a percent? Units, percent signs and sizes decide;
 * where they cannot, it is taken for the value, with a low confidence; so is "Capaian (%)" beside a target in percent. Last year's column means the same.
 */
export function putuskanCapaian(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const target = kolomPeran(kolom, "target");
  const capaian = kolomPeran(kolom, "capaian");
  if (!target && !capaian) return persenKantor(persenTanpaTarget(kolom, bacaan), bacaan);
  if (!target || !capaian || kolomPeran(kolom, "realisasi")) return [...kolom];
  const bertriwulan = kolom.some(({ peran }) => peran === "realisasi_tw");
  const menurutTw = persenDariBagian(kolom.filter(bagianRealisasi), bacaan, target, capaian);
  if (menurutTw) return kolom.map((satu) => (satu === capaian ? menurutTw : satu));
  if (capaian.tafsir.persen && !(targetPersen(kolom, bacaan, target) && !seratus(bacaan, target)))
    return [...kolom];
  // An empty form, or one whose realisasi stands in quarters, says nothing against the word.
  const hasil = capaian.tafsir.persen
    ? RAGU
    : bertriwulan
      ? RAGU_KATA
      : (arti(bacaan, target, capaian) ?? RAGU_KATA);
  const alasan = {
    kunci: hasil.yakin === RAGU.yakin ? "judulSinggah" : "judul",
    isi: capaian.judul,
  } as const;
  if (hasil.peran === "capaian")
    return kolom.map((satu) => (satu === capaian ? ubahPeran(satu, "capaian", hasil.yakin, alasan) : satu));
  return sebagaiNilai(kolom, capaian, hasil.yakin, hasil === RAGU ? alasan : { kunci: "nilaiDicapai" });
}
