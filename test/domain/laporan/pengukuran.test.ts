import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { barisAwal, barisIKU, barisTampak, buat, ISI_BAB_3, ISI_BENAR, tabelDari } from "./alat";

/** Begin of the indicator, target, last year, this year, capaian, class, change. */
const TABEL_3 = [
  ["Jumlah pencari kerja yang dilatih", "32", "-", "-", "0,00 %", "Sangat Rendah", "-"],
  ["Jumlah pencari kerja yang terdaftar", "1.150", "2.064", "189", "16,43 %", "Sangat Rendah", "(90,84 %)"],
  ["Jumlah tenaga kerja", "330", "361", "95", "28,79 %", "Sangat Rendah", "(73,68 %)"],
  ["Jumlah kasus", "6", "-", "-", "0,00 %", "Sangat Rendah", "-"],
  ["Jumlah pasar", "22", "21", "21", "95,45 %", "Sangat Baik", "0,00 %"],
  ["Jumlah promosi", "3", "-", "-", "0,00 %", "Sangat Rendah", "-"],
  ["Jumlah UTTP", "176", "675", "169", "96,02 %", "Sangat Baik", "(74,96 %)"],
] as const;

describe("Tabel 3.1", () => {
  const { naskah, rencana } = buat("pengukuran-kinerja", ISI_BAB_3);
  const [ukur, ringkasan] = tabelDari(naskah);

  it("measures every indicator by sasaran", () => {
    for (const [awal, target, , kini, capaian, kriteria] of TABEL_3)
      assert.deepEqual(barisAwal(ukur!, awal).slice(4), [target, kini, capaian, kriteria]);
    assert.equal(ukur!.baris.filter(({ jenis }) => jenis === "data").length, 7);
  });

  it("names both kinds of mean: 33,81 % of the indicators, 38,08 % of the sasaran", () => {
    const rata = barisTampak({ baris: ukur!.baris.filter(({ jenis }) => jenis === "jumlah") });
    assert.deepEqual(
      rata.map(([nama, persen]) => [/seluruh indikator \(7/.test(nama!), /sasaran \(6/.test(nama!), persen]),
      [
        [true, false, "33,81 %"],
        [false, true, "38,08 %"],
      ],
    );
  });

  it("counts the classes: 2 Sangat Baik and 5 Sangat Rendah of 7, 3 and 5 of the 8 IKU", () => {
    const banyak = (tabel: typeof ringkasan): string[] => barisTampak(tabel!).map((baris) => baris[3]!);
    assert.deepEqual(banyak(ringkasan), ["2", "0", "0", "0", "5", "7"]);
    const [iku, kelas] = tabelDari(buat("pengukuran-kinerja", ISI_CONTOH).naskah);
    assert.deepEqual(banyak(kelas), ["3", "0", "0", "0", "5", "8"]);
    assert.equal(barisAwal(iku!, "Rata-rata capaian seluruh")[1], "42,66 %");
  });

  it("colours a class and writes its name beside it", () => {
    const sel = ukur!.baris.find(({ sel: [, , nama] }) => String(nama?.isi).startsWith("Jumlah UTTP"))!.sel;
    assert.deepEqual(
      sel.slice(6).map(({ gaya }) => gaya?.isian),
      [sel[7]!.gaya!.isian, sel[7]!.gaya!.isian],
    );
    assert.equal(sel[7]!.isi, "Sangat Baik");
    assert.ok(rencana.rencana.gaya.some(({ gaya }) => gaya.isian === sel[7]!.gaya!.isian));
  });

  it("has its number, its numbering row and a header that is repeated", () => {
    assert.deepEqual(ukur!.nomor, { bab: 3, urut: 1 });
    const isi = rencana.rencana.blok[0]!.isi.flat();
    assert.ok(isi.includes("'Tabel 3.1 Pengukuran Kinerja Tahun 2021"));
    assert.ok(isi.includes("'(8)"));
  });

  it("measures the PK where more of it has a realisasi, with the target after the change", () => {
    const pk = [
      {
        sasaran: "A",
        indikator: "satu",
        target: "32 orang",
        satuan: "",
        polaritas: "",
        targetPerubahan: "16 orang",
        realisasi: "8 orang",
      },
    ];
    const [satu] = tabelDari(buat("pengukuran-kinerja", { ...ISI_BENAR, pk, iku: [] }).naskah);
    assert.deepEqual(barisAwal(satu!, "satu").slice(3), ["orang", "16", "8", "50,00 %", "Sangat Rendah"]);
  });
});

describe("the tables by sasaran", () => {
  const { naskah } = buat("pengukuran-sasaran", ISI_BAB_3);
  const tabel = tabelDari(naskah);

  it("are six, with last year beside this one, and numbers of their own", () => {
    assert.deepEqual(
      tabel.map(({ nomor }) => nomor?.urut),
      [3, 4, 5, 6, 7, 8],
    );
    for (const [awal, target, lalu, kini, capaian, kriteria] of TABEL_3) {
      const punya = tabel.find((satu) => barisTampak(satu).some((baris) => baris[0]!.startsWith(awal)));
      assert.deepEqual(barisAwal(punya!, awal).slice(2), [target, lalu, kini, capaian, kriteria]);
    }
  });

  it("end with the mean of the sasaran: 8,22 % for the first", () => {
    assert.deepEqual(barisAwal(tabel[0]!, "Rata-rata").slice(0, 2), [
      "Rata-rata capaian sasaran 1 (2 indikator)",
      "8,22 %",
    ]);
  });
});

describe("the comparisons", () => {
  const banding = (isi: Parameters<typeof buat>[1]) => tabelDari(buat("perbandingan", isi).naskah);

  it("tell the change since last year, falls in parentheses", () => {
    const [, lalu] = banding(ISI_BAB_3);
    for (const [awal, , , , , , perubahan] of TABEL_3)
      assert.equal(barisAwal(lalu!, awal).at(-1), perubahan, awal);
  });

  it("measure against the end of the Renstra: 69,3 of 70,6-71 is 98,16 %, of 69,1-69,5 100 %", () => {
    const iku = [
      barisIKU({
        sasaran: "Kerukunan",
        indikator: "Indeks Kerukunan",
        target: "69,1-69,5",
        realisasi: 69.3,
        targetRenstra: "70,6-71",
      }),
    ];
    const [target, , renstra] = banding({ ...ISI_BENAR, iku });
    assert.equal(barisAwal(target!, "Indeks")[6], "100,00 %");
    assert.deepEqual(barisAwal(renstra!, "Indeks").slice(4), ["69,30", "70,6-71", "98,16 %", "Sangat Baik"]);
  });

  it("show the direction of four figures that all fell (one province, 2016 to 2017)", () => {
    const dua = [
      [117.55, 110.18],
      [119.08, 114.75],
      [175.99, 61.71],
      [124.77, 111.15],
    ] as const;
    const iku = dua.map(([realisasiLalu, realisasi], i) =>
      barisIKU({ sasaran: "BPS", indikator: `indikator ${i + 1}`, target: 100, realisasi, realisasiLalu }),
    );
    const [, lalu] = banding({ ...ISI_BENAR, iku });
    assert.deepEqual(
      barisTampak(lalu!).map((baris) => baris.at(-1)),
      ["(6,27 %)", "(3,64 %)", "(64,94 %)", "(10,92 %)"],
    );
  });

  it("name a pembanding with its source, and say which columns are empty", () => {
    const iku = [
      barisIKU({
        indikator: "TPT",
        satuan: "%",
        target: 8,
        realisasi: 9,
        polaritas: "negatif",
        pembanding: 6,
        sumberPembanding: "BPS, Provinsi",
      }),
    ];
    const hasil = buat("perbandingan", { ...ISI_BENAR, iku });
    assert.deepEqual(barisAwal(tabelDari(hasil.naskah)[3]!, "TPT").slice(4), [
      "9",
      "6",
      "50,00 %",
      "BPS, Provinsi",
    ]);
    assert.equal(hasil.temuan.filter((kode) => kode === "BANDING_KOSONG").length, 3);
  });
});
