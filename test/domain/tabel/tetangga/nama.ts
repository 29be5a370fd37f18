import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const BENDA: readonly (readonly [string, string, string])[] = [
  ["Target IKM", "Nilai IKM", "tambah"],
  ["Target Nilai SAKIP", "Nilai SAKIP", "tambah"],
  ["Target Skor PKP", "Skor PKP", "tambah"],
  ["Target Indeks SPBE", "Hasil Indeks SPBE", "tambah"],
  ["Target IDM", "IDM 2024", "tambah"],
  ["Target Kunjungan", "Kunjungan", "tambah"],
  ["Target D/S (%)", "D/S (%)", "tanya"],
  ["Target APM (%)", "APM (%)", "tanya"],
  ["Target Persentase RAT", "Persentase RAT", "tanya"],
  ["Target K4", "% K4", "tanya"],
];

/** What was reached goes by the name of what its target is a target of. */
function senama(i: number): Kasus {
  const [target, nilai, apa] = pilih(BENDA, i);
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Unit ${b}`, 70 + 3 * b, 66 + 4 * b]);
  return {
    id: `senama-${i} ${target}`,
    lembar: lembarKasus(["TAHUN 2024"], satuBaris(["No", "Unit Layanan", target, nilai]), data),
    harap: {
      peran: { C: "target", D: "realisasi" },
      ...(apa === "tambah" ? { tambah: true } : { tanpaTambah: true }),
    },
  };
}

/** Several things with a target each: none of them measures the row. */
function bukanSenama(i: number): Kasus {
  const benda = pilih(["K/S", "HB0", "SPBE", "KN1", "APK"], i);
  const judul = ["No", "Unit", `Nilai ${benda}`, `Target ${benda}`, "Nilai N/D", "Target N/D"];
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Unit ${b}`, 70 + b, 80, 60 + b, 90]);
  return {
    id: `bukan-senama-${i} ${benda}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { tanpaTambah: true },
  };
}

const TINGKAT: readonly (readonly string[])[] = [
  ["Program", "Kegiatan", "Sub Kegiatan"],
  ["Nama Program", "Nama Kegiatan", "Nama Sub Kegiatan"],
  ["PROGRAM", "KEGIATAN", "SUBKEGIATAN"],
  ["nama_program", "nama_kegiatan", "nama_sub_kegiatan"],
  ["namaProgram", "namaKegiatan", "namaSubKegiatan"],
  ["Program", "Component", "Activity"],
  ["Programme", "Activity", "Intervention"],
  ["Uraian Program", "Uraian Kegiatan", "Uraian Sub Kegiatan"],
];

/** Three levels of names side by side, each with its code before it in every other sheet. */
function tingkat(i: number): Kasus {
  const nama = pilih(TINGKAT, i);
  const berkode = i % 2 === 1;
  const depan = berkode ? nama.flatMap((satu) => ["Kode", satu]) : nama;
  const judul = [...depan, "Pagu (Rp)", "Realisasi (Rp)", "%"];
  const data = ke(4).map((b): NilaiSel[] => {
    const sel = nama.flatMap((satu, t): NilaiSel[] => {
      const isi = `${satu} ${t}${b}`;
      return berkode ? [`1.02.0${t + 1}.${b + 1}`, isi] : [isi];
    });
    return [...sel, 4e8, 4e8 - 3e7 * b, persen(4e8 - 3e7 * b, 4e8)];
  });
  const peran = depan.map((satu) => (satu === "Kode" ? "kode" : "program"));
  return {
    id: `tingkat-${i} ${nama.join("|")}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut([...peran, "pagu", "realisasi_rp", "serapan"]) },
  };
}

