import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, satuBaris } from "./alat";
import { lembarKasus, pilih, type HarapKasus, type Kasus } from "./kasus";
import { barisUkur, UKUR } from "./tabel-ukur";

/*
 * How a table is laid out: blank columns in it, groups that nobody knows, units below titles, and rows that are none of
 * its own.
 */

const BANYAK = 4;
const kasus = (id: string, lembar: Kasus["lembar"], harap: HarapKasus): Kasus => ({
  id,
  lembar,
  harap: { tanpaTambah: true, ...harap },
});

/** A row with blank cells before its `tempat`-th one. */
const bercelah = <T>(baris: readonly T[], tempat: number, lebar = 1): (T | null)[] => [
  ...baris.slice(0, tempat),
  ...ke(lebar).map(() => null),
  ...baris.slice(tempat),
];

/** A blank column, or two, in the midst of a table of ordinary words. */
function kolomJeda(i: number): Kasus {
  const [tempat, lebar] = [1 + i, 1 + (i % 2)];
  const kepala = bercelah(satuBaris(UKUR)[0] ?? [], tempat, lebar);
  const data = ke(4).map((b) => bercelah(barisUkur(b), tempat, lebar));
  const peran = bercelah(["indikator", "satuan", "target", "realisasi", "capaian"], tempat, lebar);
  return kasus(
    `kolom-jeda-${i} ${lebar} before ${UKUR[tempat]}`,
    lembarKasus(["KINERJA 2024"], [kepala], data),
    {
      data: [3, 6],
      peran: peranUrut(peran.map((satu) => satu ?? "-")),
      warnai: [String.fromCharCode(65 + 4 + lebar)],
    },
  );
}

/** Blank columns in a table that only its shape shows, with who signs below, one of them in the blank column. */
function kolomJedaAsing(i: number): Kasus {
  const judul = pilih(
    [
      ["Kawasan", "Hijau", "Kuning", "Merah", "Giliran"],
      ["Satgas", "Muatan", "Rampung", "Tertahan", "Giliran"],
    ],
    i,
  );
  const data = ke(5).map((b) =>
    bercelah<NilaiSel>([`Wilayah ${String.fromCharCode(65 + b)}`, 9 - b, b, 2 * b, b + 1], 1 + i),
  );
  const paraf: NilaiSel[] = [null, pilih(["Pencatat", "Petugas"], i)];
  const lembar = lembarKasus(
    ["PAPAN 2024"],
    [bercelah(satuBaris(judul)[0] ?? [], 1 + i)],
    [...data, [null], paraf],
  );
  return kasus(`kolom-jeda-asing-${i} ${judul[0]}`, lembar, { data: [3, 7], banyakTabel: 1 });
}

/** Two tables side by side, a blank column between them: both keep their achievement. */
function berdampingan(i: number): Kasus {
  const kanan = pilih(
    [
      ["Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Program", "Target", "Realisasi", "Capaian (%)"],
      ["Sasaran", "Target", "Realisasi", "Capaian (%)"],
    ],
    i,
  );
  const isi = (b: number): NilaiSel[] => [
    `Layanan ${String.fromCharCode(65 + b)} terpadu`,
    ...barisUkur(b).slice(2),
  ];
  const pendek = 4 - (i % 2);
  const data = ke(4).map((b): NilaiSel[] => [...barisUkur(b), null, ...(b < pendek ? isi(b + 2) : [])]);
  const lembar = lembarKasus(["KINERJA 2024"], [bercelah(satuBaris([...UKUR, ...kanan])[0] ?? [], 5)], data);
  return kasus(`berdampingan-${i} ${kanan[0]}`, lembar, { banyakTabel: 2, data: [3, 6], warnai: ["E", "J"] });
}

