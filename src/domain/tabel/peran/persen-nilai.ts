import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN, diantara } from "../batas";
import { kolomPeran, semasa } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ragukan, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { angkaDari } from "../baris/sel-angka";

function berpersen(kolom: KolomKerja, bacaan: BacaanKolom): boolean {
  return (
    /%|persen|percent|(?:^|[\s_])pct(?:[\s_]|$)/i.test(kolom.judul) ||
    bacaan.kadarPersen(kolom) >= BAGIAN.separuh
  );
}

/** Targets so large that a percent cannot be confused with them. */
function jauhDariPersen(target: KolomKerja, bacaan: BacaanKolom): boolean {
  return bacaan.baca(target).some((satu) => (angkaDari(satu) ?? 0) > UKURAN.miripPersen[1]);
}

/** "Rencana … (%) | Realisasi … (%)" of which the plans are parts: the percent is of whatever was planned, not of a target. */
function persenBagian(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (!kolom.some(({ alasan }) => alasan.kunci === "bagian" && alasan.dari === "target")) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, tafsir }) => peran === "capaian" && tafsir.inti === "realisasi" && tafsir.persen,
    ragukan,
  );
}

/** The value reached, and so it is in the column of last year that is called alike. */
function sebagaiRealisasi(kolom: readonly KolomKerja[], satu: KolomKerja): KolomKerja[] {
  const alasan = ({ judul }: KolomKerja) => ({ kunci: "judul", isi: judul }) as const;
  return kolom.map((k) => {
    if (k === satu) return ubahPeran(k, "realisasi", YAKIN.jelas, alasan(k));
    const lalu = k.peran === "capaian_lalu" && k.tafsir.inti === "realisasi" && k.tafsir.persen;
    return lalu ? ubahPeran(k, "realisasi_lalu", YAKIN.jelas, alasan(k)) : k;
  });
}

/**
 * "Realisasi (%)" is the percent of the target that was reached, unless the target is a percent itself or the table
 * has another column for that: then it is the value reached.
 */
export function realisasiBerpersen(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const target = kolomPeran(kolom, "target");
  if (!target) return persenBagian(kolom);
  if (kolomPeran(kolom, "realisasi")) return [...kolom];
  const semua = kolom.filter(({ peran, triwulan }) => peran === "capaian" && triwulan === null);
  const calon = semua.filter(({ tafsir }) => tafsir.inti === "realisasi" && tafsir.persen);
  const [satu] = calon;
  if (!satu || calon.length > 1) return [...kolom];
  if (semua.length > 1 || berpersen(target, bacaan)) return sebagaiRealisasi(kolom, satu);
  if (jauhDariPersen(target, bacaan)) return [...kolom];
  return ubahKolom(
    kolom,
    (k) => k === satu,
    (k) => ({
      ...ragukan(k),
      alasan: { kunci: "judulSinggah", isi: k.judul },
    }),
  );
}

/** A quarter's "Realisasi (%)" beside a target in percent, or beside another percent of its own, is the value reached. */
export function realisasiTriwulanBerpersen(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const persen = ({ peran, tafsir }: KolomKerja): boolean =>
    peran === "capaian_tw" && tafsir.inti === "realisasi" && tafsir.persen;
  const setriwulan = (satu: KolomKerja): KolomKerja[] =>
    kolom.filter((lain) => lain !== satu && semasa(lain, satu));
  return ubahKolom(
    kolom,
    (satu) =>
      persen(satu) &&
      setriwulan(satu).every(({ peran }) => peran !== "realisasi_tw") &&
      setriwulan(satu).some(
        (lain) =>
          (lain.peran === "capaian_tw" && lain.tafsir.inti !== "realisasi") ||
          (lain.peran === "target_tw" && berpersen(lain, bacaan)),
      ),
    (satu) => ubahPeran(satu, "realisasi_tw", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}

/** Last year's column holds values as this year's realisasi does: of its size, and no percents. */
function senilai(lalu: KolomKerja, realisasi: KolomKerja, bacaan: BacaanKolom): boolean {
  const kini = bacaan.baca(realisasi);
  const pasangan = bacaan.baca(lalu).flatMap((satu, i): [number, number][] => {
    const [a, b] = [angkaDari(satu), angkaDari(kini[i])];
    return a === undefined || b === undefined || b === 0 ? [] : [[a, b]];
  });
  const sebesar = pasangan.filter(([a, b]) => diantara(a / b, UKURAN.sebesarLalu)).length;
  const bukanPersen = pasangan.some(([a]) => !diantara(a, UKURAN.miripPersen));
  return pasangan.length > 0 && bukanPersen && sebesar >= pasangan.length * BAGIAN.hampirSemua;
}

/** So far apart are targets whose percents would all be near a hundred. */
const TARGET_TERSEBAR = 3;

/** Row for row near its target, where targets lie far apart: the values themselves, since percents would be alike. */
function sejalanTarget(satu: KolomKerja, target: KolomKerja, bacaan: BacaanKolom): boolean {
  const isi = bacaan.baca(target);
  const pasangan = bacaan.baca(satu).flatMap((sel, i): [number, number][] => {
    const [nilai, t] = [angkaDari(sel), angkaDari(isi[i])];
    return nilai === undefined || t === undefined || t <= 0 ? [] : [[nilai, t]];
  });
  const semua = pasangan.map(([, t]) => t);
  const tersebar = Math.max(...semua) >= TARGET_TERSEBAR * Math.min(...semua);
  return (
    pasangan.length >= BARIS_CUKUP &&
    tersebar &&
    pasangan.every(([nilai, t]) => diantara(nilai / t, UKURAN.sedekatTarget))
  );
}

/** "Capaian Tahun Lalu" beside "Realisasi Tahun Ini": the value reached last year where its figures are of that size. */
export function capaianLaluBernilai(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const realisasi = kolomPeran(kolom, "realisasi");
  const target = kolomPeran(kolom, "target");
  if (kolomPeran(kolom, "realisasi_lalu")) return [...kolom];
  const bernilai = (satu: KolomKerja): boolean =>
    (realisasi !== undefined && senilai(satu, realisasi, bacaan)) ||
    (target !== undefined && sejalanTarget(satu, target, bacaan));
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "capaian_lalu" &&
      !satu.tafsir.persen &&
      bacaan.kadarPersen(satu) < BAGIAN.separuh &&
      bernilai(satu),
    (satu) => ubahPeran(satu, "realisasi_lalu", YAKIN.cukup, { kunci: "nilaiDicapai" }),
  );
}
