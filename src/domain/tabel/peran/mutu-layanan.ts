import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const MUTU = /\bmutu\b/i;
const DILAYANI = /\b(?:penerima|dilayani|terlayani)\b/i;
const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);

/**
 * "Penerima Layanan | harus dilayani, terlayani, %" beside "Mutu Layanan | jumlah, terpenuhi, %": of the minimum services
 * those who were served are the achievement; how many kinds of goods and staff were there is weighed into an index besides.
 */
export function mutuLayanan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const diukur = kolom.filter(({ peran }) => DIUKUR.has(peran));
  const bermutu = diukur.filter(({ eja }) => MUTU.test(eja));
  const dilayani = diukur.some(
    (satu) => satu.peran !== "capaian" && DILAYANI.test(satu.eja) && !bermutu.includes(satu),
  );
  return ubahKolom(
    kolom,
    (satu) => dilayani && bermutu.includes(satu),
    (satu) => ({
      ...ubahPeran(satu, "lain", YAKIN.batas, { kunci: "bagian", isi: satu.judul }),
      bagian: satu.ciri.label || satu.judul,
    }),
  );
}
