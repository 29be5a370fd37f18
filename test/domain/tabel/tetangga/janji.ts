import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const BANYAK = 10;

/** The five-year plan: target and money per year, nothing measured. */
function matriksRencana(i: number): Kasus {
  const tahun = ke(2 + (i % 3)).map((n) => String(2025 + n));
  const awal = pilih(["Data Capaian pada Tahun Awal Perencanaan", "Kondisi Awal (2024)", "Baseline 2024"], i);
  const akhir = pilih(
    ["Kondisi Kinerja pada Akhir Periode Renstra", "Kondisi Akhir", "Target Akhir Renstra"],
    i,
  );
  const grup = pilih(
    [
      "Capaian Kinerja dan Kerangka Pendanaan",
      "Target Kinerja Program dan Kerangka Pendanaan",
      "Capaian Kinerja Program dan Kerangka Pendanaan",
      "Target Kinerja dan Pagu Indikatif",
    ],
    i,
  );
  const uang = pilih(["Rp", "Rp.", "Pagu (Rp)"], i);
  const lebar = 2 * tahun.length;
  const kepala = [
    [
      ...["Kode", "Program", "Indikator Program", awal].map((teks) => ({ teks, tinggi: 3 })),
      { teks: grup, lebar },
      { teks: akhir, lebar: 2, tinggi: 2 },
      { teks: "Penanggung Jawab", tinggi: 3 },
    ],
    [...ke(4).map(() => null), ...tahun.map((teks) => ({ teks, lebar: 2 })), null, null, null],
    [...ke(4).map(() => null), ...[...tahun, ""].flatMap(() => [{ teks: "Target" }, { teks: uang }]), null],
  ];
  const data = ke(4).map((b): NilaiSel[] => [
    `1.02.0${b + 1}`,
    `Program Pelayanan ${b + 1}`,
    pilih(INDIKATOR, b),
    50 + b,
    ...tahun.flatMap((_, n) => [55 + b + 2 * n, (b + 1) * 100_000_000 + n * 5_000_000]),
    70 + b,
    (b + 1) * 400_000_000,
    "Bidang Umum",
  ]);
  return {
    id: `matriks-rencana-${i} ${grup} ${uang}`,
    lembar: lembarKasus(["RENCANA PROGRAM DAN PENDANAAN PERANGKAT DAERAH"], kepala, data),
    harap: {
      peran: peranUrut([
        "kode",
        "program",
        "indikator",
        "kondisi_awal",
        ...tahun.flatMap((_, n) => [
          n === 0 ? "target_tahun/target" : "target_tahun",
          n === 0 ? "pagu" : "pagu/lain",
        ]),
        "kondisi_akhir/target_renstra",
        "-",
        "penanggung_jawab",
      ]),
      tanpaTambah: true,
    },
  };
}

/** How much was planned, in rupiah and in percent, beside how much was spent. */
function persenRencana(i: number): Kasus {
  const [t, r] = pilih(
    [
      ["Target Keuangan (Rp)", "Realisasi Keuangan (Rp)"],
      ["Rencana Keuangan (Rp)", "Realisasi Keuangan (Rp)"],
      ["Target Rp", "Realisasi Rp"],
    ] as const,
    i,
  );
  const p = pilih(["%", "(%)", "Persen"], i + 1);
  const data = ke(4).map((b): NilaiSel[] => {
    const pagu = (b + 2) * 100_000_000;
    const rencana = (pagu * (60 + 5 * b)) / 100;
    const nyata = (pagu * (50 + 7 * b)) / 100;
    return [
      b + 1,
      `Penyusunan dokumen ke-${b + 1}`,
      pagu,
      rencana,
      60 + 5 * b,
      nyata,
      50 + 7 * b,
      pagu - nyata,
    ];
  });
  return {
    id: `persen-rencana-${i} ${t} ${p}`,
    lembar: lembarKasus(
      ["LAPORAN KEUANGAN BULAN SEPTEMBER 2024"],
      satuBaris(["No", "Sub Kegiatan", "Pagu (Rp)", t, p, r, p, "Sisa (Rp)"]),
      data,
    ),
    harap: {
      peran: peranUrut(["no", "program", "pagu", "lain/target", "lain", "realisasi_rp", "serapan", "lain"]),
      tanpaWarna: ["E"],
    },
  };
}

