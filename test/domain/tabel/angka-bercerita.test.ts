import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import type { KolomTabel, NilaiSel } from "../../../src/domain/tabel";
import { YAKIN_CUKUP } from "../../../src/domain/tabel/hasil-tabel";
import { buatLembar } from "./lembar";

const kolom = (isi: NilaiSel[][], gabungan: string[] = []): readonly KolomTabel[] =>
  bacaLembar(buatLembar({ isi, gabungan })).tabel[0]?.kolom ?? [];
const peran = (isi: NilaiSel[][], gabungan: string[] = []): string[] =>
  kolom(isi, gabungan).map((satu) => `${satu.peran}${satu.triwulan === null ? "" : `#${satu.triwulan}`}`);

const ROMAWI = ["I", "II", "III", "IV"];
const TW = [1, 2, 3, 4];

describe("bare numerals I to IV over what is measured", () => {
  const berkelompok = (kelompok: string[], judul?: string): [NilaiSel[][], string[]] => {
    const [satu = "", dua = ""] = kelompok;
    const atas: NilaiSel[][] = judul === undefined ? [] : [[judul]];
    const b = atas.length + 1;
    const isi = [
      ...atas,
      ["Indikator", "Target Tahun", satu, "", "", "", dua, "", "", ""],
      ["", "", ...ROMAWI, ...ROMAWI],
      ["Koperasi aktif", 120, 20, 50, 90, 120, 22, 48, 88, 115],
      ["Usaha naik kelas", 60, 10, 20, 40, 60, 8, 22, 39, 61],
      ["Wirausaha baru", 200, 0, 50, 100, 200, 0, 60, 110, 190],
    ];
    return [isi, [`C${b}:F${b}`, `G${b}:J${b}`, `A${b}:A${b + 1}`, `B${b}:B${b + 1}`]];
  };

  it("are the quarters, though nobody wrote the word", () => {
    assert.deepEqual(peran(...berkelompok(["Target", "Realisasi"])).slice(2), [
      ...TW.map((n) => `target_tw#${n}`),
      ...TW.map((n) => `realisasi_tw#${n}`),
    ]);
  });

  it("are no quarters where they count weeks, stages or classes", () => {
    for (const lain of ["Realisasi Minggu", "Realisasi Tahap", "Realisasi Golongan", "Jumlah Kelas"])
      assert.ok(!peran(...berkelompok(["Target Minggu", lain])).some((satu) => satu.includes("#")), lain);
    const mingguan = peran(...berkelompok(["Target", "Realisasi"], "LAPORAN MINGGUAN"));
    assert.ok(!mingguan.some((satu) => satu.includes("#")));
  });

  it("over pairs of T and R are the quarters' pairs", () => {
    const isi = [
      ["Indikator", "Target 2024", "I", "", "II", "", "III", "", "IV", "", "Realisasi 2024"],
      ["", "", ..."TRTRTRTR", ""],
      ["Izin terbit", 400, 100, 110, 100, 95, 100, 120, 100, 90, 415],
      ["Investor", 80, 20, 15, 20, 22, 20, 18, 20, 20, 75],
      ["Pengaduan", 40, 10, 9, 10, 10, 10, 11, 10, 6, 36],
    ];
    const gabungan = ["C1:D1", "E1:F1", "G1:H1", "I1:J1", "A1:A2", "B1:B2", "K1:K2"];
    assert.deepEqual(
      peran(isi, gabungan).slice(2, 10),
      TW.flatMap((n) => [`target_tw#${n}`, `realisasi_tw#${n}`]),
    );
  });
});

describe("registers of risks", () => {
  const baris = [
    ["Rujukan terlambat", 4, 3, 12, 6, 8],
    ["Data ganda", 3, 3, 9, 4, 4],
    ["Obat kosong", 5, 4, 20, 10, 12],
  ];
  const DIUKUR = /^(?:target|realisasi|capaian)/;

  it("measure no performance, whatever their titles say", () => {
    const isi = [
      ["No", "Kejadian Risiko", "Kemungkinan", "Dampak", "Skor", "Target Residual", "Realisasi Residual"],
      ...baris.map((satu, i) => [i + 1, ...satu]),
    ];
    assert.ok(!peran(isi).some((satu) => DIUKUR.test(satu)));
  });

  it("are known by a score that is the product of two scales, too", () => {
    const isi = [
      ["No", "Risiko", "L", "C", "Level", "Target", "Realisasi"],
      ...baris.map((satu, i) => [i + 1, ...satu]),
    ];
    assert.ok(!peran(isi).some((satu) => DIUKUR.test(satu)));
  });

  it("are none where target, realisasi and capaian agree and risks stand beside them", () => {
    const isi = [
      ["Indikator", "Target", "Realisasi", "Capaian (%)", "Risiko", "Dampak", "Mitigasi"],
      ["Jalan mantap", 40, 30, 75, "Banjir", "Rusak", "Drainase"],
      ["Rumah layak", 50, 45, 90, "Lahan", "Tertunda", "Rapat"],
      ["Air minum", 80, 88, 110, "Kemarau", "Kering", "Sumur"],
    ];
    assert.deepEqual(peran(isi).slice(1, 4), ["target", "realisasi", "capaian"]);
  });
});

describe("names as programs write them", () => {
  it("are read by their parts, the thing before or behind what is said of it", () => {
    const isi = [
      ["skpd_kode", "keg_uraian", "ind_uraian", "ind_satuan", "trgt", "rls_fisik", "prsn_fisik"],
      ["2.10", "Promosi", "Event", "kali", 12, 11, 91.67],
      ["2.10", "Penataan", "Lokasi", "lokasi", 5, 4, 80],
      ["2.10", "Pelatihan", "Orang", "orang", 80, 60, 75],
    ];
    assert.deepEqual(peran(isi), [
      "kode",
      "program",
      "indikator",
      "satuan",
      "target",
      "realisasi",
      "capaian",
    ]);
  });

  it("name a quarter before or behind the letter of what is measured", () => {
    for (const nama of ["t_tw1|r_tw1|t_tw2|r_tw2", "tw1_t|tw1_r|tw2_t|tw2_r"]) {
      const isi = [
        ["indikator", "target_thn", ...nama.split("|")],
        ["Izin", 100, 20, 21, 40, 39],
        ["Aduan", 40, 10, 9, 20, 20],
        ["Survei", 12, 3, 3, 6, 5],
      ];
      const harap = ["target_tw#1", "realisasi_tw#1", "target_tw#2", "realisasi_tw#2"];
      assert.deepEqual(peran(isi).slice(2), harap, nama);
    }
  });
});

describe("money under titles that nobody knows", () => {
  const uang = (judul: string[], baris: number[][]): NilaiSel[][] => [
    ["No", "Kegiatan", ...judul],
    ...baris.map((satu, i) => [i + 1, ["Pelatihan kader", "Rapat kerja", "Cetak buku"][i] ?? "", ...satu]),
  ];
  const PASANG = [
    [25_000_000, 20_100_000, 4_900_000],
    [150_000_000, 112_500_000, 37_500_000],
    [64_000_000, 31_000_000, 33_000_000],
  ];
  const ragu = (isi: NilaiSel[][], k: number): boolean => (kolom(isi)[k]?.yakin ?? 1) < YAKIN_CUKUP;

  it("is told apart by what is left of it, and asked about", () => {
    const isi = uang(["Zubarat", "Plomir", "Sisa"], PASANG);
    assert.deepEqual(peran(isi).slice(2), ["pagu", "realisasi_rp", "lain"]);
    assert.ok(ragu(isi, 2) && ragu(isi, 3));
  });

  it("of two columns is spent in the one that is never larger, and asked about", () => {
    const isi = uang(
      ["Zubarat", "Plomir"],
      PASANG.map((satu) => satu.slice(0, 2)),
    );
    assert.deepEqual(peran(isi).slice(2), ["pagu", "realisasi_rp"]);
    assert.ok(ragu(isi, 2) && ragu(isi, 3));
  });

  it("is no budget where its title names other money, nor where the second is larger in some rows", () => {
    const kontrak = uang(
      ["Nilai Kontrak", "Uang Muka"],
      PASANG.map((satu) => satu.slice(0, 2)),
    );
    assert.ok(!peran(kontrak).includes("pagu"));
    const silang = uang(
      ["Zubarat", "Plomir"],
      PASANG.map(([a = 0, b = 0], i) => (i === 1 ? [b, a] : [a, b])),
    );
    assert.ok(!peran(silang).includes("realisasi_rp"));
  });
});

describe("what was reached under a title that nobody knows", () => {
  const isi = (judul: string, nilai: number[]): NilaiSel[][] => [
    ["Indikator", "Satuan", "Target", judul],
    ...[24000, 1500, 40].map((t, i) => [
      ["Pengunjung", "Anggota baru", "Desa binaan"][i] ?? "",
      "orang",
      t,
      nilai[i] ?? 0,
    ]),
  ];

  it("follows the target row for row, and is asked about", () => {
    const [, , , satu] = kolom(isi("Plomir", [21870, 1610, 38]));
    assert.equal(satu?.peran, "realisasi");
    assert.ok((satu?.yakin ?? 1) < YAKIN_CUKUP);
  });

  it("is not found in figures of another size", () => {
    assert.notEqual(peran(isi("Plomir", [3, 2, 1]))[3], "realisasi");
  });
});

describe("the only figures of a table that names what is measured", () => {
  const isi = (judul: string): NilaiSel[][] => [
    ["Sasaran", "Indikator", "Satuan", judul],
    ["Meningkatnya layanan", "Kepuasan pengguna", "indeks", 85],
    ["Meningkatnya layanan", "Izin selesai", "izin", 400],
    ["Meningkatnya mutu", "Aduan tuntas", "%", 95],
  ];

  it("are what is promised, and asked about", () => {
    const [, , , satu] = kolom(isi("Plomir"));
    assert.equal(satu?.peran, "target");
    assert.ok((satu?.yakin ?? 1) < YAKIN_CUKUP);
  });

  it("are no promise where the title says something else", () => {
    for (const judul of ["Bobot", "Realisasi 2023"]) assert.notEqual(peran(isi(judul))[3], "target", judul);
  });
});

describe("how cells are worded", () => {
  const UKUR = [
    [40, 30, 75],
    [50, 45, 90],
    [80, 88, 110],
  ];
  const tabel = (judul: string[], depan: string[][]): NilaiSel[][] => [
    [...judul, "Target", "Realisasi", "Capaian (%)"],
    ...depan.map((satu, i) => [...satu, ...(UKUR[i] ?? [])]),
  ];

  it("tells codes, works and what is measured", () => {
    const isi = tabel(
      ["Zubarat", "Plomir", "Gasedu"],
      [
        ["1.02.01", "Penyediaan obat", "Persentase obat tersedia"],
        ["1.02.02", "Pembinaan kader", "Jumlah kader"],
        ["1.02.03", "Pengelolaan data", "Persentase data lengkap"],
      ],
    );
    assert.deepEqual(peran(isi).slice(0, 3), ["kode", "program", "indikator"]);
  });

  it("takes sums with dots for no codes", () => {
    const isi = tabel(
      ["Indikator", "Zubarat"],
      [
        ["Pajak hotel", "118.420.300"],
        ["Pajak parkir", "79.650.800"],
        ["Pajak hiburan", "64.211.500"],
      ],
    );
    assert.notEqual(peran(isi)[1], "kode");
  });
});

describe("a word that nobody knows, under a group beside words that are known", () => {
  it("is not what the group says, and its figures tell what it is", () => {
    const isi = [
      ["Program", "Anggaran", "", ""],
      ["", "Alokasi", "Realisasi", "Plomir"],
      ["Program Pangan", 2_000_000_000, 1_800_000_000, 90],
      ["Program Ternak", 900_000_000, 855_000_000, 95],
      ["Program Tani", 500_000_000, 425_000_000, 85],
    ];
    assert.deepEqual(peran(isi, ["B1:D1", "A1:A2"]).slice(1), ["pagu", "realisasi_rp", "serapan"]);
  });
});

describe("rows below and above the data", () => {
  const kepala = ["Uraian", "Anggaran", "Realisasi", "%"];
  it("are totals where they have the name of their banner", () => {
    const isi: NilaiSel[][] = [
      kepala,
      ["PENDAPATAN", null, null, null],
      ["Jasa layanan", 48_500_000, 51_000_000, 105.15],
      ["Kerja sama", 650_000, 588_000, 90.46],
      ["Jumlah Pendapatan", 49_150_000, 51_588_000, 104.96],
      ["BELANJA", null, null, null],
      ["Belanja pegawai", 17_200_000, 16_884_300, 98.16],
      ["Belanja barang", 30_100_000, 28_655_000, 95.2],
      ["Jumlah Belanja", 47_300_000, 45_539_300, 96.28],
    ];
    assert.deepEqual(bacaLembar(buatLembar({ isi })).tabel[0]?.barisJumlah, [5, 9]);
  });

  it("end the table where they say how a figure is worked out or what it is worth", () => {
    for (const catatan of ["Indeks = (80% x penerima) + (20% x mutu)", "Baik : >= 8,5   Cukup : 5,5 - 8,4"]) {
      const isi: NilaiSel[][] = [
        ["No", "Indikator", "Target", "Realisasi"],
        [1, "Jalan mantap", 40, 30],
        [2, "Rumah layak", 50, 45],
        [null, catatan, null, null],
      ];
      assert.equal(bacaLembar(buatLembar({ isi })).tabel[0]?.data.akhir, 3, catatan);
    }
  });
});
