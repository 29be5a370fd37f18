import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const MASA = [
  ["Kunjungan s.d. Bulan Lalu", "Kunjungan Bulan Ini", "Kunjungan s.d. Bulan Ini"],
  ["Setoran s/d Minggu Lalu", "Setoran Minggu Ini", "Setoran s/d Minggu Ini"],
  ["Peserta s.d. Bulan Lalu", "Peserta Bulan Ini", "Peserta s.d. Bulan Ini"],
] as const;
const PERSEN = ["% Target", "%", "Persen"];

/** Before, now, and both together, whatever they are called. */
function sampaiKini(i: number): Kasus {
  const [lalu, ini, kini] = pilih(MASA, i);
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, a, n] = [9000 + 1100 * b, 4000 + 300 * b, 700 + 90 * b];
    return [b + 1, pilih(INDIKATOR, b), t, a, n, a + n, persen(a + n, t)];
  });
  return {
    id: `sampai-kini-${i} ${kini}`,
    lembar: lembarKasus(
      [],
      satuBaris(["No", "Indikator", "Target", lalu, ini, kini, pilih(PERSEN, i)]),
      data,
    ),
    harap: { peran: peranUrut(["no", "indikator", "target", "lain", "lain", "realisasi", "capaian"]) },
  };
}

/** Not the sum of the two: what it counts is not known, and nothing follows from it. */
function bukanJumlah(i: number): Kasus {
  const [lalu, ini, kini] = pilih(MASA, i);
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, a, n] = [9000 + 1100 * b, 4000 + 300 * b, 700 + 90 * b];
    return [b + 1, pilih(INDIKATOR, b), t, a, n, 3 * a - 40 * n + 17 * b, 20 + b];
  });
  return {
    id: `bukan-jumlah-${i} ${kini}`,
    lembar: lembarKasus([], satuBaris(["No", "Indikator", "Target", lalu, ini, kini, "%"]), data),
    harap: { tanpaTambah: true, tanpaWarna: ["D", "E", "F", "G"] },
  };
}

const PERSEN_TARGET = ["% Target", "Persentase Target", "persen target"];

/** Right of what was reached it is the percent of the target; alone, the target in percent. */
function persenTarget(i: number): Kasus {
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r] = [300 + 40 * b, 270 + 45 * b];
    return [b + 1, pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  const judul = ["No", "Indikator", "Target", "Realisasi", pilih(PERSEN_TARGET, i)];
  return {
    id: `persen-target-${i} ${pilih(PERSEN_TARGET, i)}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "target", D: "realisasi", E: "capaian" }, warnai: ["E"] },
  };
}

function targetPersen(i: number): Kasus {
  const data = ke(5).map((b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), 80 + b, 76 + 2 * b]);
  return {
    id: `target-persen-${i} ${pilih(PERSEN_TARGET, i)}`,
    lembar: lembarKasus([], satuBaris(["No", "Indikator", pilih(PERSEN_TARGET, i), "Realisasi"]), data),
    harap: { peran: { C: "target", D: "realisasi" } },
  };
}

const EKSPOR = [
  (n: number) => [`targetTw${n}`, `realisasiTw${n}`],
  (n: number) => [`tgtTw${n}`, `realTw${n}`],
  (n: number) => [`targetQ${n}`, `actualQ${n}`],
] as const;

/** Quarters in the names of an export, written without a blank. */
function ekspor(i: number): Kasus {
  const tw = [1, 2, 3, 4];
  const judul = ["idIndikator", "namaIndikator", ...tw.flatMap((n) => pilih(EKSPOR, i)(n))];
  const data = ke(4).map((b): NilaiSel[] => [
    `K-0${b + 1}`,
    pilih(INDIKATOR, b),
    ...tw.flatMap((n) => [10 * n + b, 9 * n + b]),
  ]);
  return {
    id: `ekspor-tw-${i} ${judul[2] ?? ""}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: peranUrut(["kode", "indikator", ...tw.flatMap(() => ["target_tw", "realisasi_tw"])]),
      tanpaTambah: true,
    },
  };
}

/** What was reached by now, the percent of a target, and quarters in the names of an export. */
export const TETANGGA_SAMPAI_KINI: readonly Kasus[] = [
  ...ke(6).map(sampaiKini),
  ...ke(3).map(bukanJumlah),
  ...ke(3).map(persenTarget),
  ...ke(3).map(targetPersen),
  ...ke(3).map(ekspor),
];
