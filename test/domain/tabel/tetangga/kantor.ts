import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** Quarters of performance whose group does not say so, beside one that does. */
function angkaRomawi(i: number): Kasus {
  const grup = pilih(["Capaian 2025", "Realisasi", "Realisasi 2025", "Hasil"], i);
  const empat = ["I", "II", "III", "IV"];
  const kepala = kepalaGrup(["Indikator", "Target", ["Target Triwulan", empat], [grup, empat], "Ket"]);
  const data = ke(4).map((b): NilaiSel[] => {
    const t = [20, 20, 30, 30].map((n) => n * (b + 1));
    return [pilih(INDIKATOR, b), 100 * (b + 1), ...t, ...t.map((n) => n - 2 - b), null];
  });
  const tw = (apa: string): string[] => ke(4).map(() => apa);
  return {
    id: `angka-romawi-${i} ${grup}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: peranUrut([
        ...["indikator", "target", ...tw("target_tw")],
        ...[...tw("realisasi_tw/capaian_tw"), "keterangan"],
      ]),
      tanpaTambah: true,
    },
  };
}

/** Money per quarter and its sum, with or without a word of the year. */
function jumlahUang(i: number): Kasus {
  const jumlah = pilih(["TOTAL", "Jumlah", "Jumlah Realisasi", "Total Realisasi"], i);
  const tw = ["I", "II", "III", "IV"].map((n) => `Realisasi TW ${n}`);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = [1e8, 2e8, 3e8, 1e8 * (b + 1)];
    return [b + 1, `Bidang ${b}`, 1e9, ...isi, isi.reduce((n, satu) => n + satu, 0), 1];
  });
  const judul = ["No", "Sub Kegiatan", "Pagu", ...tw, jumlah, "Sisa Anggaran"];
  return {
    id: `jumlah-uang-${i} ${jumlah}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "pagu", H: "realisasi_rp", I: "lain" } },
  };
}

/** A programme of works: how far it is, and what was paid. */
function kemajuan(i: number): Kasus {
  const [t, r] = pilih(
    [
      ["Target Fisik", "Realisasi Fisik"],
      ["Rencana Fisik (%)", "Realisasi Fisik (%)"],
      ["Target Rencana", "Realisasi Fisik"],
      ["Rencana Progres", "Realisasi Progres"],
    ],
    i,
  );
  const kiri = pilih(["SERAPAN DANA", "Serapan Anggaran", "Anggaran Terserap"], i);
  const data = ke(4).map((b): NilaiSel[] => [
    `Minggu ke-${b + 1}`,
    5e7 * (b + 1),
    10 * (b + 1),
    9 + 9 * b,
    -1 - b,
  ]);
  return {
    id: `kemajuan-${i} ${t} ${kiri}`,
    lembar: lembarKasus([], satuBaris(["Minggu", kiri, t, r, "Deviasi"]), data),
    harap: { peran: { C: "target", D: "realisasi" }, bukan: { B: ["serapan"] }, tanpaTambah: true },
  };
}

/** "% Fisik" behind the money is how much of the work is done. */
function persenFisik(i: number): Kasus {
  const fisik = pilih(["% Fisik", "Fisik (%)", "Persentase Fisik"], i);
  const judul = ["No", "Nama Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "% Keu", fisik];
  const data = ke(4).map((b): NilaiSel[] => {
    const rp = 9e8 - 1e8 * b;
    return [b + 1, `Kegiatan ${b}`, 1e9, rp, persen(rp, 1e9), 97 - 10 * b];
  });
  return {
    id: `persen-fisik-${i} ${fisik}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: { C: "pagu", D: "realisasi_rp", E: "serapan" },
      bukan: { F: ["serapan"] },
      tanpaWarna: ["F"],
    },
  };
}

/** Volumes, money, and how far the works have come: that the share of the volume fits makes it no promise kept. */
function volumeFisik(i: number): Kasus {
  const fisik = pilih(["Fisik (%)", "Progres Fisik (%)", "Kemajuan (%)"], i);
  const kepala = kepalaGrup([
    "Bidang",
    ["Perencanaan", ["Volume", "Satuan", "Jumlah (Rp)"]],
    ["Realisasi", ["Volume Fisik", fisik, "Keuangan (Rp)", "Keuangan (%)"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [vol, jadi, rp] = [40 + 5 * b, 30 + 4 * b, 9e8 - 1e8 * b];
    return [`Bidang ${b}`, vol, "unit", 1e9, jadi, persen(jadi, vol), rp, persen(rp, 1e9)];
  });
  return {
    id: `volume-fisik-${i} ${fisik}`,
    lembar: lembarKasus(["LAPORAN DAK FISIK TRIWULAN III 2024"], kepala, data),
    harap: { peran: { D: "pagu", G: "realisasi_rp", H: "serapan" }, tanpaWarna: ["F"] },
  };
}

/** An output with its own target at the right of the money: its percent is its own. */
function keluaranKanan(i: number): Kasus {
  const grup = pilih(["Indikator Kinerja Keluaran (Output)", "Indikator Keluaran", "Indikator Kinerja"], i);
  const kepala = kepalaGrup([
    "No",
    "Program/Kegiatan",
    "Pagu Dana (Rp)",
    ["Keuangan", ["Realisasi (Rp)", "Realisasi (%)"]],
    [grup, ["Narasi", "Target Kinerja", "Realisasi Kinerja", "(%)"]],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [rp, t, r] = [9e8 - 1e8 * b, 80, 76 - 4 * b];
    return [b + 1, `Kegiatan ${b}`, 1e9, rp, persen(rp, 1e9), pilih(INDIKATOR, b), t, r, persen(r, t)];
  });
  return {
    id: `keluaran-kanan-${i} ${grup}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: {
        C: "pagu",
        D: "realisasi_rp",
        E: "serapan",
        F: "indikator",
        G: "target",
        H: "realisasi",
        I: "capaian",
      },
      warnai: ["I"],
    },
  };
}

