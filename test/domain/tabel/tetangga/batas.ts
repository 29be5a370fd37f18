import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const BANYAK = 20;
const PASANGAN = ke(5).map((b): [number, number] => [80 + 7 * b, 60 + 11 * b + (b % 2)]);

/** Two limits, and what was found between them. */
function duaBatas(i: number): Kasus {
  const [bawah, atas] = pilih(
    [
      ["Batas Minimal", "Batas Maksimal"],
      ["Target Minimum", "Target Maksimum"],
      ["Pesimis", "Optimis"],
      ["Ambang Bawah", "Ambang Atas"],
      ["Target Terendah", "Target Tertinggi"],
    ] as const,
    i,
  );
  const data = PASANGAN.map(([t, r], b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    t - 30,
    t,
    r,
    persen(r, t),
  ]);
  const judul = [
    "No",
    "Indikator",
    bawah,
    atas,
    pilih(["Hasil", "Realisasi"], i),
    pilih(["%", "Capaian (%)"], i),
  ];
  const lembar = lembarKasus(["STANDAR MUTU TAHUN 2024"], satuBaris(judul), data);
  return { id: `dua-batas-${i} ${bawah} ${atas}`, lembar, harap: { tanpaTambah: true, tanpaWarna: ["F"] } };
}

/** A target that is not to be exceeded, by its title; the percent as if more were better, or none yet. */
function batasAtas(i: number): Kasus {
  const batas = pilih(
    [
      "Batas Maksimal",
      "Ambang Batas",
      "Baku Mutu",
      "Target (maks)",
      "Toleransi",
      "Ambang Maksimal",
      "Target Maksimum",
    ],
    i,
  );
  const berpersen = i % 3 !== 2;
  const data = PASANGAN.map(([t, r], b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    t,
    r,
    ...(berpersen ? [persen(r, t)] : []),
  ]);
  const judul = ["No", "Indikator", batas, "Realisasi", ...(berpersen ? ["Capaian (%)"] : [])];
  return {
    id: `batas-atas-${i} ${batas}`,
    lembar: lembarKasus(["KINERJA TAHUN 2024"], satuBaris(judul), data),
    harap: { tanpaTambah: true, tanpaWarna: ["E"] },
  };
}

/** A limit whose percent counts the right way round, a least that is promised, and the highest score that can be had. */
function batasWajar(i: number): Kasus {
  const [janji, hitung] = pilih(
    [
      ["Target (maks)", (t: number, r: number) => persen(2 * t - r, t)],
      ["Target Minimal", (t: number, r: number) => persen(r, t)],
      ["Target Maksimum", (t: number, r: number) => persen(2 * t - r, t)],
      ["Target Nilai Maksimal", (t: number, r: number) => persen(r, t)],
      ["Ambang IKM", (t: number, r: number) => persen(r, t)],
    ] as const,
    i,
  );
  const data = PASANGAN.map(([t, r], b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), t, r, hitung(t, r)]);
  const judul = ["No", "Indikator", janji, "Realisasi", "Capaian (%)"];
  return {
    id: `batas-wajar-${i} ${janji}`,
    lembar: lembarKasus(["KINERJA TAHUN 2024"], satuBaris(judul), data),
    harap: { warnai: ["E"] },
  };
}

const JENIS = [duaBatas, batasAtas, batasWajar];

/** Limits in the place of a target: two of them, one that is not to be exceeded, and those that are promises all the same. */
export const TETANGGA_BATAS: readonly Kasus[] = JENIS.flatMap((jenis) => ke(BANYAK).map(jenis));
