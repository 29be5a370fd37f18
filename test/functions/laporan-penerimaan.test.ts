import assert from "node:assert/strict";
import { formatPersen } from "../../src/domain/angka/format-angka";
import { efisiensiPMK } from "../../src/domain/ukur/efisiensi-pmk";
import { rataKinerja } from "../../src/domain/ukur/rata-capaian";
import type { JenisRata } from "../../src/domain/ukur/rata-capaian";
import { gabungTriwulan } from "../../src/domain/ukur/triwulan";
import type { CaraTriwulan } from "../../src/domain/ukur/triwulan";
import { kolom, pakaiFungsi } from "./pakai-fungsi";

/** Figures of whole reports (a city's LKjIP of 2021 and pages of other offices), through the functions themselves. */

const persen = (isi: unknown): string => (typeof isi === "number" ? formatPersen(isi) : String(isi));

interface Indikator {
  readonly sasaran: number;
  readonly target: string;
  readonly lalu: string;
  readonly kini: string;
  readonly capaian: string;
  readonly kriteria: string;
  readonly perubahan: string;
}

const baris = (
  sasaran: number,
  target: string,
  lalu: string,
  kini: string,
  capaian: string,
  kriteria: string,
  perubahan: string,
): Indikator => ({ sasaran, target, lalu, kini, capaian, kriteria, perubahan });

const INDIKATOR: readonly Indikator[] = [
  baris(1, "32 orang", "-", "-", "0,00 %", "Sangat Rendah", "-"),
  baris(1, "1.150 orang", "2.064 orang", "189 orang", "16,43 %", "Sangat Rendah", "-90,84 %"),
  baris(2, "330 orang", "361 orang", "95 orang", "28,79 %", "Sangat Rendah", "-73,68 %"),
  baris(3, "6 kasus", "-", "-", "0,00 %", "Sangat Rendah", "-"),
  baris(4, "22 pasar", "21 pasar", "21 pasar", "95,45 %", "Sangat Baik", "0,00 %"),
  baris(5, "3 pameran", "-", "-", "0,00 %", "Sangat Rendah", "-"),
  baris(6, "176 UTTP", "675 UTTP", "169 UTTP", "96,02 %", "Sangat Baik", "-74,96 %"),
];

interface Padanan {
  readonly sasaran: number;
  readonly pagu: number;
  readonly realisasi: number;
  readonly serapan: string;
  readonly selisih: string;
  readonly menurutSerapan: string;
  readonly menurutTarget: string;
}

const BELUM_TARGET = "Target belum tercapai";
const padanan = (
  sasaran: number,
  pagu: number,
  realisasi: number,
  serapan: string,
  selisih: string,
  menurutSerapan: string,
  menurutTarget = BELUM_TARGET,
): Padanan => ({ sasaran, pagu, realisasi, serapan, selisih, menurutSerapan, menurutTarget });

const EFISIENSI: readonly Padanan[] = [
  padanan(2, 207_279_900, 172_305_419, "83,13 %", "-54,34 %", "Tidak Efisien"),
  padanan(3, 52_553_800, 51_330_004, "97,67 %", "-97,67 %", "Tidak Efisien"),
  padanan(4, 1_248_405_600, 1_235_978_490, "99,00 %", "-3,55 %", "Tidak Efisien"),
  padanan(6, 83_623_200, 65_816_712, "78,71 %", "17,32 %", "Efisien"),
];

