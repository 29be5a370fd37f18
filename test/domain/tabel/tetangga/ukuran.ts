import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/** A pair of numbers of which the percent follows. */
const pasangan = (b: number): [number, number, number] => {
  const [t, r] = [200 + 40 * b, 190 + 20 * b];
  return [t, r, persen(r, t)];
};
const ORANG = ["Suparman", "Hj. Imas", "Wawan S.", "Dedi"];

const DIBELANJAKAN: readonly (readonly [string, string, string])[] = [
  ["RKAS", "Jumlah Belanja", "% Belanja"],
  ["Anggaran", "Belanja", "% Serapan"],
  ["Pagu", "SPJ (Rp)", "%"],
  ["Alokasi", "Total Belanja", "Serapan (%)"],
  ["DPA", "SPJ", "% SPJ"],
  ["Pagu Dana", "Biaya Terpakai", "Penyerapan"],
  ["Anggaran (Rp)", "Jumlah Biaya", "% Serapan"],
  ["Pagu Anggaran", "Belanja (Rp)", "% Penyerapan"],
  ["Dana", "Dana Tersalur", "% Serapan"],
  ["RKAS", "Belanja s.d. Bulan Ini", "% Serapan"],
];

/** Money spent that is not called realisasi. */
function dibelanjakan(i: number): Kasus {
  const [pagu, belanja, serapan] = pilih(DIBELANJAKAN, i);
  const judul = ["Kode", "Kegiatan", pagu, belanja, serapan, "Saldo"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [p, rp] = [4e7 + 1e7 * b, 3.6e7 + 4e6 * b];
    return [`0${b + 1}`, `Kegiatan ${b}`, p, rp, persen(rp, p), p - rp];
  });
  return {
    id: `dibelanjakan-${i} ${belanja}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { C: "pagu", D: "realisasi_rp", E: "serapan" }, tanpaTambah: true },
  };
}

/** Two kinds of spending, and a share of neither. */
function duaBelanja(i: number): Kasus {
  const [a, b] = pilih(
    [
      ["Belanja Pegawai", "Belanja Modal"],
      ["Belanja 2023", "Belanja 2024"],
      ["Belanja Murni", "Belanja Perubahan"],
    ],
    i,
  );
  const data = ke(4).map((n): NilaiSel[] => [`Dinas ${n}`, 4e8, 3e8 + 1e7 * n, 12 + n]);
  return {
    id: `dua-belanja-${i} ${a}|${b}`,
    lembar: lembarKasus([], satuBaris(["Dinas", a ?? "", b ?? "", "% Belanja"]), data),
    harap: { bukan: { B: ["realisasi_rp"], C: ["realisasi_rp"] }, tanpaTambah: true },
  };
}

const BULAN = [
  ["Jan", "Feb", "Mar"],
  ["April", "Mei", "Juni"],
  ["Jul", "Agt", "Sep"],
  ["Oktober", "November", "Desember"],
];

/** The months of one quarter with their sum. */
function bulanTriwulan(i: number): Kasus {
  const tw = ["I", "II", "III", "IV"][i % 4] ?? "";
  const jumlah = pilih([`Jml TW ${tw}`, "Jumlah", `Total TW ${tw}`, "Jml"], i >> 1);
  const judul = ["Pasar", `Target TW ${tw}`, ...pilih(BULAN, i), jumlah, "%", "Kepala Pasar"];
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = [19e6, 18e6 - 1e6 * b, 15e6];
    const r = isi.reduce((n, satu) => n + satu, 0);
    return [`Pasar ${b}`, 6e7, ...isi, r, persen(r, 6e7), ORANG[b] ?? ""];
  });
  return {
    id: `bulan-triwulan-${i} ${jumlah}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: {
      peran: peranUrut(["-", "target_tw", "lain", "lain", "lain", "realisasi_tw", "capaian_tw", "-"]),
      tanpaTambah: true,
    },
  };
}

