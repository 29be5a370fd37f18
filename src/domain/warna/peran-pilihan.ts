import type { KolomTabel, Peran, Tabel } from "../tabel/hasil-tabel";
import type { IngatanTabel } from "./ingatan";

/** Roles that only one column of a table can have in the same year and quarter. */
const TUNGGAL = new Set<Peran>([
  "target",
  "realisasi",
  "capaian",
  "kriteria",
  "pagu",
  "realisasi_rp",
  "serapan",
]);

function dipilih(kolom: KolomTabel, peran: Peran, kunci: "dipilih" | "diingat"): KolomTabel {
  return {
    ...kolom,
    peran,
    yakin: 1,
    alasan: { kunci },
    ...(TUNGGAL.has(peran) ? { triwulan: null, bagian: null } : {}),
  };
}

/** The table with a role that the user chose; a column that had this role so far becomes `lain`. */
export function denganPeran(tabel: Tabel, huruf: string, peran: Peran): Tabel {
  const kolom = tabel.kolom.map((satu) => {
    if (satu.kolom === huruf) return dipilih(satu, peran, "dipilih");
    const digeser =
      TUNGGAL.has(peran) && satu.peran === peran && satu.triwulan === null && satu.bagian === null;
    return digeser ? { ...satu, peran: "lain" as const } : satu;
  });
  return { ...tabel, kolom };
}

/** The table with the roles remembered from an earlier time. */
export function denganIngatan(tabel: Tabel, ingatan: IngatanTabel): Tabel {
  const kolom = tabel.kolom.map((satu, i) => {
    const lama = ingatan.peran[i] ?? satu.peran;
    return lama === satu.peran && !ingatan.dipilih.includes(i) ? satu : dipilih(satu, lama, "diingat");
  });
  return { ...tabel, kolom };
}