/** Plan, result and their difference, in percent, whatever the difference is called. */
function selisih(i: number): Kasus {
  const beda = pilih(
    ["Dev.", "Deviasi (%)", "+/- (%)", "Selisih", "Gap (%)", "Dev (%)", "Capaian/Deviasi (%)"],
    i,
  );
  const data = ke(5).map((b): NilaiSel[] => {
    const [t, r] = [60 + 8 * b, 58 + 7 * b + (b % 2)];
    return [b + 1, `Pembangunan gedung ${b + 1}`, (b + 1) * 200_000_000, t, r, i % 2 ? t - r : r - t, "-"];
  });
  return {
    id: `selisih-${i} ${beda}`,
    lembar: lembarKasus(
      ["LAPORAN FISIK KEADAAN AGUSTUS 2024"],
      kepalaGrup([
        "No",
        "Sub Kegiatan",
        "Pagu (Rp)",
        [
          pilih(["Fisik (%)", "Progres Fisik (%)", "Kemajuan Fisik"], i),
          [pilih(["Renc.", "Rencana", "Target"], i), pilih(["Real.", "Realisasi"], i), beda],
        ],
        "Kendala",
      ]),
      data,
    ),
    harap: {
      peran: peranUrut(["no", "program", "pagu", "target", "realisasi", "lain", "keterangan"]),
      tanpaWarna: ["F"],
    },
  };
}

/** One quarter beside the year so far, each with its own percent. */
function triwulanKini(i: number): Kasus {
  const n = pilih(["II", "III", "2", "3"], i);
  const tw = pilih(["TW", "Triwulan", "Trw."], i);
  const sd = pilih(["s.d.", "s/d", "sampai dengan", "Kumulatif"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const t = 400 + 40 * b;
    const [tq, rq] = [100 + 10 * b, 90 + 8 * b];
    return [pilih(INDIKATOR, b), t, tq, rq, persen(rq, tq), 2 * tq - b, 2 * rq - 3, persen(2 * rq - 3, t)];
  });
  return {
    id: `triwulan-kini-${i} ${tw} ${n} ${sd}`,
    lembar: lembarKasus(
      ["EVALUASI KINERJA TAHUN 2024"],
      satuBaris([
        "Indikator",
        pilih(["Target 2024", "Target Setahun", "Target"], i),
        `Target ${tw} ${n}`,
        `Realisasi ${tw} ${n}`,
        "%",
        `Target ${sd} ${tw} ${n}`,
        `Realisasi ${sd} ${tw} ${n}`,
        pilih(["Capaian thd Target Setahun (%)", "% Capaian Tahunan", "Capaian (%)"], i),
      ]),
      data,
    ),
    harap: {
      peran: peranUrut([
        "indikator",
        "target",
        "target_tw",
        "realisasi_tw",
        "capaian_tw",
        "target_tw/lain",
        "realisasi",
        "capaian",
      ]),
    },
  };
}

/** Months and their total beside a sum of money that stands left of them. */
function bulanDanUang(i: number): Kasus {
  const bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"].slice(0, 3 + (i % 4));
  const uang = pilih(["Nilai DPA", "Pagu Anggaran (Rp)", "Anggaran", "Pagu"], i);
  const jumlah = pilih(["Total Realisasi", "Jumlah Realisasi", "Realisasi s/d Bulan Ini", "Realisasi"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = bulan.map((_, n) => 2 + b + ((n * 3) % 5));
    const r = isi.reduce((a, c) => a + c, 0);
    const t = r + 3 + b;
    return [pilih(INDIKATOR, b), "Unit", t, (b + 1) * 25_000_000, ...isi, r, persen(r, t)];
  });
  return {
    id: `bulan-dan-uang-${i} ${uang} ${jumlah}`,
    lembar: lembarKasus(
      ["REKAP KINERJA SEMESTER I TAHUN 2024"],
      satuBaris([
        "Indikator",
        "Satuan",
        "Target",
        uang,
        ...bulan.map((b) => `Realisasi ${b}`),
        jumlah,
        "Capaian (%)",
      ]),
      data,
    ),
    harap: {
      peran: peranUrut([
        "indikator",
        "satuan",
        "target",
        "pagu",
        ...bulan.map(() => "lain"),
        "realisasi",
        "capaian",
      ]),
      bukan: { D: ["target"] },
    },
  };
}

/** Twelve months without a total, and a capaian that is their sum by the target. */
function bulanTanpaJumlah(i: number): Kasus {
  const n = pilih([12, 6, 4], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = ke(n).map((m) => 1 + ((b + m) % 3));
    const r = isi.reduce((a, c) => a + c, 0);
    return [b + 1, pilih(INDIKATOR, b), r + 2 * b + 1, ...isi, persen(r, r + 2 * b + 1)];
  });
  const grup = pilih(["Realisasi Bulan Ke", "Realisasi Bulan", "Realisasi"], i);
  const nama = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" ");
  const daun = ke(n).map((m) => (grup === "Realisasi Bulan Ke" ? String(m + 1) : (nama[m] ?? "")));
  return {
    id: `bulan-tanpa-jumlah-${i} ${grup}`,
    lembar: lembarKasus(
      ["MONITORING RENCANA AKSI TAHUN 2024"],
      kepalaGrup(["No", "Indikator Kinerja", "Target", [grup, daun], pilih(["Capaian", "Capaian (%)"], i)]),
      data,
    ),
    harap: { peran: peranUrut(["no", "indikator", "target", ...daun.map(() => "lain"), "capaian"]) },
  };
}