/** A percent of something else beside the same months. */
function bulanPersenLain(i: number): Kasus {
  const judul = ["Pasar", "Target TW I", "Jan", "Feb", "Mar", "Jumlah", pilih(["%", "Tumbuh (%)"], i)];
  const data = ke(4).map((b): NilaiSel[] => [`Pasar ${b}`, 60, 19, 18, 15 - b, 52 - b, 7 + b]);
  return {
    id: `bulan-persen-lain-${i}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { bukan: { G: ["capaian_tw", "capaian"] }, tanpaWarna: ["G"], tanpaTambah: true },
  };
}

const BERNILAI = ["Nilai", "Hasil", "Nilai Capaian", "Hasil Survei", "Nilai (Indeks)"];

/** A value of each year, and no word of a realisasi. */
function nilaiTahunan(i: number): Kasus {
  const kepala = kepalaGrup(["Indikator", "Satuan", [pilih(BERNILAI, i), ["2022", "2023", "2024"]], "Ket"]);
  const data = ke(4).map((b): NilaiSel[] => [pilih(INDIKATOR, b), "Nilai", 60 + b, 63 + b, 66 + 2 * b, null]);
  return {
    id: `nilai-tahunan-${i} ${pilih(BERNILAI, i)}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: peranUrut(["indikator", "satuan", "realisasi_lalu", "realisasi_lalu", "realisasi", "-"]),
      tanpaTambah: true,
    },
  };
}

/** The worth of contracts in each year is no figure reached. */
function nilaiUang(i: number): Kasus {
  const grup = pilih(["Nilai Kontrak", "Nilai (Rp)", "Nilai Aset", "Nilai Investasi", "Hasil Penjualan"], i);
  const kepala = kepalaGrup(["Penyedia", [grup, ["2022", "2023", "2024"]], "Ket"]);
  const data = ke(4).map((b): NilaiSel[] => [`CV ${b}`, 1e8, 2e8 + b, 3e8 - b, null]);
  return {
    id: `nilai-uang-${i} ${grup}`,
    lembar: lembarKasus([], kepala, data),
    harap: { bukan: { D: ["realisasi", "capaian"] }, tanpaTambah: true },
  };
}

const KELOMPOK = [
  ["Siswa Kelas 1", "Siswa Kelas 5"],
  ["Putra", "Putri"],
  ["Dosis 1", "Dosis 2"],
  ["Ibu Hamil", "Ibu Nifas"],
  ["Sapi", "Kambing"],
];
const ANAK = [
  ["Sasaran", "Diimunisasi", "%"],
  ["Target", "Divaksin", "%"],
];

/** Groups that nobody knows over titles of which some are known: a table, and none of the groups is the whole row. */
function kelompokAsing(i: number): Kasus {
  const anak = pilih(ANAK, i);
  const grup = pilih(KELOMPOK, i).map((satu): [string, string[]] => [satu, anak]);
  const data = ke(4).map((b): NilaiSel[] => [`Puskesmas ${b}`, ...pasangan(b), ...pasangan(b + 2)]);
  const angka = (n: string): string => `${n}/lain`;
  return {
    id: `kelompok-asing-${i} ${grup.map(([satu]) => satu).join("|")}`,
    lembar: lembarKasus(["Hasil 2024"], kepalaGrup([pilih(["Puskesmas", "Kecamatan"], i), ...grup]), data),
    harap: {
      peran: { B: angka("target"), C: angka("realisasi"), D: angka("capaian") },
      data: [4, 7],
      tanpaTambah: true,
    },
  };
}

/** The only target lies years behind the last of several measured years. */
function targetJauh(i: number): Kasus {
  const akhir = 2026 + (i % 4);
  const judul = pilih([`Target ${akhir}`, `Target Tahun ${akhir}`, `Target (${akhir})`], i);
  const awal = pilih(["Awal 2020", "Awal Tahun 2020", "Kondisi Awal (2020)"], i);
  const kepala = kepalaGrup(["Indikator", awal, judul, ["Realisasi", ["2021", "2022", "2023", "2024"]]]);
  const data = ke(4).map((b): NilaiSel[] => [pilih(INDIKATOR, b), 50, 80, 54, 58, 61 + b, 64 + b]);
  return {
    id: `target-jauh-${i} ${judul}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: {
        B: "kondisi_awal",
        C: "target_renstra",
        D: "realisasi_lalu",
        F: "realisasi_lalu",
        G: "realisasi",
      },
      tanpaTambah: true,
    },
  };
}

const DICAPAI: readonly (readonly [string, string, string])[] = [
  ["RKAT 2024", "Terkumpul 2024", "% Tercapai"],
  ["Target", "Terkumpul", "% Tercapai"],
  ["Rencana", "Terlaksana", "%"],
  ["Target 2024", "Terlaksana 2024", "Persentase Tercapai"],
  ["Tgt.", "Real.", "Cap. (%)"],
];

/** What was promised and reached in the words of others. */
function dicapai(i: number): Kasus {
  const judul = [pilih(["Keg.", "Indik. Output"], i), ...pilih(DICAPAI, i)];
  const data = ke(4).map((b): NilaiSel[] => [`Pelatihan ${ORANG[b]}`, ...pasangan(b)]);
  return {
    id: `dicapai-${i} ${judul.join("|")}`,
    lembar: lembarKasus(["TAHUN 2024"], satuBaris(judul), data),
    harap: {
      peran: peranUrut(["program/indikator", "target", "realisasi", "capaian"]),
      warnai: ["D"],
    },
  };
}

/** What was done beside what was not: only one of the two is reached. */
function belum(i: number): Kasus {
  const [sudah, tidak] = pilih(
    [
      ["Terlaksana", "Belum Terlaksana"],
      ["Terlaksana", "Tidak Terlaksana"],
      ["Terkumpul", "Belum Terkumpul"],
    ],
    i,
  );
  const judul = ["Kegiatan", "Target", sudah ?? "", tidak ?? "", "%"];
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r, p] = pasangan(b);
    return [`Kegiatan ${b}`, t, r, t - r, p];
  });
  return {
    id: `belum-${i} ${tidak}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { peran: { B: "target", C: "realisasi" }, bukan: { D: ["realisasi", "capaian"] } },
  };
}

