import assert from "node:assert/strict";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { laporanNyata, sebut, temuanDari } from "./alat";

/** The plain errors that the tables of the report show by themselves, each checked by hand against the report. */
const KELIRU = [
  "ANGKA_RUSAK APBD!E13",
  "SURPLUS_BEDA APBD!C16",
  "SURPLUS_BEDA APBD!D16",
  "JUMLAH_BEDA Naker!C29",
  "RERATA_BEDA Harga Pangan!P27",
  "PERSEN_BEDA Bab III!E39",
  "PERSEN_BEDA Bab III!E59",
  "PERSEN_BEDA Realisasi Keuangan!F8",
  "ANGKA_RUSAK Realisasi Keuangan!E12",
  "PERSEN_BEDA Realisasi Keuangan!F27",
  "TOTAL_ANTAR_TABEL Realisasi Keuangan!D47",
  "NILAI_ANTAR_TABEL IKU!F18",
];

/** Sheets and rows whose sums tie in the report. */
const DIAM = ["Pegawai", "Pasar"];

describe("reviu of a real report", () => {
  const temuan = temuanDari(laporanNyata());
  const cari = (di: string): TemuanReviu => {
    const ada = temuan.find((satu) => sebut(satu) === di);
    assert.ok(ada, `${di} was not found`);
    return ada;
  };

  it("finds every plain error and calls nothing else one", () => {
    const galat = temuan.filter(({ tingkat }) => tingkat === "galat").map(sebut);
    assert.deepEqual(galat.sort(), [...KELIRU].sort());
  });

  it("says what each should be", () => {
    const seharusnya = Object.fromEntries(temuan.map((satu) => [sebut(satu), satu.seharusnyaTeks]));
    assert.equal(seharusnya["SURPLUS_BEDA APBD!D16"], "4.865.659.348,00");
    assert.equal(seharusnya["SURPLUS_BEDA APBD!C16"], "(10.105.238.236,00)");
    assert.equal(seharusnya["ANGKA_RUSAK APBD!E13"], "(2.735.259.900,00)");
    assert.equal(seharusnya["ANGKA_RUSAK Realisasi Keuangan!E12"], "23.940.000");
    assert.equal(seharusnya["PERSEN_BEDA Bab III!E39"], "95,45 %");
    assert.equal(seharusnya["PERSEN_BEDA Realisasi Keuangan!F8"], "90,95 %");
    assert.equal(seharusnya["JUMLAH_BEDA Naker!C29"], "9.710");
  });

  it("explains 98,28 % by two swapped digits of the realisation and offers just that", () => {
    const { penjelasan, perbaikan } = cari("PERSEN_BEDA Realisasi Keuangan!F27");
    assert.equal(penjelasan[0]?.jenis, "digit-tertukar");
    assert.deepEqual(perbaikan, { sel: "E27", isi: "15.470.000" });
  });

  it("explains two totals by one row that stands twice", () => {
    const { penjelasan, isi } = cari("TOTAL_ANTAR_TABEL Realisasi Keuangan!D47");
    assert.deepEqual(penjelasan[0], {
      jenis: "baris-kembar",
      sel: "D47",
      label: "Pengawasan/Penyuluhan Metrologi Legal",
      nilai: "28.779.000",
    });
    assert.deepEqual(isi, {
      tertulis: "7.457.740.468",
      lain: "7.428.961.468,00",
      label: "BELANJA DAERAH",
      tempat: "APBD!D10",
    });
  });

  it("offers no repair where more than one figure may be wrong", () => {
    assert.equal(cari("JUMLAH_BEDA Naker!C29").perbaikan, undefined);
  });

  it("warns of what a reviewer asks about", () => {
    const kode = new Set(temuan.filter(({ tingkat }) => tingkat === "peringatan").map((satu) => satu.kode));
    for (const satu of [
      "IKUT_BERUBAH",
      "BARIS_KEMBAR",
      "ANGKA_KEMBAR",
      "KOLOM_KEMBAR",
      "JUDUL_KEMBAR",
      "ANGGARAN_INDUK",
      "SATUAN_JANGGAL",
      "TARGET_DI_BAWAH_LALU",
      "JANJI_TAK_DIUKUR",
      "UKUR_TAK_DIJANJIKAN",
      "CAPAIAN_BUKAN_PERSEN",
      "NILAI_ANTAR_TABEL",
      "TOTAL_ANTAR_TABEL",
    ] as const)
      assert.ok(kode.has(satu), satu);
  });

  it("counts truncated percentages as notes only", () => {
    const dipotong = temuan.filter(
      ({ kode, lembar }) => kode === "PERSEN_DIPOTONG" && lembar !== "Harga Pangan",
    );
    assert.equal(dipotong.length, 14);
    const bukanCatatan = dipotong.filter(({ tingkat }) => tingkat !== "info");
    // 97,17 for 97,1609: the only one of its table that is rounded up.
    assert.deepEqual(bukanCatatan.map(sebut), ["PERSEN_DIPOTONG Realisasi Keuangan!F16"]);
  });

  it("is silent where things add up", () => {
    // The header of Tabel 1.3 says "Pendidikan" above ranks: that is no matter of sums.
    const diam = temuan.filter(({ lembar, kode }) => DIAM.includes(lembar) && kode !== "KEPALA_KELIRU");
    assert.deepEqual(diam.map(sebut), []);
    // A copied title and a missing unit are no matter of sums either.
    const industri = temuan.filter(
      ({ lembar, kode }) =>
        lembar === "UTTP dan Industri" && kode !== "JUDUL_KEMBAR" && kode !== "NILAI_TANPA_SATUAN",
    );
    assert.deepEqual(industri.map(sebut), []);
    const naker = temuan.filter(({ lembar, sel }) => lembar === "Naker" && Number(sel.slice(1)) < 16);
    assert.deepEqual(naker.map(sebut), []);
    const sekretariat = temuan.filter(
      ({ lembar, sel }) => lembar === "PK Sekretariat" && ["C12", "C15"].includes(sel),
    );
    assert.deepEqual(sekretariat.map(sebut), []);
    const harga = temuan.filter(({ kode, lembar }) => lembar === "Harga Pangan" && kode === "RERATA_BEDA");
    assert.equal(harga.length, 1);
  });
});
