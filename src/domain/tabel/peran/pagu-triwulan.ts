import { YAKIN } from "../yakin";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** The quarters in which money was spent. */
const terpakai = (kolom: readonly KolomKerja[]): ReadonlySet<KolomKerja["triwulan"]> =>
  new Set(kolom.flatMap(({ peran, triwulan }) => (peran === "realisasi_rp" && triwulan ? [triwulan] : [])));

const dianggarkan = ({ peran, tafsir, triwulan, bagian, ciri }: KolomKerja): boolean =>
  peran === "lain" &&
  tafsir.inti === "pagu" &&
  triwulan !== null &&
  bagian === null &&
  !ciri.kumulatif &&
  !tafsir.lalu &&
  !tafsir.renstra &&
  !tafsir.prakiraan &&
  (!tafsir.persen || tafsir.rupiah);

/** "RAK TW I | SP2D TW I": beside what was spent in a quarter, the money that it had. */
function paguSetriwulan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const dipakai = terpakai(kolom);
  return ubahKolom(
    kolom,
    (satu) => dianggarkan(satu) && dipakai.has(satu.triwulan),
    (satu) => ubahPeran(satu, "pagu", YAKIN.kuat, { kunci: "bagian", isi: satu.judul }),
  );
}

/** "Anggaran TW II | Serapan TW II | % Serapan": where no money is the year's, the percent is the only quarter's. */
function serapanSetriwulan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const [triwulan, lain] = [...terpakai(kolom)];
  const uang = kolom.filter(({ peran }) => peran === "pagu" || peran === "realisasi_rp");
  if (!triwulan || lain || uang.some((satu) => satu.triwulan !== triwulan) || !adaPeran(uang, "pagu"))
    return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, bagian }) => peran === "serapan" && bagian === null,
    (satu) => ({ ...satu, triwulan }),
  );
}

/** The money of quarters: what each of them had, and whose percent it is where only one is spoken of. */
export const paguTriwulan = (kolom: readonly KolomKerja[]): KolomKerja[] =>
  serapanSetriwulan(paguSetriwulan(kolom));
