import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** What a tax is assessed at comes in. */
function ketetapan(i: number): Kasus {
  const judul = pilih(["Pokok Ketetapan (Rp)", "Ketetapan PBB (Rp)"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [8e7 + 3e6 * b, 7e7 + 2e6 * b];
    return [`Desa ${b}`, t, r, persen(r, t)];
  });
  return {
    id: `ketetapan-${i} ${judul}`,
    lembar: lembarKasus([], satuBaris(["Desa", judul, "Realisasi (Rp)", "%"]), data),
    harap: { peran: { B: "target", C: "realisasi", D: "capaian" } },
  };
}

/** A figure that was used up, beside its percent. */
function totalSerap(i: number): Kasus {
  const judul = pilih(["Total Serap", "Jumlah Serapan", "Terserap"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, r] = [9e5 + 3e4 * b, 8e5 + 2e4 * b];
    return [`Desa ${b}`, p, r, persen(r, p)];
  });
  return {
    id: `total-serap-${i} ${judul}`,
    lembar: lembarKasus([], satuBaris(["Desa", "Pagu", judul, "% Serap"]), data),
    harap: { peran: { B: "pagu", C: "realisasi_rp", D: "serapan" } },
  };
}

/** What one piece costs, beside what all of them cost. */
function biayaSatuan(i: number): Kasus {
  const judul = pilih(["Biaya Satuan", "Satuan Biaya", "Tarif Satuan"], i);
  const data = ke(4).map((b): NilaiSel[] => [`Kegiatan ${b}`, b + 2, 3e6, 3e6 * (b + 2)]);
  return {
    id: `biaya-satuan-${i} ${judul}`,
    lembar: lembarKasus([], satuBaris(["Kegiatan", "Volume", judul, "Jumlah Biaya"]), data),
    harap: { peran: { C: "lain", D: "pagu" } },
  };
}

/** School money by stages and for the year: planned, and paid. */
function belanjaTahap(i: number): Kasus {
  const janji = pilih(["Rencana", "RKAS"], i);
  const kepala = kepalaGrup([
    "No",
    "Komponen",
    ["Tahap I", [janji, "Belanja"]],
    ["Tahap II", [janji, "Belanja"]],
    ["Setahun", [janji, "Belanja", "%"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t1, t2, r1, r2] = [3e7 + b * 1e6, 4e7, 2.8e7, 3.5e7 + b * 1e6];
    return [b + 1, `Standar ${b}`, t1, r1, t2, r2, t1 + t2, r1 + r2, persen(r1 + r2, t1 + t2)];
  });
  return {
    id: `belanja-tahap-${i} ${janji}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: { G: "pagu", H: "realisasi_rp", I: "serapan" } },
  };
}

/** What the budget's paper promises of a thing. */
function targetDokumen(i: number): Kasus {
  const judul = pilih(["Target DIPA", "Target DPA"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [200 + 10 * b, 190 - 7 * b];
    return [pilih(INDIKATOR, b), "bidang", t, r, persen(r, t)];
  });
  return {
    id: `target-dokumen-${i} ${judul}`,
    lembar: lembarKasus([], satuBaris(["Indikator", "Satuan", judul, "Realisasi", "%"]), data),
    harap: { peran: { C: "target", D: "realisasi", E: "capaian" } },
  };
}

/** What pupils took up of a lesson is no share of a budget. */
function dayaSerap(i: number): Kasus {
  const judul = pilih(["Rata-rata Benar", "Rerata Benar"], i);
  const data = ke(4).map((b): NilaiSel[] => [
    `Pelajaran ${b}`,
    40 + b,
    20 + 3 * b,
    persen(20 + 3 * b, 40 + b),
  ]);
  return {
    id: `daya-serap-${i} ${judul}`,
    lembar: lembarKasus([], satuBaris(["Mata Pelajaran", "Jumlah Soal", judul, "Daya Serap (%)"]), data),
    harap: { bukan: { B: ["pagu"], D: ["serapan"] }, tanpaWarna: ["D"], tanpaTambah: true },
  };
}

/** Words of money that mean other things, and other words that mean money. */
export const TETANGGA_UANG_KATA: readonly Kasus[] = [
  ...ke(2).map(ketetapan),
  ...ke(3).map(totalSerap),
  ...ke(3).map(biayaSatuan),
  ...ke(2).map(belanjaTahap),
  ...ke(2).map(targetDokumen),
  ...ke(2).map(dayaSerap),
];
