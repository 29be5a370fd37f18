import { kolomPeran } from "../isi/kolom-peran";
import { namaFisik } from "../kata/nama-fisik";
import { YAKIN } from "../yakin";
import { adaPeran, ragukan, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DEVIASI = /\bdev(?:iasi)?\b/i;

/** "% Fisik" of a month's works, in a sheet that follows them by their deviation: a percent, and no achievement of a promise. */
function ragukanFisik(kolom: readonly KolomKerja[]): KolomKerja[] {
  return ubahKolom(
    kolom,
    ({ peran, tafsir, eja, bagian }) =>
      peran === "capaian" && bagian === null && tafsir.inti === undefined && namaFisik(eja),
    (satu) => ({
      ...ragukan(satu),
      alasan: { kunci: "judulSinggah", isi: satu.judul },
    }),
  );
}

const berpersen = ({ tafsir, eja }: KolomKerja): boolean =>
  tafsir.persen || tafsir.persenInduk || /\bpct\b/i.test(eja);

/**
 * "Keuangan | Rp, % | Fisik (%) | Rencana, Realisasi, Deviasi" of works: beside their money how far they have come, in
 * percent of themselves. Nobody promised that to anybody; where indicators are measured, it may well be a promise.
 */
function kemajuanPekerjaan(kolom: readonly KolomKerja[]): KolomKerja[] | undefined {
  const diikuti = kolom.some(({ eja }) => DEVIASI.test(eja));
  const beruang =
    adaPeran(kolom, "pagu") && adaPeran(kolom, "realisasi_rp") && !adaPeran(kolom, "capaian", "indikator");
  const diukur = kolom.filter(
    ({ peran, triwulan }) => (peran === "target" || peran === "realisasi") && triwulan === null,
  );
  const fisik = diukur.filter((satu) => namaFisik(satu.eja) && berpersen(satu));
  if (!diikuti || !beruang || diukur.length !== 2 || fisik.length !== 2) return undefined;
  return ubahKolom(
    kolom,
    (satu) => fisik.includes(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "judul", isi: satu.judul }),
  );
}

/**
 * "Target Fisik | Realisasi Fisik" without a percent of the two: how far the work has come, which offices follow by its
 * deviation. A capaian beside it is worked out only when the user says so. With the share of the money spent in the row the
 * sheet is one of capaian.
 */
export function fisikSaja(kolom: readonly KolomKerja[]): KolomKerja[] {
  const [target, realisasi] = [kolomPeran(kolom, "target"), kolomPeran(kolom, "realisasi")];
  const kemajuan = realisasi !== undefined && namaFisik(realisasi.eja);
  const pekerjaan = kemajuanPekerjaan(kolom);
  if (pekerjaan) return pekerjaan;
  const terukur = kolomPeran(kolom, "capaian") ?? kolomPeran(kolom, "serapan");
  if (kemajuan && terukur && kolom.some(({ eja }) => DEVIASI.test(eja))) return ragukanFisik(kolom);
  if (!target || !kemajuan || terukur) return [...kolom];
  return ubahKolom(kolom, (satu) => satu === target || satu === realisasi, ragukan);
}
