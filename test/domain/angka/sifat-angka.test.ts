import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaAngka } from "../../../src/domain/angka/baca-angka";
import {
  bulatkanDesimal,
  formatAngka,
  formatPersen,
  formatRupiah,
} from "../../../src/domain/angka/format-angka";

const nilaiRupiah = fc
  .integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
  .map((sen) => sen / 100);
const KARAKTER = [..."0123456789.,-–%() RpBWTPAxX/\u00a0≤=e²…"];

function nilai(teks: string): number | undefined {
  const hasil = bacaAngka(teks);
  return hasil.jenis === "angka" ? hasil.nilai : undefined;
}

describe("bacaAngka: properties", () => {
  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (teks) => void bacaAngka(teks)));
    const mirip = fc.array(fc.constantFrom(...KARAKTER), { maxLength: 16 }).map((huruf) => huruf.join(""));
    fc.assert(
      fc.property(mirip, (teks) => {
        const hasil = bacaAngka(teks);
        if (hasil.jenis === "angka") assert.ok(Number.isFinite(hasil.nilai), teks);
        if (hasil.jenis === "rentang") assert.ok(hasil.bawah <= hasil.atas, teks);
      }),
      { numRuns: 3000 },
    );
  });

  it("answers quickly on the longest text a cell can hold", () => {
    for (const potongan of ["1", "1.", "1,", "1 ", "1-", "…", "a ", "(", "- ", "1%"]) {
      const mulai = performance.now();
      bacaAngka(`${potongan.repeat(32_000 / potongan.length)}x`);
      bacaAngka(`${potongan.repeat(900 / potongan.length)}x`);
      assert.ok(performance.now() - mulai < 200, potongan);
    }
  });

  it("reads back what formatRupiah wrote", () => {
    fc.assert(fc.property(nilaiRupiah, (asli) => assert.equal(nilai(formatRupiah(asli)), asli)));
  });

  it("reads back what formatAngka wrote, with the decimals as the only loss", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(1, 2, 4),
        (asli, desimal) => {
          const teks = formatAngka(asli, desimal);
          assert.ok(Math.abs(nilai(teks)! - asli) <= 0.5000001 * 10 ** -desimal, teks);
        },
      ),
    );
  });

  it("is not changed by spaces around it or between number and unit", () => {
    const spasi = fc.constantFrom("", " ", "\u00a0", "  ", "\u2009", "\t");
    fc.assert(
      fc.property(
        nilaiRupiah,
        spasi,
        spasi,
        fc.constantFrom("%", "orang", "m²"),
        (asli, luar, dalam, satuan) => {
          const teks = formatAngka(asli, 2);
          assert.deepEqual(
            bacaAngka(`${luar}${teks}${dalam}${satuan}${luar}`),
            bacaAngka(`${teks} ${satuan}`),
          );
        },
      ),
    );
  });

  it("reads brackets as the negative of what they hold", () => {
    const positif = nilaiRupiah.filter((satu) => satu > 0);
    fc.assert(fc.property(positif, (asli) => assert.equal(nilai(`(${formatAngka(asli, 2)})`), -asli)));
  });

  it("reads back what was written in English notation, in a column that has decimal dots", () => {
    const inggris = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(nilaiRupiah, (asli) => {
        const hasil = bacaAngka(inggris.format(asli), { titik: "desimal" });
        assert.equal(hasil.jenis === "angka" && hasil.nilai, asli);
      }),
    );
  });

  it("reads English notation right or says that it is in doubt, where nothing is known of the column", () => {
    const inggris = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
    const perseribu = fc.integer({ min: -1e12, max: 1e12 }).map((satu) => satu / 1000);
    fc.assert(
      fc.property(perseribu, (asli) => {
        const hasil = bacaAngka(inggris.format(asli));
        if (hasil.jenis === "rusak") return;
        assert.equal(hasil.jenis, "angka");
        if (hasil.jenis !== "angka" || hasil.nilai === asli) return;
        assert.match(hasil.notasi ?? "", /-ragu$/);
        assert.equal(hasil.mungkinJuga, asli);
      }),
    );
  });

  it("says that three digits after one sign are in doubt, and never does so for other numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (kiri, kanan) => {
        const tiga = String(kanan).padStart(3, "0");
        for (const [tanda, notasi] of [
          [".", "titik-ragu"],
          [",", "koma-ragu"],
        ] as const) {
          const hasil = bacaAngka(`${kiri}${tanda}${tiga}`);
          assert.equal(hasil.jenis === "angka" && hasil.notasi, notasi);
          for (const titik of ["ribuan", "desimal"] as const) {
            const tahu = bacaAngka(`${kiri}${tanda}${tiga}`, { titik });
            assert.match((tahu.jenis === "angka" && tahu.notasi) || "", /^(indonesia|inggris)$/);
          }
        }
        const lain = bacaAngka(`${kiri},${String(kanan % 100).padStart(2, "0")}`);
        assert.equal(lain.jenis === "angka" && lain.notasi, "indonesia");
      }),
    );
  });

  it("is not changed by a footnote mark at the end", () => {
    const tanda = fc.constantFrom("*", "**", " *)", " **)", "\u2020", " \u00b9)");
    const satuan = fc.constantFrom("", " %", " orang");
    fc.assert(
      fc.property(nilaiRupiah, satuan, tanda, (asli, ekor, catatan) => {
        const teks = `${formatAngka(asli, 2)}${ekor}`;
        assert.deepEqual(bacaAngka(`${teks}${catatan}`), bacaAngka(teks));
      }),
    );
  });

  it("multiplies by the counting words without dust", () => {
    const kata = fc.constantFrom(
      ["rb", 3],
      ["ribu", 3],
      ["jt", 6],
      ["juta", 6],
      ["miliar", 9],
      ["triliun", 12],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_99 }), kata, (perseratus, [ejaan, pangkat]) => {
        const teks = `${formatAngka(perseratus / 100)} ${ejaan}`;
        assert.equal(nilai(teks), perseratus * 10 ** (Number(pangkat) - 2), teks);
      }),
    );
  });

  it("never reads a number that has a space among its digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e9 }), fc.nat(), (asli, acak) => {
        const teks = String(asli);
        const tempat = 1 + (acak % (teks.length - 1));
        const hasil = bacaAngka(`${teks.slice(0, tempat)} ${teks.slice(tempat)}`);
        assert.equal(hasil.jenis, "rusak");
      }),
    );
  });
});

