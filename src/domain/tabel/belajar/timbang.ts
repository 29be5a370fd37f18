import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import { ubahPeran } from "../peran/kolom-kerja";
import type { KolomKerja } from "../peran/kolom-kerja";
import { YAKIN } from "../yakin";
import { modelTerlatih } from "./bobot";
import { ciriTabel } from "./ciri-kolom";
import type { Peluang } from "./model";

/*
 * Where the rules are not sure what was learned from other sheets judges with them. Its role is never sure: whatever
 * rests on it is asked about, and no review accuses by it.
 */

/**
 * By how much (logarithm of odds) a rule's role is favoured, by how sure the rule is of it. Smaller numbers read more of
 * the sheets that neither had seen, and broke what rules know.
 */
const BOBOT_ATURAN = { lemah: 2.2, ragu: 5, jelas: 6 } as const;

interface Calon {
  readonly peran: Peran;
  readonly peluang: number;
}

/** What was learned never says "impossible". */
const TERKECIL = 1e-4;

const PER_TRIWULAN: ReadonlySet<Peran> = new Set(["target_tw", "realisasi_tw", "capaian_tw"]);
const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);

/** What the rules are sure of stays, what they found of a quarter, and a "Capaian" that is the value reached. */
function terbuka({ judul, peran, triwulan, yakin, alasan }: KolomKerja): boolean {
  const ditetapkan = yakin >= YAKIN.kuat || alasan.kunci === "judulSinggah";
  return judul !== "" && !ditetapkan && (triwulan === null || peran === "lain");
}

/** A table has each measure once: the column that a rule gave it to keeps it. */
function sudahAda(kolom: readonly KolomKerja[], satu: KolomKerja, peran: Peran): boolean {
  return kolom.some(
    (lain) =>
      lain.k !== satu.k &&
      lain.peran === peran &&
      lain.triwulan === satu.triwulan &&
      lain.bagian === satu.bagian,
  );
}

/** A quarter's figure needs a quarter, and one of several equal parts is never the whole. */
function mungkin(kolom: readonly KolomKerja[], satu: KolomKerja, peran: Peran): boolean {
  if (PER_TRIWULAN.has(peran)) return satu.triwulan !== null;
  if (peran === "satuan") return !sudahAda(kolom, satu, peran);
  return !DIUKUR.has(peran) || (satu.bagian === null && !sudahAda(kolom, satu, peran));
}

function bobotAturan({ yakin }: KolomKerja): number {
  if (yakin >= YAKIN.batas) return BOBOT_ATURAN.jelas;
  return yakin > YAKIN.lemah ? BOBOT_ATURAN.ragu : BOBOT_ATURAN.lemah;
}

/** The role that rule and likelihood together speak for most. */
function terberat(satu: KolomKerja, calon: readonly Calon[]): Peran {
  const bobot = bobotAturan(satu);
  let pilihan = satu.peran;
  let puncak = -Infinity;
  for (const { peran, peluang } of calon) {
    const nilai = Math.log(peluang + TERKECIL) + (peran === satu.peran ? bobot : 0);
    if (nilai > puncak) [pilihan, puncak] = [peran, nilai];
  }
  return pilihan;
}

/** The column as rule and likelihood together read it, beside the others as they are read by now. */
function timbangSatu(satu: KolomKerja, kolom: readonly KolomKerja[], peluang: Peluang): KolomKerja {
  const calon = modelTerlatih().peran.map((peran, k) => ({ peran, peluang: peluang[k] ?? 0 }));
  const pilihan = terberat(satu, calon);
  const { peran, yakin, alasan, judul } = satu;
  // Where the likeliest cannot be, the next one is no better than what the rule said.
  if (pilihan === peran || !mungkin(kolom, satu, pilihan)) return satu;
  return ubahPeran(satu, pilihan, YAKIN.ragu, {
    kunci: "mirip",
    isi: judul,
    aturan: { peran, yakin, alasan },
  });
}

/**
 * The columns of a table after what was learned from other sheets had its say.
 * @param laporan the year of the report, null where the sheet names none
 */
export function timbang(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
): readonly KolomKerja[] {
  const model = modelTerlatih();
  const hasil = [...kolom];
  ciriTabel(kolom, bacaan, laporan).forEach((ciri, i) => {
    const satu = hasil[i];
    if (satu && terbuka(satu)) hasil[i] = timbangSatu(satu, hasil, model.perkirakan(ciri));
  });
  return hasil;
}
