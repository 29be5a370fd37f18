import { YAKIN } from "../yakin";
import { rapikanJudul } from "../kata/kata";
import { adaPeran, judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const VOLUME = /^(?:vol|volume|kuantitas|jumlah output)$/;
const DIKERJAKAN = /\b(?:fisik|progres\p{L}*|realisasi|pelaksanaan|output)\b/u;

const bervolume = (satu: KolomKerja): boolean => VOLUME.test(rapikanJudul(judulDaun(satu.eja)));

/** "Luas Tanam (Ha) | Sasaran, Realisasi, %": beside what was reached of a thing, how much of it was to be. */
export function sasaranSegrup(kolom: readonly KolomKerja[]): KolomKerja[] {
  const segrup = (satu: KolomKerja, peran: RegExp): boolean =>
    kolom.some((lain) => lain.grup === satu.grup && lain !== satu && peran.test(lain.peran));
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "sasaran" &&
      satu.grup >= 0 &&
      rapikanJudul(judulDaun(satu.eja)) === "sasaran" &&
      segrup(satu, /^realisasi/) &&
      !segrup(satu, /^(?:target|indikator|satuan|program)/),
    (satu) => ubahPeran(satu, "target", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}

/**
 * "Vol | Sat | DIPA | Fisik: Vol, %": where nothing is called a target, the first volume is what is to be made, and the
 * one under "Fisik" or "Progres" what was.
 */
export function volumeSebagaiTarget(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolom.some(({ peran, triwulan }) => peran.startsWith("target") && triwulan === null)) return [...kolom];
  const target = kolom.find((satu) => satu.peran === "lain" && bervolume(satu));
  if (!target || DIKERJAKAN.test(rapikanJudul(target.eja))) return [...kolom];
  const dibuat = kolom.filter(
    (satu) => satu !== target && bervolume(satu) && DIKERJAKAN.test(rapikanJudul(satu.eja)),
  );
  const [satu] = dibuat;
  const dicapai = kolom.some(({ peran }) => peran === "realisasi") ? undefined : satu;
  if (dibuat.length > 1 || (dibuat.length === 0 && !kolom.some(({ peran }) => peran === "realisasi")))
    return [...kolom];
  return ubahKolom(
    kolom,
    (lain) => lain === target || lain === dicapai,
    (lain) =>
      ubahPeran(lain, lain === target ? "target" : "realisasi", YAKIN.cukup, {
        kunci: "judul",
        isi: lain.judul,
      }),
  );
}

/**
 * "Volume | Satuan | Pagu | Realisasi: Keuangan (Rp), Keuangan (%), Fisik (%)": how large the works are. Beside money that
 * was spent, and without a volume that was made, nothing is measured by it.
 */
export function volumePekerjaan(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (!adaPeran(kolom, "pagu") || !adaPeran(kolom, "realisasi_rp")) return [...kolom];
  if (adaPeran(kolom, "realisasi", "realisasi_tw", "target_tw", "indikator")) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => satu.peran === "target" && bervolume(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "judul", isi: satu.judul }),
  );
}