describe("formatAngka", () => {
  it("writes Indonesian notation", () => {
    assert.equal(formatAngka(1234567.5, 2), "1.234.567,50");
    assert.equal(formatAngka(-1234.5, 1), "-1.234,5");
    assert.equal(formatAngka(12, 0), "12");
    assert.equal(formatAngka(100), "100");
    assert.equal(formatAngka(0.1 + 0.2), "0,3");
    assert.equal(formatRupiah(7417586120), "Rp. 7.417.586.120,00");
  });

  it("writes as many decimals as the number needs, and reads back the same", () => {
    assert.equal(formatAngka(6794143210.96), "6.794.143.210,96");
    assert.equal(formatAngka(0.0000001), "0,0000001");
    assert.equal(formatAngka(123456789012345.67, 2), "123.456.789.012.345,67");
    assert.equal(formatAngka(1234567.1 + 0.2), "1.234.567,3");
    fc.assert(fc.property(nilaiRupiah, (asli) => assert.equal(nilai(formatAngka(asli)), asli)));
  });

  it("rounds half up on the digits people see, where the report truncated", () => {
    assert.equal(formatAngka(1.005, 2), "1,01");
    assert.equal(bulatkanDesimal(-2.5, 0), -3);
    assert.equal(formatPersen(95 / 330), "28,79 %");
  });

  it("writes no negative zero", () => {
    assert.equal(formatAngka(-0.001, 2), "0,00");
  });
});