/** A group by a year and words that nobody knows, and titles right of it that are merged down. */
function kelompokAsing(i: number): Kasus {
  const grup = pilih(["2025 AWPB", "2025 Siklus Dua", "Rp 2025 (juta)", "51 Tukin"], i);
  const kepala = kepalaGrup([
    "Ref",
    "Intermediate Result",
    "KPI",
    [grup, ["Planned", "Actual", "% of plan"]],
    "Rating",
    "Lead Office",
    "Way Forward",
  ]);
  const data = ke(4).map((b): NilaiSel[] => [
    `IR${b + 1}.1`,
    `Village services ${b + 1} strengthened`,
    `Villages with service ${b + 1}`,
    ...barisUkur(b).slice(2),
    pilih(["MS", "S", "HS"], b),
    "Dinas Kesehatan",
    "Contract renewal",
  ]);
  return kasus(`kelompok-asing-${i} ${grup}`, lembarKasus(["Annual Work Plan 2025"], kepala, data), {
    data: [4, 7],
    peran: {
      C: "indikator",
      D: "target/pagu",
      E: "realisasi/realisasi_rp",
      F: "capaian/serapan",
      H: "penanggung_jawab",
    },
  });
}

/** Groups with blanks beside them, that begin right of titles which stand one row lower. */
function judulLebihRendah(i: number): Kasus {
  const [a, b] = pilih(
    [
      ["Kelompok Tani", "Luas Terapan"],
      ["Patokan", "Wujud"],
      ["Zona Utara", "Zona Selatan"],
    ],
    i,
  ) as [string, string];
  const anak = pilih([["Tgt", "Real", "%"], ["K", "Rp", "%"], UKUR.slice(2)], i);
  const data = ke(3).map((n): NilaiSel[] => [
    n + 1,
    `Materi ${n + 1}`,
    ...barisUkur(n).slice(2),
    ...barisUkur(n + 3).slice(2),
  ]);
  const atas: NilaiSel[] = [null, null, a, null, null, b, null, null];
  return kasus(
    `judul-lebih-rendah-${i} ${a}`,
    lembarKasus(["EVALUASI"], [], [atas, ["No", "Kegiatan", ...anak, ...anak], ...data]),
    { data: [4, 6], peran: { A: "no", B: "program/indikator" } },
  );
}

/** Units between the titles and the figures. */
function barisSatuan(i: number): Kasus {
  const satuan = pilih(
    [
      ["ha", "ha", "%"],
      ["orang", "orang", "%"],
      ["(Rp)", "(Rp)", "(%)"],
    ],
    i,
  );
  const judul = pilih([UKUR, ["Lokus", "Sifat", "Plan", "Act.", "%"]], i);
  const data: NilaiSel[][] = [[null, null, ...satuan], ...ke(3).map(barisUkur)];
  return kasus(`baris-satuan-${i} ${satuan[0]}`, lembarKasus(["KINERJA 2024"], satuBaris(judul), data), {
    data: [4, 6],
  });
}

/** Years, alone or with a letter, a mark or a unit, as all there is to titles. */
function judulTahun(i: number): Kasus {
  const judul = pilih<NilaiSel[]>(
    [
      ["Uraian", 2021, 2022, 2023, 2024],
      ["Ragam", "2021*", "2022*", "2023**", "2024**"],
      ["Ragam", "2021 (Rp M)", "2022 (Rp M)", "2023 (Rp M)", "2024 (Rp M)"],
      ["Indikator", "2023 (T)", "2023 (R)", "2024 (T)", "2024 (R)"],
    ],
    i,
  );
  const data = ke(3).map((b): NilaiSel[] => [`Ragam layanan ${b + 1}`, 12.5 + b, 13.5 + b, 14 + b, 13 + b]);
  return kasus(`judul-tahun-${i} ${String(judul[1])}`, lembarKasus(["PERKEMBANGAN"], [], [judul, ...data]), {
    data: [3, 5],
    tanpaWarna: ["B", "C", "D", "E"],
    // Of "2024 (T)" and "2024 (R)" an achievement may be worked out.
    tanpaTambah: i < 3,
  });
}

/** Zones and ranks with names of a letter or two, under words that nobody knows. */
function namaPendek(i: number): Kasus {
  const nama = pilih(
    [
      ["A", "B", "C"],
      ["I", "II", "III"],
      ["01", "02", "03"],
    ],
    i,
  );
  const data = nama.map((satu, b): NilaiSel[] => [satu, 40 + b, 58.5 + b, 81.5 - b, 30 - 2 * b]);
  const judul = ["Gelombang", "Hadirin", "Pra", "Pasca", "Jarak"];
  return kasus(`nama-pendek-${i} ${nama[0]}`, lembarKasus(["UJI"], satuBaris(judul), data), {
    data: [3, 5],
    tanpaWarna: ["B", "C", "D", "E"],
  });
}

