import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Titles after "No | Indikator" (a group with its leaves where there is one) and what is right. */
type Judul = string | readonly [string, readonly string[]];

const TR = ["Target", "Realisasi"] as const;

const DAFTAR: readonly (readonly [readonly Judul[], Kasus["harap"]])[] = [
  [
    [
      ["Bulan Ini", TR],
      ["s/d Bulan Ini", TR],
    ],
    { peran: { C: "lain", D: "lain", E: "target", F: "realisasi" } },
  ],
  [
    ["Rencana s/d Bulan Ini", "Realisasi s/d Bulan Ini", "Target Setahun"],
    { peran: { C: "lain", D: "realisasi", E: "target" } },
  ],
  [
    ["Target", "Realisasi", "Target", "Realisasi"],
    { tanpaTambah: true, bukan: { C: ["target"], E: ["target"] } },
  ],
  [["Target", "Realisasi Fisik", "Realisasi Non Fisik"], { tanpaTambah: true, bukan: { D: ["realisasi"] } }],
  [["Target", "Realisasi Tunai", "Realisasi Non Tunai"], { tanpaTambah: true, bukan: { D: ["realisasi"] } }],
  [["Target RKPD", "Target PK", "Realisasi"], { peran: { C: "lain", D: "target", E: "realisasi" } }],
  [["Target PK", "Target RKPD", "Realisasi"], { peran: { C: "target", D: "lain", E: "realisasi" } }],
  [["Target Awal", "Target Revisi", "Realisasi"], { peran: { C: "lain", D: "target", E: "realisasi" } }],
  [["Target Semula", "Target Menjadi", "Realisasi"], { peran: { C: "lain", D: "target", E: "realisasi" } }],
  [["Target", "Realisasi Smt 1", "Realisasi Smt 2"], { tanpaTambah: true, bukan: { D: ["realisasi"] } }],
  [["Target Penerima", "Realisasi Penerima", "Target Paket", "Realisasi Paket"], { tanpaTambah: true }],
  [["Target", "Capaian Januari"], { tanpaTambah: true }],
  [["Target TW IV", "Realisasi TW IV"], { tanpaTambah: true }],
  [
    [
      ["Kota", TR],
      ["Kabupaten", TR],
    ],
    { tanpaTambah: true },
  ],
  [["Target Kota", "Realisasi Kota", "Target Kabupaten", "Realisasi Kabupaten"], { tanpaTambah: true }],
  [
    [
      ["Dinas", TR],
      ["UPT Lawang", TR],
    ],
    { tanpaTambah: true },
  ],
  [
    [
      ["Provinsi", TR],
      ["Nasional", TR],
    ],
    { peran: { C: "target", D: "realisasi", E: "lain", F: "lain" } },
  ],
  [
    [
      ["Nasional", TR],
      ["Provinsi", TR],
    ],
    { peran: { C: "lain", D: "lain", E: "target", F: "realisasi" } },
  ],
  [
    [
      ["Outcome", TR],
      ["Output", TR],
    ],
    { tanpaTambah: true },
  ],
  [
    [
      ["Program", TR],
      ["Kegiatan", TR],
    ],
    { tanpaTambah: true },
  ],
];

function versi(i: number): Kasus {
  const [judul, harap] = pilih(DAFTAR, i);
  const semua: readonly Judul[] = ["No", "Indikator Kinerja", ...judul];
  const datar = judul.filter((satu): satu is string => typeof satu === "string");
  const kepala =
    datar.length === judul.length ? satuBaris(["No", "Indikator Kinerja", ...datar]) : kepalaGrup(semua);
  const lebar = judul.reduce((n, satu) => n + (typeof satu === "string" ? 1 : satu[1].length), 0);
  const data = ke(4).map((b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    ...ke(lebar).map((k) => 50 + 17 * k + ((13 * b + 5 * k) % 23)),
  ]);
  return { id: `versi-${i} ${judul.map(String).join(" | ")}`, lembar: lembarKasus([], kepala, data), harap };
}

/** Versions of one thing, regions and opposites: which of them is the year's, or none. */
export const TETANGGA_VERSI: readonly Kasus[] = ke(DAFTAR.length).map(versi);