/** K for performance, Rp for money, each with its percent, and a percent of the works that says the same. */
function hurufKinerja(i: number): Kasus {
  const [k, rp] = pilih(
    [
      ["K", "Rp"],
      ["(K)", "(Rp)"],
    ] as const,
    i,
  );
  const persenK = pilih([`% ${k}`, `Capaian ${k} (%)`, `Persen ${k}`], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r, pagu] = [20 + 5 * b, 18 + 4 * b, (b + 1) * 50_000_000];
    const uang = (pagu * (80 + b)) / 100;
    return [
      `3.27.0${b + 1}`,
      `Pembinaan kelompok ${b + 1}`,
      "Kelompok",
      t,
      r,
      i % 2 ? `${String(persen(r, t))}%` : persen(r, t),
      pagu,
      uang,
      80 + b,
      i % 2 ? `${String(persen(r, t))}%` : persen(r, t),
    ];
  });
  return {
    id: `huruf-kinerja-${i} ${persenK}`,
    lembar: lembarKasus(
      [],
      satuBaris([
        "Kode",
        "Sub Kegiatan",
        "Satuan",
        `Target ${k}`,
        `Realisasi ${k}`,
        persenK,
        `Target ${rp}`,
        `Realisasi ${rp}`,
        `% ${rp}`,
        pilih(["Realisasi Fisik (%)", "Fisik (%)"], i),
      ]),
      data,
    ),
    harap: {
      peran: peranUrut([
        "kode",
        "program",
        "satuan",
        "target",
        "realisasi",
        "capaian",
        "pagu",
        "realisasi_rp",
        "serapan",
        "-",
      ]),
      warnai: ["F"],
    },
  };
}

/** Money by cumulative quarters, and the share of it without a name. */
function serapanTriwulan(i: number): Kasus {
  const p = pilih(["% TA 2024", "%", "% 2024", "Persentase", "% Thn 2024"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const pagu = (b + 2) * 100_000_000;
    const tw = [10, 35, 60, 88 + b].map((n) => (pagu * n) / 100);
    return [b + 1, pilih(["Pasar Lama", "Sukarame", "Air Putih", "Kota Baru"], b), pagu, ...tw, 88 + b];
  });
  return {
    id: `serapan-triwulan-${i} ${p}`,
    lembar: lembarKasus(
      ["REALISASI DANA KELURAHAN TAHUN 2024"],
      kepalaGrup([
        "No",
        "Kelurahan",
        pilih(["Pagu", "Anggaran (Rp)"], i),
        [pilih(["Realisasi s/d", "Realisasi s.d."], i), ["TW I", "TW II", "TW III", "TW IV"]],
        p,
      ]),
      data,
    ),
    harap: { peran: { C: "pagu", D: "realisasi_rp", F: "realisasi_rp", H: "serapan" } },
  };
}

/** The indicator of the objective, and that of each step towards it. */
function duaIndikator(i: number): Kasus {
  const langkah = pilih(["Langkah Aksi", "Rencana Aksi", "Aktivitas", "Program"], i);
  const data = ke(4).map((b): NilaiSel[] => {
    const [t, r] = [20 + b, 18 + b];
    return [
      "Meningkatnya akuntabilitas",
      "Nilai SAKIP",
      `Pendampingan ${b + 1}`,
      pilih(INDIKATOR, b),
      t,
      r,
      persen(r, t),
    ];
  });
  return {
    id: `dua-indikator-${i} ${langkah}`,
    lembar: lembarKasus(
      ["MONITORING RENCANA AKSI TAHUN 2024"],
      satuBaris([
        "Sasaran",
        pilih(["Indikator", "Indikator Sasaran"], i),
        langkah,
        pilih(["Indikator Kinerja", "Indikator"], i),
        "Target",
        "Realisasi",
        "Capaian (%)",
      ]),
      data,
    ),
    harap: {
      peran: peranUrut(["sasaran", "indikator", "-", "indikator", "target", "realisasi", "capaian"]),
      warnai: ["G"],
    },
  };
}

const JENIS = [
  matriksRencana,
  persenRencana,
  selisih,
  triwulanKini,
  bulanDanUang,
  bulanTanpaJumlah,
  hurufKinerja,
  serapanTriwulan,
  duaIndikator,
];

/** Plans, differences, the quarter so far and letters for roles. */
export const TETANGGA_JANJI: readonly Kasus[] = JENIS.flatMap((satu) => ke(BANYAK).map(satu));
