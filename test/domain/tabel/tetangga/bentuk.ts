import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type HarapKasus, type Kasus } from "./kasus";
import { barisUkur, UKUR } from "./tabel-ukur";

/*
 * Tables that only their shape shows, for no word of their titles is known.
 */

const BANYAK = 4;
const kasus = (id: string, lembar: Kasus["lembar"], harap: HarapKasus): Kasus => ({
  id,
  lembar,
  harap: { tanpaTambah: true, ...harap },
});

/** Five words for name, unit, promise, result and verdict that nobody listed; two rows are as good as five. */
function kataSendiri(i: number, banyakBaris = 5): Kasus {
  const judul = pilih(
    [
      ["Perihal Garapan", "Besaran", "Ikrar", "Kenyataan", "Ujung"],
      ["Perkara", "Takaran", "Angan", "Terwujud", "Rapor"],
      ["Amanat", "Timbangan", "Niat", "Panen", "Putusan"],
      ["Tugas Pokok", "Wujud", "Patok", "Buah", "Nilai Mutu"],
    ],
    i,
  );
  const data = ke(banyakBaris).map((b): NilaiSel[] => [
    pilih(INDIKATOR, b),
    pilih(["dokumen", "indeks", "nilai", "%", "orang"], b),
    40 + 7 * b,
    38 + 6 * b,
    pilih(["Cukup", "Baik"], b),
  ]);
  return kasus(
    `kata-sendiri-${i} ${banyakBaris} rows ${judul.join("|")}`,
    lembarKasus(["LAPORAN TAHUNAN"], satuBaris(judul), data),
    { data: [3, 2 + banyakBaris] },
  );
}

/** The percent of two columns of figures, under words that nobody listed: found, and asked about. */
function persenTanpaKata(i: number, banyakBaris = 5): Kasus {
  const [nama = "", a = "", b = "", hasil = ""] = pilih(
    [
      ["Survei", "Beban", "Masuk", "Respons"],
      ["Lokus", "Kuota", "Terisi", "Isian"],
      ["Kanal", "Aduan", "Tuntas", "Ketuntasan"],
      ["Blok", "Muatan", "Rampung", "Kelengkapan"],
    ],
    i,
  );
  const data = ke(banyakBaris).map((n): NilaiSel[] => {
    const [t, r] = [100 + 13 * n, 90 + 11 * n];
    return [`Lapangan ${String.fromCharCode(65 + n)}`, t, r, persen(r, t)];
  });
  const lembar = lembarKasus(["Evaluasi Lapangan"], satuBaris([nama, a, b, hasil]), data);
  return kasus(`persen-tanpa-kata-${i} ${banyakBaris} rows ${hasil}`, lembar, {
    data: [3, 2 + banyakBaris],
    tanpaWarna: ["D"],
  });
}

