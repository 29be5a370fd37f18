import assert from "node:assert/strict";
import { temuan as en } from "../../../src/bahasa/en/reviu-temuan";
import { temuan as id } from "../../../src/bahasa/id/reviu-temuan";
import { temuanBaris } from "./alat";

const KEPALA = "No\tSasaran\tIndikator\tTarget\tRealisasi\tCapaian (%)";
const BARIS = ["1\tA\tPasar\t90\t81\t90", "2\tA\tKios\t80\t60\t75", "3\tB\tLos\t82\t98,4\t120"];
const kode = (yang: string, ...baris: string[]) =>
  temuanBaris(KEPALA, ...baris).filter((satu) => satu.kode === yang);

describe("reviu: a typed mean of percentages", () => {
  const rerata = (tertulis: string, ...baris: string[]) =>
    kode("RERATA_BEDA", ...(baris.length > 0 ? baris : BARIS), `\t\tRata-rata\t\t\t${tertulis}`).map(
      ({ isi }) => isi,
    );

  it("is named where no reading of its column gives it", () => {
    assert.deepEqual(rerata("99,5"), [{ tertulis: "99,5", hitung: "95,00" }]);
    assert.deepEqual(rerata("96"), [{ tertulis: "96", hitung: "95,00" }]);
  });

  it("is left alone as a plain mean, capped at 100, by sasaran, or cut off", () => {
    for (const benar of ["95", "95,00", "88,33", "101,25"]) assert.deepEqual(rerata(benar), [], benar);
    const dua = ["1\tA\tPasar\t90\t81\t90", "2\tA\tKios\t80\t60,5\t75,62"];
    for (const benar of ["82,81", "82,8"]) assert.deepEqual(rerata(benar, ...dua), [], benar);
  });

  it("is left alone where weights were given, and is no mean where it is a sum", () => {
    const bobot = temuanBaris(
      `${KEPALA}\tBobot`,
      ...BARIS.map((satu, i) => `${satu}\t${String(i + 1)}`),
      "\t\tRata-rata\t\t\t99,5\t",
    );
    assert.ok(!bobot.some((satu) => satu.kode === "RERATA_BEDA"));
    assert.deepEqual(kode("RERATA_BEDA", ...BARIS, "\t\tJumlah\t\t\t99,5"), []);
  });
});

describe("reviu: a mean of percentages that are wrong themselves", () => {
  const isi = (...capaian: readonly string[]) =>
    kode(
      "RERATA_BEDA",
      ...BARIS.map((satu, i) => satu.replace(/[^\t]+$/, capaian[i] ?? "")),
      "\t\tRata-rata\t\t\t99,5",
    );
  const apa = (...capaian: readonly string[]) => isi(...capaian).map((satu) => satu.isi);

  it("gets no figure before the last of them is mended, and then the one that lasts", () => {
    assert.deepEqual(apa("99", "57", "120"), [{ tertulis: "99,5", setelah: ["F2", "F3"] }]);
    assert.deepEqual(apa("90", "57", "120"), [{ tertulis: "99,5", setelah: ["F3"] }]);
    assert.deepEqual(apa("90", "75", "120"), [{ tertulis: "99,5", hitung: "95,00" }]);
    assert.equal(isi("99", "57", "120")[0]?.seharusnyaTeks, "");
  });

  it("is told to be computed again in both languages", () => {
    const [satu] = isi("90", "57", "120");
    assert.ok(satu?.kode === "RERATA_BEDA");
    assert.equal(
      id.RERATA_BEDA(satu.isi),
      "Rata-rata tertulis 99,5 tidak cocok dengan persentase di atasnya. Hitung ulang setelah F3 dibetulkan, karena rata-rata ini ikut berubah.",
    );
    assert.equal(
      en.RERATA_BEDA(satu.isi),
      "The mean reads 99,5, which does not follow from the percentages above it. Compute it again once F3 is mended: it changes with it.",
    );
  });

  it("is left alone where it is already the mean of what they should be", () => {
    const baris = BARIS.map((satu, i) => (i === 1 ? satu.replace(/75$/, "57") : satu));
    assert.deepEqual(kode("RERATA_BEDA", ...baris, "\t\tRata-rata\t\t\t95,00"), []);
  });
});

describe("reviu: a ratio among percentages", () => {
  const pecahan = (...baris: string[]) =>
    kode("CAPAIAN_BUKAN_PERSEN", ...baris).map(({ sel, isi }) => ({ sel, isi }));

  it("is named with the percentage that its own row gives", () => {
    assert.deepEqual(pecahan(...BARIS, "4\tB\tHalte\t10\t8\t0,8"), [
      { sel: "F5", isi: { tertulis: "0,8", hitung: "80,00 %" } },
    ]);
  });

  it("is what it says where the row gives 0,8 %, and the rule where the column is one of ratios", () => {
    assert.deepEqual(pecahan(...BARIS, "4\tB\tHalte\t1.000\t8\t0,8"), []);
    assert.deepEqual(
      pecahan("1\tA\tPasar\t90\t81\t0,9", "2\tA\tKios\t80\t60\t0,75", "3\tB\tLos\t82\t98,4\t1,2"),
      [],
    );
  });
});

describe("reviu: an explanation of a percentage", () => {
  const penjelasan = (capaian: string, target: string, realisasi: string) =>
    kode("PERSEN_BEDA", ...BARIS, `4\tB\tHalte\t${target}\t${realisasi}\t${capaian}`).flatMap((satu) =>
      satu.penjelasan.map((sebab) => ("menjadi" in sebab ? `${sebab.sel} ${sebab.menjadi}` : sebab.jenis)),
    );

  it("gives what is stated when rounded by its own decimals", () => {
    assert.deepEqual(penjelasan("98", "70", "69,3"), ["E5 68,3", "D5 71"]);
    // 69,2 and 69,1 of 70 are 98,86 and 98,71: cut off, not rounded.
    assert.ok(!penjelasan("98", "70", "69,3").some((satu) => /69,[12]/.test(satu)));
    const pagu = penjelasan("96", "3.200.000.000", "2.900.000.000");
    assert.deepEqual(pagu, ["D5 3.020.000.000"]);
  });
});
