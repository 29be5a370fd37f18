import assert from "node:assert/strict";
import { ambil as ambilEn } from "../../src/bahasa/en/ambil";
import { english } from "../../src/bahasa/en/angka";
import { fungsi } from "../../src/bahasa/en/fungsi";
import { lembar } from "../../src/bahasa/en/lembar";
import { temuan } from "../../src/bahasa/en/reviu-temuan";
import { tabel } from "../../src/bahasa/en/tabel";
import { warna } from "../../src/bahasa/en/warna";
import { ambil as ambilId } from "../../src/bahasa/id/ambil";
import { formatAngka, formatPersen } from "../../src/domain/angka/format-angka";

describe("computed figures in English sentences", () => {
  it("have English separators, and nothing else of the text is touched", () => {
    assert.equal(english(formatAngka(1234567.89)), "1,234,567.89");
    assert.equal(english(formatPersen(0.7368)), "73.68 %");
    assert.equal(english("-1.150,5 (Tinggi). Ada, lalu"), "-1,150.5 (Tinggi). Ada, lalu");
  });

  it("in what the review computed, unless a cell is quoted beside it: then as the cell writes", () => {
    const turun = (dari: string) =>
      temuan.TURUN_TANPA_SEBAB({ dari, menjadi: "95", persen: "73,68 %", naik: false });
    assert.match(turun("361"), /fell by 73\.68 %, from 361 to 95/);
    assert.match(turun("1.361"), /fell by 73,68 %, from 1\.361 to 95/);
    assert.match(turun("1,361.50"), /fell by 73\.68 %, from 1,361\.50 to 95/);
    const persen = (tertulis: string) =>
      temuan.PERSEN_BEDA({ tertulis, hitung: "83,00", dibagi: "anggaran" });
    assert.match(persen("88,00"), /^It reads 88,00, but realisation by budget is 83,00\.$/);
    assert.match(persen("88.00"), /^It reads 88\.00, but realisation by budget is 83\.00\.$/);
    const jumlah = temuan.TANPA_JUMLAH({ kolom: "Pagu", jumlah: "2.735.259.900" });
    assert.match(jumlah, /is 2,735,259,900\.$/);
  });

  it("in findings of sheets and tables, and in what a measure refuses", () => {
    const pecahan = lembar.temuan.PERSEN_PECAHAN({ teks: "0,85", persen: "85,00 %", tetap: "0,85 %" });
    assert.match(pecahan, /holds 0\.85 .*is 85\.00 % meant, or 0\.85 %\?/);
    assert.equal(
      tabel.temuan.TITIK_RAGU({ teks: "1.150", satu: "1.150", dua: "1,15" }),
      "“1.150” may mean 1,150 or 1.15.",
    );
    const beda = { tertulis: "96", hitung: "1.090,63 %" };
    assert.equal(tabel.temuan.CAPAIAN_BEDA(beda), "It says 96; by target and realisasi it is 1,090.63 %.");
    assert.match(warna.temuan.PERSEN_BEDA(beda), /^Stated 96; the figures of the row give 1,090\.63 %\./);
    assert.match(fungsi.galat.RASIO_TERLALU_BESAR("28,79", ""), /^28\.79 is read .* mean 28\.79 %,/);
  });

  it("in what Ambil Data compares, where Indonesian keeps its comma", () => {
    assert.deepEqual([ambilEn.bilangan(0.9), ambilId.bilangan(0.9)], ["0.9", "0,9"]);
  });
});
