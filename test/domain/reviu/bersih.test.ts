import assert from "node:assert/strict";
import fc from "fast-check";
import { bukuBersih } from "./buku-bersih";
import { sebut, temuanBaris, temuanDari } from "./alat";

const ribuan = (nilai: number): string => String(nilai).replace(/\B(?=(\d{3})+$)/g, ".");

/** A cross-footed table of these figures, every sum right. */
function tabelJumlah(isi: readonly (readonly [number, number, number])[]): string[] {
  const baris = isi.map((satu, i) =>
    [...satu.map(ribuan), ribuan(satu.reduce((a, b) => a + b))]
      .join("\t")
      .replace(/^/, `${String(i + 1)}\tPasar ${String.fromCharCode(65 + i)}\t`),
  );
  const kolom = [0, 1, 2].map((k) => isi.reduce((n, satu) => n + (satu[k] ?? 0), 0));
  const akhir = [...kolom, kolom.reduce((a, b) => a + b)].map(ribuan);
  return ["NO\tPASAR\tKIOS\tSTAN\tMEJA\tJUMLAH", ...baris, `JUMLAH\t\t${akhir.join("\t")}`];
}

describe("reviu where everything adds up", () => {
  it("has nothing to say that wants a look, on three workbooks of different kinds", () => {
    for (const buku of bukuBersih())
      assert.deepEqual(
        temuanDari(buku)
          .filter(({ tingkat }) => tingkat !== "info")
          .map(sebut),
        [],
      );
  });

  it("asks for no total where one stands below rows left blank, and checks that one", () => {
    const anggaran = (jumlah: string): string[] => [
      "NO\tPROGRAM\tPAGU (Rp)\tREALISASI (Rp)",
      "1\tProgram Perpustakaan\t500.000.000\t450.000.000",
      "2\tProgram Kearsipan\t200.000.000\t190.000.000",
      "3\tProgram Penunjang\t300.000.000\t280.000.000",
      ...Array.from({ length: 5 }, () => "\t\t\t"),
      `\tJUMLAH\t${jumlah}\t920.000.000`,
    ];
    assert.deepEqual(temuanBaris(...anggaran("1.000.000.000")).map(sebut), []);
    assert.deepEqual(
      temuanBaris(...anggaran("1.100.000.000")).map(({ tingkat, sel }) => `${tingkat} ${sel ?? ""}`),
      ["galat C10"],
    );
  });

  it("calls no right sum wrong, whatever the figures", () => {
    const angka = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(angka, angka, angka), { minLength: 3, maxLength: 12 }), (isi) => {
        const galat = temuanBaris(...tabelJumlah(isi)).filter(({ tingkat }) => tingkat === "galat");
        assert.deepEqual(galat.map(sebut), []);
      }),
    );
  });

  it("calls no percentage wrong that was rounded, cut off or rounded up at its last digit", () => {
    const baris = fc.tuple(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.double({ min: 0, max: 1.2, noNaN: true }),
      fc.constantFrom(Math.round, Math.floor, Math.ceil),
    );
    fc.assert(
      fc.property(fc.array(baris, { minLength: 3, maxLength: 8 }), (isi) => {
        const teks = isi.map(([target, rasio, bulatkan], i) => {
          const realisasi = Math.round(target * rasio);
          const persen = (bulatkan((10_000 * realisasi) / target) / 100).toFixed(2).replace(".", ",");
          return `${String(i + 1)}\tIndikator ${String.fromCharCode(65 + i)}\t${ribuan(target)}\t${ribuan(realisasi)}\t${persen} %`;
        });
        const galat = temuanBaris("NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)", ...teks).filter(
          ({ tingkat }) => tingkat === "galat",
        );
        assert.deepEqual(galat.map(sebut), []);
      }),
    );
  });

  it("finds the same on every run", () => {
    const [buku = []] = bukuBersih();
    assert.deepEqual(temuanDari(buku), temuanDari(buku));
  });
});
