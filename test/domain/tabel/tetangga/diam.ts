import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const BANYAK = 10;

/** A second table right below the first, without a blank row: its rows are none of the first one's. */
function tabelDiBawah(i: number): Kasus {
  const atas = ke(4).map((b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    50 + b,
    45 + b,
    persen(45 + b, 50 + b),
  ]);
  const no = pilih(["No", "NO.", "Nomor", "#", "No. Urut"], i);
  const bawah = ke(3).map((b): NilaiSel[] => [
    b + 1,
    pilih(["Pendidikan", "Kesehatan", "Umum"], b),
    20 + b,
    30,
    40 + b,
  ]);
  const judul = pilih(
    ["II. JUMLAH KASUS MENURUT BIDANG", "Tabel 2. Pegawai menurut Golongan", "B. Penerima Bantuan"],
    i,
  );
  const kepala: NilaiSel[] = [
    no,
    pilih(["Bidang", "Golongan", "Pendidikan"], i),
    "Laki-laki",
    "Perempuan",
    pilih(["Persentase", "%", "Jumlah"], i),
  ];
  return {
    id: `tabel-di-bawah-${i} ${no} ${judul}`,
    lembar: lembarKasus(
      ["PENGUKURAN KINERJA TAHUN 2024"],
      satuBaris(["No", "Indikator", "Target", "Realisasi", "Capaian (%)"]),
      [...atas, [judul, null, null, null, null], kepala, ...bawah],
    ),
    harap: { data: [3, 6], warnai: ["E"], banyakTabel: 2 },
  };
}

/** Numerator and denominator by letters, and the result of the two: no promise was made. */
function sukuRumus(i: number): Kasus {
  const [a, b] = pilih(
    [
      ["Jumlah (A)", "Jumlah (B)"],
      ["Data (a)", "Data (b)"],
      ["Nilai (X)", "Nilai (Y)"],
      ["Kejadian (N)", "Populasi (P)"],
    ] as const,
    i,
  );
  const hasil = pilih(["Hasil (%)", "Persentase", "Hasil", "Nilai (%)"], i);
  const data = ke(5).map((n): NilaiSel[] => {
    const [x, y] = [40 + 13 * n, 90 + 17 * n];
    return [n + 1, pilih(INDIKATOR, n), "(a/b) x 100%", x, y, persen(x, y)];
  });
  return {
    id: `suku-rumus-${i} ${a} ${hasil}`,
    lembar: lembarKasus(
      ["INDIKATOR KINERJA KUNCI LPPD 2024"],
      satuBaris(["No", "IKK", "Rumus", a, b, hasil]),
      data,
    ),
    harap: { tanpaWarna: ["F"], tanpaTambah: true },
  };
}

/** Target and realisasi that the office has judged by itself. */
function vonisKantor(i: number): Kasus {
  const kata = pilih(
    [
      ["Tercapai", "Tidak Tercapai"],
      ["On Track", "Delayed"],
      ["Tinggi", "Rendah"],
    ] as const,
    i,
  );
  const judul = pilih(["Status", "Keterangan Capaian", "Predikat", "Kriteria"], i);
  const data = ke(5).map((b): NilaiSel[] => [
    b + 1,
    pilih(INDIKATOR, b),
    "Unit",
    60 + b,
    58 + 2 * b,
    kata[b % 2] ?? "",
  ]);
  return {
    id: `vonis-kantor-${i} ${judul}`,
    lembar: lembarKasus(
      ["CAPAIAN IKU TAHUN 2024"],
      satuBaris(["No", "Indikator", "Satuan", "Target", "Realisasi", judul]),
      data,
    ),
    harap: { tanpaTambah: true, peran: { D: "target", E: "realisasi" } },
  };
}

/** The value reached is called capaian, its unit says so. */
function nilaiBernamaCapaian(i: number): Kasus {
  const judul = pilih(["Capaian", "Pencapaian", "Capaian 2024", "Capaian Kinerja"], i);
  const satuan = ["Dokumen", "Indeks", "Nilai", "Persen", "Orang"];
  const data = ke(5).map((b): NilaiSel[] => {
    const unit = satuan[b] ?? "";
    return [b + 1, pilih(INDIKATOR, b), unit, `${70 + b} ${unit}`, `${66 + 2 * b} ${unit}`];
  });
  return {
    id: `nilai-bernama-capaian-${i} ${judul}`,
    lembar: lembarKasus(
      ["TARGET DAN CAPAIAN TAHUN 2024"],
      satuBaris(["No", "Indikator", "Satuan", pilih(["Target", "Target 2024"], i), judul]),
      data,
    ),
    harap: { tanpaTambah: true, tanpaWarna: ["E"] },
  };
}

/** All three for the month and all three for the year so far. */
function bulanDanKumulatif(i: number): Kasus {
  const kini = pilih(["Bulan Ini", "Agustus", "Minggu Ini", "Bulan Agustus"], i);
  const sampai = pilih(["s.d. Bulan Ini", "s/d Agustus", "Kumulatif", "Sampai dengan Bulan Ini"], i);
  const tiga = pilih(
    [
      ["Target", "Realisasi", "%"],
      ["Rencana", "Realisasi", "Capaian (%)"],
    ],
    i,
  );
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r, tt, rr] = [20 + b, 19 - b, 160 + 8 * b, 120 + 9 * b];
    return [pilih(INDIKATOR, b), t, r, persen(r, t), tt, rr, persen(rr, tt)];
  });
  return {
    id: `bulan-dan-kumulatif-${i} ${kini} ${sampai}`,
    lembar: lembarKasus(
      ["LAPORAN BULAN AGUSTUS 2024"],
      kepalaGrup(["Indikator", [kini, tiga], [sampai, tiga]]),
      data,
    ),
    harap: { tanpaWarna: ["D", "G"], tanpaTambah: true, peran: peranUrut(["indikator"]) },
  };
}

const JENIS = [tabelDiBawah, sukuRumus, vonisKantor, nilaiBernamaCapaian, bulanDanKumulatif];

/** What was once coloured or computed unasked, and should have been asked about. */
export const TETANGGA_DIAM: readonly Kasus[] = JENIS.flatMap((satu) => ke(BANYAK).map(satu));