/** Last year's and this year's figure up to the same quarter. */
function triwulanLalu(i: number): Kasus {
  const tw = pilih(["I", "II", "III"], i);
  const judul = [
    ...["Uraian", "Satuan", "Target 2024", `Realisasi s/d TW ${tw} 2023`],
    ...[`Target s/d TW ${tw} 2024`, `Realisasi s/d TW ${tw} 2024`, "Pertumbuhan (%)"],
  ];
  const data = ke(4).map((b): NilaiSel[] => [`Uraian ${b}`, "Unit", 400, 90 + b, 100, 95 - 5 * b, 5]);
  return {
    id: `triwulan-lalu-${i} ${tw}`,
    lembar: lembarKasus(["TAHUN 2024"], satuBaris(judul), data),
    harap: {
      peran: peranUrut(["-", "satuan", "target", "realisasi_lalu", "target_tw", "realisasi_tw", "lain"]),
      tanpaTambah: true,
    },
  };
}

/** A plan of five years of which three were measured. */
function rencanaTerukur(i: number): Kasus {
  const rencana = pilih(["Target RPJMD", "Target Renstra", "Target"], i);
  const kepala = kepalaGrup([
    "Indikator",
    "Satuan",
    [rencana, ["2022", "2023", "2024", "2025", "2026"]],
    ["Realisasi", ["2022", "2023", "2024"]],
    "Capaian 2024 (%)",
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const t = ke(5).map((n) => 60 + 5 * n + b);
    const r = ke(3).map((n) => 55 + 4 * n + 2 * b);
    return [pilih(INDIKATOR, b), "Nilai", ...t, ...r, persen(r[2] ?? 0, t[2] ?? 1)];
  });
  return {
    id: `rencana-terukur-${i} ${rencana}`,
    lembar: lembarKasus(["TAHUN 2024"], kepala, data),
    harap: {
      peran: peranUrut([
        ...["indikator", "satuan", "target_lalu", "target_lalu", "target", "target_tahun", "target_tahun"],
        ...["realisasi_lalu", "realisasi_lalu", "realisasi", "capaian"],
      ]),
      warnai: ["K"],
    },
  };
}

const PENJELAS = [
  "Capaian Kinerja (realisasi:target x 100%)",
  "Capaian (%) (R : T)",
  "Persentase Capaian (Realisasi : Target)",
];

/** A title that says with a colon how the column is computed. */
function bertitikDua(i: number): Kasus {
  const judul = ["No", "Indikator", "Target", "Realisasi", pilih(PENJELAS, i)];
  const data = ke(4).map((b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    80,
    76 - 4 * b,
    persen(76 - 4 * b, 80),
  ]);
  return {
    id: `titik-dua-${i}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { E: "capaian" }, warnai: ["E"] },
  };
}

const BELANJA = ["Belanja Pegawai", "Belanja Barang", "Belanja Modal"];

/** Kinds of spending, each with its pair, and the pair of their sum with the only percent. */
function belanja(i: number): Kasus {
  const grup = BELANJA.slice(0, 2 + (i % 2));
  const kepala = kepalaGrup([
    "No",
    "Kecamatan",
    ...grup.map((satu): [string, string[]] => [satu, ["Anggaran", "Realisasi"]]),
    ["Total", ["Anggaran", "Realisasi"]],
    "%",
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const pagu = grup.map((_, k) => 1e8 * (k + 2));
    const rp = pagu.map((n, k) => n - 1e7 * (b + k));
    const jumlah = (isi: readonly number[]): number => isi.reduce((n, satu) => n + satu, 0);
    const isi = pagu.flatMap((n, k) => [n, rp[k] ?? 0]);
    return [b + 1, `Kecamatan ${b}`, ...isi, jumlah(pagu), jumlah(rp), persen(jumlah(rp), jumlah(pagu))];
  });
  const uang = grup.flatMap(() => ["lain", "lain"]);
  return {
    id: `belanja-${i} ${grup.length}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: peranUrut(["no", "-", ...uang, "pagu", "realisasi_rp", "serapan"]) },
  };
}

/** A percent at the very right that is of the output, not of the money beside it. */
function persenKeluaran(i: number): Kasus {
  const akhir = pilih(["Capaian (%)", "Capaian", "% Capaian"], i);
  const judul = [
    "No",
    "Kegiatan",
    "Target Output",
    "Realisasi Output",
    "Anggaran",
    "Realisasi Anggaran",
    akhir,
  ];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [10 + b, 9 - b];
    return [b + 1, `Kegiatan ${b}`, t, r, 1e8, 9.3e7 - 3e6 * b, persen(r, t)];
  });
  return {
    id: `persen-keluaran-${i} ${akhir}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "target", D: "realisasi", E: "pagu", F: "realisasi_rp", G: "capaian" } },
  };
}

/** Forms and exports of offices by what sets them apart. */
export const TETANGGA_KANTOR: readonly Kasus[] = [
  ...ke(4).map(angkaRomawi),
  ...ke(4).map(jumlahUang),
  ...ke(12).map(kemajuan),
  ...ke(3).map(persenFisik),
  ...ke(3).map(volumeFisik),
  ...ke(3).map(keluaranKanan),
  ...ke(3).map(triwulanLalu),
  ...ke(3).map(rencanaTerukur),
  ...ke(3).map(bertitikDua),
  ...ke(2).map(belanja),
  ...ke(3).map(persenKeluaran),
];
