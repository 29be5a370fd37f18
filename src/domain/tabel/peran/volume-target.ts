import { YAKIN } from "../yakin";
import { rapikanJudul } from "../kata/kata";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const VOLUME = /^(?:vol|volume|kuantitas|jumlah output)$/;
const DIKERJAKAN = /\b(?:fisik|progres\p{L}*|realisasi|pelaksanaan|output)\b/u;

const bervolume = (satu: KolomKerja): boolean => VOLUME.test(rapikanJudul(judulDaun(satu.eja)));

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
