import type { Peran } from "./hasil-tabel";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** Roles that a table has once (per quarter); target_tahun, realisasi_lalu and the like may come several times. */
const TUNGGAL: ReadonlySet<Peran> = new Set([
  "no",
  "sasaran",
  "indikator",
  "satuan",
  "target",
  "realisasi",
  "capaian",
  "kriteria",
  "program",
  "pagu",
  "realisasi_rp",
  "serapan",
  "target_renstra",
  "kondisi_awal",
  "kondisi_akhir",
]);

/** Higher is better: visible, sure, the budget after its change. */
function nilai(satu: KolomKerja): number {
  const sesudah =
    satu.peran === "pagu" && /perubahan|pergeseran|sesudah|setelah/i.test(satu.judul) ? 0.05 : 0;
  const sebelum = /sebelum|murni|induk/i.test(satu.judul) ? 0.1 : 0;
  return satu.yakin + sesudah - sebelum - (satu.tersembunyi ? 1 : 0);
}

/** Among indicators of several levels (tujuan, sasaran, program), the target measures the one next to its left. */
function indikatorTerdekat(kolom: readonly KolomKerja[]): KolomKerja | undefined {
  const target = kolom.findIndex(({ peran }) => peran === "target");
  const kiri = kolom.slice(0, Math.max(0, target)).filter(({ peran }) => peran === "indikator");
  return kiri[kiri.length - 1];
}

/** Leaves each single role to its best column; the others become `lain` and say so. */
export function tunggalkan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const terdekat = indikatorTerdekat(kolom);
  const terbaik = new Map<string, KolomKerja>();
  const kunci = (satu: KolomKerja): string => `${satu.peran}/${String(satu.tafsir.triwulan ?? 0)}`;
  for (const satu of kolom) {
    const lama = terbaik.get(kunci(satu));
    const dekat = satu === terdekat && lama !== undefined && satu.yakin >= lama.yakin;
    if (!lama || dekat || nilai(satu) > nilai(lama)) terbaik.set(kunci(satu), satu);
  }
  return kolom.map((satu) => {
    if (!TUNGGAL.has(satu.peran) || terbaik.get(kunci(satu)) === satu) return satu;
    return ubahPeran(satu, "lain", 0.55, { kunci: "kembar", isi: terbaik.get(kunci(satu))?.judul ?? "" });
  });
}