/** Each level a group of code and name. */
function tingkatBerkode(i: number): Kasus {
  const nama = pilih(["Nama", "Nomenklatur", "Name"], i);
  const kepala = kepalaGrup([
    ["Program", ["Kode", nama]],
    ["Kegiatan", ["Kode", nama]],
    ["Sub Kegiatan", ["Kode", nama]],
    "Indikator",
    "Target",
    "Realisasi",
    "Capaian (%)",
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const nama3 = ke(3).flatMap((t): NilaiSel[] => [`1.02.0${t + 1}.${b + 1}`, `Nama ${t}${b}`]);
    return [...nama3, pilih(INDIKATOR, b), 80, 76 - 4 * b, persen(76 - 4 * b, 80)];
  });
  const tiga = ["kode", "program", "kode", "program", "kode", "program"];
  return {
    id: `tingkat-berkode-${i} ${nama}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: peranUrut([...tiga, "indikator", "target", "realisasi", "capaian"]), warnai: ["J"] },
  };
}

const AKHIR_PROYEK = [
  "End-of-Programme Target",
  "End of Project Target",
  "End-of-Program Target",
  "EOP Target",
  "LOP Target",
  "Life of Project Target",
  "Endline Target",
  "Final Target",
  "Project End Target",
  "Target (End of the Plan)",
];

/** A donor's table: the start, this year, and where the project is to end. */
function donor(i: number): Kasus {
  const akhir = pilih(AKHIR_PROYEK, i);
  const nama = pilih(["Component", "Activity", "Intervention", "Output"], i);
  const kini = pilih(["Target 2024", "Milestone 2024"], i);
  const judul = [nama, "Indicator", "Unit", "Baseline", kini, "Actual 2024", "% Achieved", akhir, "Remarks"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [600 + 100 * b, 570 + 60 * b];
    return [`Part ${b}`, `Households served ${b}`, "Households", 40, t, r, persen(r, t), 2 * t, null];
  });
  const peran = ["program", "indikator", "satuan", "kondisi_awal", "target", "realisasi", "capaian"];
  return {
    id: `donor-${i} ${akhir}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut([...peran, "target_renstra", "keterangan"]), warnai: ["G"] },
  };
}

const EFISIENSI = ["Tingkat Efisiensi (%)", "Efisiensi", "Tingkat Efisiensi", "Nilai Efisiensi (%)"];

/** A table that judges the means: its capaian comes from elsewhere. */
function efisiensi(i: number): Kasus {
  const capaian = pilih(["Capaian Kinerja (%)", "Rata-rata Capaian Kinerja (%)", "% Capaian Kinerja"], i);
  const judul = ["No", "Sasaran", capaian, "Penyerapan Anggaran (%)", pilih(EFISIENSI, i)];
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Meningkatnya ${b}`, 98 - 5 * b, 90 + b, 8 - 6 * b]);
  return {
    id: `efisiensi-${i} ${capaian}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: peranUrut(["no", "sasaran", "capaian", "serapan", "lain"]), tanpaWarna: ["C"] },
  };
}

/** With target and realisasi in the row its capaian is its own. */
function efisiensiTerukur(i: number): Kasus {
  const judul = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Serapan (%)", pilih(EFISIENSI, i)];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [80, 76 - 4 * b];
    return [b + 1, pilih(INDIKATOR, b), t, r, persen(r, t), 90, persen(r, t) - 90];
  });
  return {
    id: `efisiensi-terukur-${i}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "target", D: "realisasi", E: "capaian" }, warnai: ["E"] },
  };
}

/** Letters for target, realisasi and capaian, with no group that says so. */
function huruf(i: number): Kasus {
  const judul = pilih(
    [
      ["OPD", "Bidang", "Indikator Kinerja", "Sat", "T", "R", "C (%)", "Ket"],
      ["Unit", "Seksi", "Indikator", "Satuan", "T", "R", "C", "Ket."],
      ["No", "Sasaran", "Indikator", "Satuan", "T", "R", "%", "Keterangan"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [200, 190 - 10 * b];
    return [`D${b}`, `Bidang ${b}`, pilih(INDIKATOR, b), "Unit", t, r, persen(r, t), null];
  });
  return {
    id: `huruf-${i} ${judul.join("|")}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "indikator", E: "target", F: "realisasi", G: "capaian" }, warnai: ["G"] },
  };
}

/** What a column is called where it is not called by its role. */
export const TETANGGA_NAMA: readonly Kasus[] = [
  ...ke(10).map(senama),
  ...ke(5).map(bukanSenama),
  ...ke(16).map(tingkat),
  ...ke(3).map(tingkatBerkode),
  ...ke(20).map(donor),
  ...ke(12).map(efisiensi),
  ...ke(4).map(efisiensiTerukur),
  ...ke(3).map(huruf),
];
