import { kolomPeran } from "../isi/kolom-peran";
import { ragukan, ubahKolom } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const FISIK = /\b(?:fisik|progres|progress|physical|kemajuan)\b/i;

const DEVIASI = /\bdeviasi\b/i;

/** "% Fisik" of a month's works, in a sheet that follows them by their deviation: a percent, and no achievement of a promise. */
function ragukanFisik(kolom: readonly KolomKerja[]): KolomKerja[] {
  return ubahKolom(
    kolom,
    ({ peran, tafsir, eja, bagian }) =>
      peran === "capaian" && bagian === null && tafsir.inti === undefined && FISIK.test(eja),
    (satu) => ({
      ...ragukan(satu),
      alasan: { kunci: "judulSinggah", isi: satu.judul },
    }),
  );
}

/**
 * "Target Fisik | Realisasi Fisik" without a percent of the two: how far the work has come, which offices follow by its
 * deviation. A capaian beside it is worked out only when the user says so. With the share of the money spent in the row the
 * sheet is one of capaian.
 */
export function fisikSaja(kolom: readonly KolomKerja[]): KolomKerja[] {
  const [target, realisasi] = [kolomPeran(kolom, "target"), kolomPeran(kolom, "realisasi")];
  const kemajuan = realisasi !== undefined && FISIK.test(realisasi.eja);
  const berpersen = kolomPeran(kolom, "capaian") ?? kolomPeran(kolom, "serapan");
  if (kemajuan && berpersen && kolom.some(({ eja }) => DEVIASI.test(eja))) return ragukanFisik(kolom);
  if (!target || !kemajuan || berpersen) return [...kolom];
  return ubahKolom(kolom, (satu) => satu === target || satu === realisasi, ragukan);
}