describe("the figures of a real report, through the functions", () => {
  const { fungsi, sel } = pakaiFungsi();
  const rentang = (id: string, isi: readonly unknown[]): unknown => fungsi(id)(kolom(...isi))[0]![0];

  const ukur = ({ target, kini }: Indikator): unknown => sel("CAPAIAN", target, kini);
  const perSasaran = (): unknown[][] =>
    [1, 2, 3, 4, 5, 6].map((n) => INDIKATOR.filter(({ sasaran }) => sasaran === n).map(ukur));

  for (const satu of INDIKATOR)
    it(`sasaran ${satu.sasaran}, ${satu.target}: ${satu.capaian}, ${satu.kriteria}, ${satu.perubahan}`, () => {
      const hasil = ukur(satu);
      assert.equal(persen(hasil), satu.capaian);
      assert.equal(sel("KRITERIA", hasil), satu.kriteria);
      assert.equal(persen(sel("PERUBAHAN", satu.lalu, satu.kini)), satu.perubahan);
    });

  it("means: of sasaran 1, of the indicators and of the sasaran, each with its kind", () => {
    assert.equal(persen(rentang("RATACAPAIAN", perSasaran()[0]!)), "8,22 %");
    assert.equal(persen(rentang("RATACAPAIAN", INDIKATOR.map(ukur))), "33,81 %");
    assert.equal(
      persen(
        rentang(
          "RATACAPAIAN",
          perSasaran().map((satu) => rentang("RATACAPAIAN", satu)),
        ),
      ),
      "38,08 %",
    );
    const rata = (jenis: JenisRata): [JenisRata, string] => {
      const { jenisRata, hasil } = rataKinerja(
        perSasaran().map((satu) => satu.map((nilai) => ({ jenis: "angka", nilai: nilai as number }))),
        jenis,
      );
      return [jenisRata, hasil.jenis === "angka" ? formatPersen(hasil.nilai) : hasil.jenis];
    };
    assert.deepEqual(rata("indikator"), ["indikator", "33,81 %"]);
    assert.deepEqual(rata("sasaran"), ["sasaran", "38,08 %"]);
  });

  it("bands: 2 Sangat Baik and 5 Sangat Rendah of 7, and 3 and 5 of the 8 IKU", () => {
    const iku = [...INDIKATOR.slice(0, 4).map(ukur), sel("CAPAIAN", "22 pasar", "22 pasar")]
      .concat(INDIKATOR.slice(5).map(ukur))
      .concat(sel("CAPAIAN", 1, 1));
    const hitung = (capaian: readonly unknown[]): number[] => {
      const nama = fungsi("KRITERIA")(kolom(...capaian)).flat();
      return ["Sangat Baik", "Sangat Rendah"].map((satu) => nama.filter((n) => n === satu).length);
    };
    assert.deepEqual(hitung(INDIKATOR.map(ukur)), [2, 5]);
    assert.deepEqual(hitung(iku), [3, 5]);
    assert.equal(persen(rentang("RATACAPAIAN", iku)), "42,66 %");
  });

  const capaianSasaran = (n: number): number => perSasaran()[n - 1]![0] as number;

  for (const satu of EFISIENSI)
    it(`efficiency of sasaran ${satu.sasaran}: ${satu.menurutSerapan}, or ${satu.menurutTarget}`, () => {
      const c = capaianSasaran(satu.sasaran);
      const s = sel("SERAPAN", satu.pagu, satu.realisasi) as number;
      assert.equal(persen(s), satu.serapan);
      // 96,02 − 78,71 of rounded figures is 17,31; unrounded it is 17,317.
      assert.equal(persen(c - s), satu.selisih);
      assert.equal(sel("EFISIENSI", c, s), satu.menurutSerapan);
      assert.equal(sel("EFISIENSI", c, s, "target"), satu.menurutTarget);
    });

  it("a programme without a budget has not begun, by either rule", () => {
    const s = sel("SERAPAN", 0, 0);
    assert.equal(s, "-");
    for (const aturan of ["serapan", "target"])
      assert.equal(sel("EFISIENSI", capaianSasaran(1), s, aturan), "Belum Dilaksanakan");
  });

  it("PMK 22/2021 over sasaran 2, 3, 4 and 6: E −14,55 %, NE 13,62 %", () => {
    const hasil = efisiensiPMK(
      EFISIENSI.map(({ pagu, realisasi, sasaran }) => ({
        pagu,
        realisasi,
        capaian: capaianSasaran(sasaran),
      })),
    )!;
    assert.deepEqual(
      [persen(hasil.efisiensi), persen(hasil.nilai), hasil.dibatasi],
      ["-14,55 %", "13,62 %", false],
    );
  });

  it("NE stays between 0 and 100 %, and says where E went beyond", () => {
    const satu = (pagu: number, realisasi: number, capaian: number) =>
      efisiensiPMK([{ pagu, realisasi, capaian }])!;
    assert.deepEqual([satu(100, 10, 1).nilai, satu(100, 10, 1).dibatasi], [1, true]);
    assert.deepEqual([satu(100, 300, 1).nilai, satu(100, 300, 1).dibatasi], [0, true]);
    assert.equal(satu(100, 100, 1).nilai, 0.5);
    assert.equal(efisiensiPMK([]), undefined);
    assert.equal(efisiensiPMK([{ pagu: 0, realisasi: 5, capaian: 1 }]), undefined);
  });

  describe("quarters", () => {
    const tahun = (cara: CaraTriwulan, ...isi: (string | number)[]): number | string => {
      const hasil = gabungTriwulan(isi, cara);
      return hasil.jenis === "angka" ? hasil.nilai : hasil.jenis;
    };

    it("a percent takes its last value: 93 of 95,56 is 97,32 %", () => {
      assert.equal(tahun("nilai-akhir", "85,00 %", "88,5 %", "90 %", "93 %"), 93);
      assert.equal(
        persen(sel("CAPAIAN", "95,56 %", `${tahun("nilai-akhir", "90 %", "", "93 %", "")} %`)),
        "97,32 %",
      );
    });

    it("documents are summed", () => {
      assert.equal(persen(sel("CAPAIAN", 2, tahun("jumlah", 1, "-", 0, 2))), "150,00 %");
      assert.equal(persen(sel("CAPAIAN", 3, tahun("jumlah", 1, 1, 1, 2))), "166,67 %");
    });

    const SUB = [
      [808_430_200, 805_369_584, "99,62 %"],
      [195_992_600, 195_603_374, "99,80 %"],
    ] as const;
    it("rupiah are summed, and the sub kegiatan add up to their kegiatan", () => {
      const realisasi = tahun("jumlah", 177_776_900, 217_285_100, 159_227_092, "Rp. 446.683.866,00");
      assert.equal(realisasi, 1_000_972_958);
      assert.equal(persen(sel("SERAPAN", 1_004_422_800, realisasi)), "99,66 %");
      for (const [pagu, pakai, hasil] of SUB) assert.equal(persen(sel("SERAPAN", pagu, pakai)), hasil);
      assert.equal(SUB[0][0] + SUB[1][0], 1_004_422_800);
      assert.equal(SUB[0][1] + SUB[1][1], realisasi);
    });

    it("the highest and the mean; nothing filled is blank; a broken quarter is named", () => {
      assert.equal(tahun("tertinggi", 3, 9, 4, ""), 9);
      assert.equal(tahun("rata-rata", "80 %", "90 %", "", "belum dihitung"), 85);
      assert.equal(tahun("jumlah", "", "n/a"), "kosong");
      assert.equal(tahun("jumlah", 1, "23940.000"), "galat");
      assert.equal(tahun("jumlah", 0.1, 0.2), 0.3);
    });
  });

  describe("a mean of percents is no subtotal", () => {
    const SETDA = [
      [93.63, undefined],
      [87.4, undefined],
      [92.89, undefined],
      [77.08, 80.5],
    ] as const;

    it("four percents and their printed mean, beside the ratio of the sums", () => {
      assert.equal(persen(sel("SERAPAN", 398_379_650, 307_055_630)), "77,08 %");
      assert.equal(persen(sel("SERAPAN", 1_743_400_365, 1_550_154_676)), "88,92 %");
      const tercetak = rentang(
        "RATACAPAIAN",
        SETDA.map(([benar, cetak]) => `${String(cetak ?? benar).replace(".", ",")} %`),
      );
      // Printed as 88.6: the mean of the four, one of them wrong.
      assert.equal(persen(tercetak), "88,61 %");
    });

    it("the whole budget is 91,10 %", () => {
      assert.equal(persen(sel("SERAPAN", 7_457_740_468, "6.794.143.210,96")), "91,10 %");
    });
  });

  it("the subtotals of the programmes", () => {
    const program: readonly (readonly [string, string, string])[] = [
      ["5.762.839.968", "5.166.193.517,96", "89,65 %"],
      ["0", "0", "-"],
      ["207.279.900", "172.305.419", "83,13 %"],
      ["52.553.800", "51.330.004", "97,67 %"],
      ["1.248.405.600", "1.235.978.490", "99,00 %"],
      ["34.461.500", "34.290.356", "99,50 %"],
      ["83.623.200", "65.816.712", "78,71 %"],
      ["68.576.500", "68.228.712", "99,49 %"],
    ];
    for (const [pagu, realisasi, hasil] of program)
      assert.equal(persen(sel("SERAPAN", pagu, realisasi)), hasil);
  });

  it("a budget before and after its change", () => {
    assert.equal(persen(sel("PERUBAHAN", "10.892.190.920", "7.457.740.468")), "-31,53 %");
    assert.equal(persen(sel("PERUBAHAN", 10_892_190_920, 7_428_961_468)), "-31,80 %");
    assert.equal(persen(sel("PERUBAHAN", 138_471_700, 0)), "-100,00 %");
    assert.equal(persen(sel("PERUBAHAN", 7_417_586_120, 5_762_839_968)), "-22,31 %");
  });

  it("the direction over years: all down, the third so far that a reviewer asks", () => {
    const turun = [
      ["117,55", "110,18"],
      ["119,08", "114,75"],
      ["175,99", "61,71"],
      ["124,77", "111,15"],
    ].map(([a, b]) => sel("PERUBAHAN", a, b) as number);
    assert.ok(turun.every((satu) => satu < 0));
    assert.deepEqual(turun.map(persen), ["-6,27 %", "-3,64 %", "-64,94 %", "-10,92 %"]);
  });
});