/** Whether it was done, in words: nothing to measure. */
function berstatus(i: number): Kasus {
  const judul = ["No", "Kegiatan", "Target", pilih(["Terlaksana", "Tercapai", "SPJ"], i)];
  const data = ke(4).map((b): NilaiSel[] => [b + 1, `Kegiatan ${b}`, 10, b % 2 ? "Ya" : "Belum"]);
  return {
    id: `berstatus-${i} ${judul[3]}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { tanpaTambah: true },
  };
}

/** A month beside the year so far, the word for it misspelt: which of the percents is meant, only the office knows. */
function kumulatifKeliru(i: number): Kasus {
  const kini = pilih(
    [
      "Kumulatif",
      "Kumluatif",
      "Kumultif",
      "Kumulattif",
      "Akumulsi",
      "Akum.",
      "Hingga",
      "s.d.",
      "Kumulaitf",
      "Akumlasi",
    ],
    i,
  );
  const anak = ["RKAP", "Realisasi", "%"];
  const kepala = kepalaGrup(["Pos", [pilih(["Bulan November", "November"], i), anak], [`${kini} Nov`, anak]]);
  const data = ke(4).map((b): NilaiSel[] => [`Sambungan ${b}`, ...pasangan(b), ...pasangan(b + 5)]);
  return {
    id: `kumulatif-keliru-${i} ${kini}`,
    lembar: lembarKasus([], kepala, data),
    harap: { tanpaTambah: true, tanpaWarna: ["D", "G"] },
  };
}

/** Works followed by their deviation, misspelt: percents of progress, and no achievement of a promise. */
function deviasiKeliru(i: number): Kasus {
  const deviasi = pilih(["Deviasi", "Deviiasi", "Dviasi", "Devasi", "Deivasi"], i);
  const judul = ["Pekerjaan", "Pagu (Rp)", "Target Fisik", "Real Fisik", "% Fisik", `${deviasi} Fisik %`];
  const data = ke(4).map((b): NilaiSel[] => [`Jalan ${b}`, 5e8, 50, 45 - 5 * b, 90 - 10 * b, -5 - 5 * b]);
  return {
    id: `deviasi-keliru-${i} ${deviasi}`,
    lembar: lembarKasus([], satuBaris(judul), data),
    harap: { tanpaTambah: true, tanpaWarna: ["E"] },
  };
}

/** Figures by other words: money spent, months of a quarter, values of years, groups nobody knows, and slips in what tells times. */
export const TETANGGA_UKURAN: readonly Kasus[] = [
  ...ke(10).map(dibelanjakan),
  ...ke(3).map(duaBelanja),
  ...ke(10).map(bulanTriwulan),
  ...ke(2).map(bulanPersenLain),
  ...ke(5).map(nilaiTahunan),
  ...ke(5).map(nilaiUang),
  ...ke(10).map(kelompokAsing),
  ...ke(10).map(targetJauh),
  ...ke(10).map(dicapai),
  ...ke(3).map(belum),
  ...ke(3).map(berstatus),
  ...ke(10).map(kumulatifKeliru),
  ...ke(5).map(deviasiKeliru),
];
