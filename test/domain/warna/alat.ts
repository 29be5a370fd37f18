import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import { KRITERIA_BAWAAN } from "../../../src/domain/ukur/pilih-skala";
import type { LembarTerbaca, PetaWarna, SkalaBuku } from "../../../src/domain/warna/peta";
import type { PetaTabel } from "../../../src/domain/warna/rencana";
import { susunPeta, type BahanPeta } from "../../../src/domain/warna/susun-peta";

/** The scale of Permendagri 54/2010, limits written into the rules. */
export const SKALA: SkalaBuku = { ...KRITERIA_BAWAAN, ikutLembar: false };

export const BAHAN: BahanPeta = {
  skala: SKALA,
  polaritas: "positif",
  ingatan: {},
  pesan: [],
};

/** A sheet from A1 on; formats by "F2" where a cell has one. */
export function lembar(
  nilai: readonly (readonly NilaiSel[])[],
  lain: Partial<LembarTerbaca> & {
    format?: readonly (readonly string[])[];
    rumus?: readonly (readonly string[])[];
  } = {},
): LembarTerbaca {
  const { format, rumus, ...sisa } = lain;
  const teks = nilai.map((baris) => baris.map((satu) => (satu === null ? "" : String(satu))));
  return {
    id: "s1",
    terproteksi: false,
    kami: false,
    tabelExcel: [],
    mentah: {
      nama: "Lembar",
      baris0: 0,
      kolom0: 0,
      nilai,
      teks,
      gabungan: [],
      ...(format ? { format } : {}),
      ...(rumus ? { rumus } : {}),
    },
    ...sisa,
  };
}

export function petaDari(satu: LembarTerbaca, bahan: Partial<BahanPeta> = {}): PetaWarna {
  return susunPeta([satu], { ...BAHAN, ...bahan });
}

/** The only table of a sheet. */
export function tabelDari(satu: LembarTerbaca, bahan: Partial<BahanPeta> = {}): PetaTabel {
  const [pertama, ...lain] = petaDari(satu, bahan).lembar[0]?.tabel ?? [];
  if (!pertama || lain.length > 0) throw new Error(`${lain.length + (pertama ? 1 : 0)} tables`);
  return pertama;
}

/** Percents of two funds, each by its own target, and no column for both. */
export const DUA_DANA: readonly (readonly NilaiSel[])[] = [
  [
    "Kecamatan",
    "Target APBD",
    "Realisasi APBD",
    "Capaian APBD (%)",
    "Target DAK",
    "Realisasi DAK",
    "Capaian DAK (%)",
  ],
  ["Utara", 40, 40, 100, 25, 24, 96],
  ["Selatan", 30, 27, 90, 20, 20, 100],
  ["Timur", 20, 15, 75, 10, 8, 80],
];

const KEPALA = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];

/** Rows of target, realisasi and (where given) capaian under an ordinary header. */
export function tabelUkur(baris: readonly (readonly NilaiSel[])[]): NilaiSel[][] {
  const berkapaian = baris.some((satu) => satu.length > 2);
  return [
    [...KEPALA, ...(berkapaian ? ["Capaian (%)"] : [])],
    ...baris.map((satu, i): NilaiSel[] => [i + 1, `Indikator ${i + 1}`, "orang", ...satu]),
  ];
}