/** Rows that are named by a year each, under words that nobody listed. */
function namaTahun(i: number): Kasus {
  const judul = pilih(
    [
      ["Tahun Pajak", "Lembar", "Pokok", "Tertagih", "Sisa"],
      ["Angkatan", "Pendaftar", "Diterima", "Lulus", "Drop Out"],
      ["Musim", "Gabah", "Beras", "Susut", "Stok"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] => [2019 + b, 410 + 7 * b, 62 + b, 12 + 3 * b, 50 - 2 * b]);
  return kasus(`nama-tahun-${i} ${judul[0]}`, lembarKasus(["DAFTAR"], satuBaris(judul), data), {
    data: [3, 6],
    tanpaWarna: ["B", "C", "D", "E"],
  });
}

/** Groups of parts, merged or with blanks beside them, over figures. */
function kelompokBagian(i: number): Kasus {
  const [a, b] = pilih(
    [
      ["Luka", "Hilang"],
      ["Roda Dua", "Roda Empat"],
      ["Darat", "Laut"],
      ["Padi", "Palawija"],
    ],
    i,
  ) as [string, string];
  const anak = pilih(
    [
      ["Pagi", "Siang", "Malam"],
      ["≤15'", "16-30'", ">30'"],
      ["Kota", "Desa", "Pulau"],
    ],
    i,
  );
  const kepala = kepalaGrup(["Kawasan", [a, anak], [b, anak.map((satu) => `${satu} *`)]]);
  const data = ke(4).map((n): NilaiSel[] => [
    `Kawasan ${String.fromCharCode(65 + n)}`,
    ...ke(6).map((k) => n + k),
  ]);
  return kasus(`kelompok-bagian-${i} ${anak[0]}`, lembarKasus(["Data 2024"], kepala, data), {
    data: [4, 7],
    peran: peranUrut(["-", ...ke(6).map(() => "lain")]),
  });
}

/** A register of texts, many columns of them, each cell filled. */
function bukuTeks(i: number): Kasus {
  const judul = pilih(
    [
      ["Hari", "Jam", "Acara", "Ruang", "Peserta", "Notulis", "Busana"],
      ["Perihal", "Asal", "Sifat", "Map", "Lemari", "Penerima", "Paraf"],
      ["Tamu", "Instansi Asal", "Keperluan", "Bertemu", "Kesan", "Saran", "Paraf"],
    ],
    i,
  );
  const data = ke(4).map((b): NilaiSel[] =>
    judul.map((_, k) => `${pilih(["Senin", "Rapat", "Aula"], k)} ${b}${k}`),
  );
  return kasus(`buku-teks-${i} ${judul[0]}`, lembarKasus(["BUKU AGENDA"], satuBaris(judul), data), {
    data: [3, 6],
    tanpaWarna: ke(7).map((k) => String.fromCharCode(65 + k)),
  });
}

/** A banner right below the titles, and rows with dashes. */
function spandukDiAtas(i: number): Kasus {
  const judul = pilih(
    [
      ["Aspek Tinjauan", "Indeks 2022", "Indeks 2023", "Jenjang", "Usul"],
      ["Domain", "Skor I", "Skor II", "Jenjang", "Usul"],
    ],
    i,
  );
  const baris = (b: number): NilaiSel[] => [
    `Tinjauan ${b + 1}`,
    2 + b,
    b === 1 ? "-" : 3 + b,
    "Terpadu",
    "Reviu",
  ];
  const spanduk = (teks: string): NilaiSel[] => [teks, null, null, null, null];
  const data = [
    spanduk("DOMAIN KEBIJAKAN"),
    baris(0),
    baris(1),
    spanduk("DOMAIN LAYANAN"),
    baris(2),
    baris(3),
  ];
  return kasus(`spanduk-di-atas-${i} ${judul[0]}`, lembarKasus(["KEMATANGAN"], satuBaris(judul), data), {
    data: [3, 8],
  });
}

/** A second table below the first, its titles unknown: its rows are none of the first one's. */
function tabelBerikut(i: number): Kasus {
  const celah = pilih<NilaiSel[][]>(
    [[[null], ["B. Sebaran"]], [["2. Sebaran Tenaga"]], [[null], [null], [null]], [["Rincian Alat"], [null]]],
    i,
  );
  const bawah: NilaiSel[][] = [
    ["Kawasan", "Unit Kerja", "Perahu", "Jaring", "Mesin"],
    ...ke(4).map((b): NilaiSel[] => [`Kawasan ${b + 1}`, `Regu ${b + 1}`, 4 + b, 7 + b, 2 + b]),
  ];
  const data = [...ke(4).map(barisUkur), ...celah, ...bawah].map((satu) => [
    ...satu,
    ...ke(5 - satu.length).map(() => null),
  ]);
  return kasus(`tabel-berikut-${i}`, lembarKasus(["KINERJA 2024"], satuBaris(UKUR), data), {
    data: [3, 6],
    warnai: ["E"],
    banyakTabel: 2,
  });
}

/** Titles that begin with a year, are a ratio in words, or a label with a colon. */
function judulGanjil(i: number): Kasus {
  const [t, r, p] = pilih(
    [
      ["2024 Tgt", "2024 Act", "Ach %"],
      ["2024 (T)", "2024 (R)", "Capaian 2024"],
      ["Target 2024", "Hasil 2024", "Hasil : Target"],
    ] as const,
    i,
  );
  const judul = [
    "Indikator",
    "Satuan",
    t.replace("2024", "2023"),
    r.replace("2024", "2023"),
    t,
    r,
    p,
    "Catatan: Umpan Balik",
  ];
  const data = ke(5).map((b): NilaiSel[] => [
    pilih(INDIKATOR, b),
    "Unit",
    ...[45 + b, 41 + b],
    ...[50 + b, 45 + b, persen(45 + b, 50 + b)],
    "Dijaga",
  ]);
  return kasus(`judul-ganjil-${i} ${p}`, lembarKasus(["KINERJA 2024"], satuBaris(judul), data), {
    data: [3, 7],
    peran: { A: "indikator", B: "satuan", E: "target", F: "realisasi", G: "capaian" },
    bukan: { H: ["target", "realisasi", "capaian"] },
  });
}

/** Ages, shares or steps as titles, one after the other. */
function deretJudul(i: number): Kasus {
  const deret = pilih(
    [
      ["0-14 Th", "15-24 Th", "25-44 Th", "45-64 Th", "65+ Th"],
      ["0%", "25%", "50%", "75%", "100%"],
      ["< 1 Th", "1-4 Th", "5-9 Th", "10-14 Th", "≥ 15 Th"],
    ],
    i,
  );
  const judul = [pilih(["Penyakit", "Sumber Dana", "Gangguan"], i), ...deret, "Total"];
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = ke(5).map((k) => 10 + 3 * b + k);
    return [`Ragam ${String.fromCharCode(65 + b)}`, ...isi, isi.reduce((n, satu) => n + satu, 0)];
  });
  return kasus(`deret-judul-${i} ${deret[0]}`, lembarKasus(["SEBARAN 2024"], satuBaris(judul), data), {
    data: [3, 6],
    peran: peranUrut(["-", ...ke(5).map(() => "lain")]),
  });
}

/** Made-up neighbours of kind 1. */
export const TETANGGA_BENTUK: readonly Kasus[] = [
  ...ke(BANYAK).flatMap((i) => [kataSendiri(i), kataSendiri(i, 2)]),
  ...ke(BANYAK).flatMap((i) => [persenTanpaKata(i), persenTanpaKata(i, 2)]),
  ...ke(3).map(namaTahun),
  ...ke(BANYAK).map(kelompokBagian),
  ...ke(3).map(bukuTeks),
  ...ke(2).map(spandukDiAtas),
  ...ke(BANYAK).map(tabelBerikut),
  ...ke(3).map(judulGanjil),
  ...ke(3).map(deretJudul),
];