/** Who signs, or what the data are of, right below the last row or below the mean. */
function barisPenutup(i: number): Kasus {
  const penutup = pilih<NilaiSel[]>(
    [
      ["Atasan Langsung,", null, null, "Pegawai yang dinilai", null],
      ["Ketua Tim", null, "Anggota", null, null],
      ["Verifikator", null, null, null, "Penyusun"],
      ["Data per", null, null, "Dicetak otomatis", null],
    ],
    i,
  );
  const rerata: NilaiSel[] = ["Rata-rata", null, null, null, 91.03];
  const data = [...ke(4).map(barisUkur), ...(i % 2 ? [rerata] : []), penutup];
  const lembar = lembarKasus(["KINERJA 2024"], satuBaris([...UKUR, "Bobot", "Nilai"]), data.map(berbobot));
  return kasus(`baris-penutup-${i} ${String(penutup[0])}`, lembar, { data: [3, 6], warnai: ["E"] });
}

/** Weights and marks of the rows that have a unit. */
function berbobot(baris: readonly NilaiSel[]): NilaiSel[] {
  return [...baris, ...(baris[1] === null ? [null, null] : [25, 22.5])];
}

/** The last row is one of the table's, though it says little or nothing in figures. */
function barisTerakhir(i: number): Kasus {
  const akhir = pilih<NilaiSel[]>(
    [
      ["Indeks inovasi daerah", "Indeks", null, null, null],
      ["Opini atas laporan keuangan", null, "WTP", "WDP", null],
      ["Survei kepuasan", "Indeks", "Menyusul", "Belum rilis", "-"],
      ["Nilai pelayanan", "Nilai", "Akhir tahun", null, null],
    ],
    i,
  );
  const lembar = lembarKasus(["KINERJA 2024"], satuBaris(UKUR), [...ke(4).map(barisUkur), akhir]);
  return kasus(`baris-terakhir-${i} ${String(akhir[0])}`, lembar, { data: [3, 7], warnai: ["E"] });
}

/** Texts laid out over columns with blank ones between: nothing is a table. */
function teksBercelah(i: number): Kasus {
  const isi = pilih<NilaiSel[][]>(
    [
      [
        ["Instansi", null, "Dinas Perikanan", null, "Kepala", null, "Ir. Siti Aminah"],
        ["Alamat", null, "Jl. Merdeka", null, "Pangkat", null, "Pembina"],
        ["Kota", null, "Binjai", null, "Golongan", null, "IV/b"],
        ["Pegawai", null, 112, null, "Eselon", null, 2],
      ],
      [
        ["PEMERINTAH KOTA", null, null, null, "LAMPIRAN I"],
        ["Mengetahui,", null, "Memeriksa,", null, "Binjai, 3 Januari 2025"],
        ["Kepala Dinas", null, "Sekretaris", null, "Kepala Bidang"],
        ["Drs. Ahmad Yani", null, "Citra, S.E.", null, "Ir. Siti Aminah"],
        ["NIP. 1970", null, "NIP. 1975", null, "NIP. 1980"],
      ],
      [
        ["Merah", null, "Kuning", null, "Hijau", null, "Biru"],
        ["Kurang", null, "Cukup", null, "Baik", null, "Istimewa"],
        [50, null, 65, null, 75, null, 90],
      ],
    ],
    i,
  );
  return kasus(`teks-bercelah-${i} ${String(isi[0]?.[0])}`, lembarKasus([], [], isi), { banyakTabel: 0 });
}

/** Made-up neighbours of layouts. */
export const TETANGGA_SUSUNAN: readonly Kasus[] = [
  ...ke(BANYAK).map(kolomJeda),
  ...ke(BANYAK).map(kolomJedaAsing),
  ...ke(3).map(berdampingan),
  ...ke(BANYAK).map(kelompokAsing),
  ...ke(3).map(judulLebihRendah),
  ...ke(3).map(barisSatuan),
  ...ke(BANYAK).map(judulTahun),
  ...ke(3).map(namaPendek),
  ...ke(BANYAK).map(barisPenutup),
  ...ke(BANYAK).map(barisTerakhir),
  ...ke(3).map(teksBercelah),
];
