import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const PASANGAN = [
  [70, 72, 80],
  [12, 13, 10],
  [58, 57, 70],
  [61, 60, 75],
  [40, 44, 48],
] as const;

function evaluasi(id: string, judul: string, lain: readonly string[], harap: Kasus["harap"]): Kasus {
  const kepala = ["No", "Indikator", "Target 2023", "Realisasi 2023", "Capaian (%)", ...lain];
  const data = PASANGAN.map(([t, r, a], b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    t,
    r,
    persen(r, t),
    ...lain.map((_, i) => a + i),
  ]);
  return { id, lembar: lembarKasus([judul, "s.d. Tahun 2023"], satuBaris(kepala), data), harap };
}

const PERIODE = [
  "EVALUASI RPJMD 2021-2026",
  "Evaluasi RPJMD Kabupaten Tahun 2021 - 2026",
  "CAPAIAN RENSTRA 2022 s.d. 2026",
  "Evaluasi Rencana Strategis 2021–2026",
];

/** The only target of a later year is that of the plan's end where a title says when the plan ends. */
const akhir = ke(4).map((i) =>
  evaluasi(`akhir-periode-${i}`, pilih(PERIODE, i), ["Target 2026"], { peran: { F: "target_renstra" } }),
);

/** Another year than the plan's last, several later years, or a title that names no plan. */
const bukanAkhir: readonly Kasus[] = [
  ...ke(4).map((i) =>
    evaluasi(`bukan-akhir-periode-${i} tahun depan`, pilih(PERIODE, i), ["Target 2024"], {
      bukan: { F: ["target_renstra"] },
    }),
  ),
  evaluasi("bukan-akhir-periode-4 deret", pilih(PERIODE, 0), ["Target 2025", "Target 2026"], {
    bukan: { F: ["target_renstra"] },
  }),
  evaluasi("bukan-akhir-periode-5 tanpa rencana", "EVALUASI KINERJA", ["Target 2026"], {
    bukan: { F: ["target_renstra"] },
  }),
];

const KOMPONEN = ["Perencanaan Kinerja", "Pengukuran Kinerja", "Pelaporan Kinerja", "Evaluasi Internal"];
const BERBOBOT = [
  [30, 24],
  [30, 21.6],
  [15, 11.25],
  [25, 17.5],
] as const;

/** How much of its weight a component was given. */
function nilaiBobot(i: number): Kasus {
  const kepala = [
    "No",
    "Komponen",
    "Bobot",
    pilih(["Nilai Tahun 2024", "Realisasi 2024"], i),
    pilih(["Persentase (%)", "%"], i >> 1),
  ];
  const data = BERBOBOT.map(([w, n], b): NilaiSel[] => [b + 1, KOMPONEN[b] ?? "", w, n, persen(n, w)]);
  return {
    id: `nilai-bobot-${i} ${kepala[3] ?? ""}`,
    lembar: lembarKasus(["HASIL EVALUASI AKIP TAHUN 2024"], satuBaris(kepala), data),
    harap: { peran: { E: "lain" }, tanpaWarna: ["E"], tanpaTambah: true },
  };
}

/** A weight beside a measurement takes nothing from it. */
function bobotDiSamping(i: number): Kasus {
  const kepala = ["No", "Indikator", "Bobot", "Target", "Realisasi", pilih(["Capaian (%)", "%"], i)];
  const data = PASANGAN.map(([t, r], b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), 20, t, r, persen(r, t)]);
  return {
    id: `bobot-di-samping-${i}`,
    lembar: lembarKasus(["CAPAIAN TAHUN 2024"], satuBaris(kepala), data),
    harap: { peran: { F: "capaian" }, warnai: ["F"] },
  };
}

export const TETANGGA_RENCANA_BOBOT: readonly Kasus[] = [
  ...akhir,
  ...bukanAkhir,
  ...ke(4).map(nilaiBobot),
  ...ke(2).map(bobotDiSamping),
];
