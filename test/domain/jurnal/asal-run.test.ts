import assert from "node:assert/strict";
import { asalRun } from "../../../src/domain/jurnal/daftar";
import type { Run } from "../../../src/domain/jurnal/jurnal";
import { periksaRun } from "../../../src/domain/jurnal/periksa";

const run = (nomor: number, lain: Partial<Run> = {}): Run => ({
  nomor,
  perintah: "siapkan",
  waktu: "2026-01-02T03:04:05.000Z",
  lembar: [],
  langkah: [],
  ...lain,
});

describe("a run that goes on from another", () => {
  const lanjut = run(5, { perintah: "tahun-baru", lanjutan: 3 });

  it("has it where that is the one before it", () => {
    assert.equal(asalRun([run(2), run(3), lanjut], lanjut)?.nomor, 3);
    assert.equal(asalRun([run(3), run(4, { sisa: true }), lanjut], lanjut)?.nomor, 3);
  });

  it("stands alone where that is gone, was taken back in part, or another came between", () => {
    assert.equal(asalRun([run(2), lanjut], lanjut), undefined);
    assert.equal(asalRun([run(3, { sisa: true }), lanjut], lanjut), undefined);
    assert.equal(asalRun([run(3), run(4), lanjut], lanjut), undefined);
    assert.equal(asalRun([run(3), run(5)], run(5)), undefined);
  });

  it("is read from a workbook only with a number of a run", () => {
    assert.deepEqual(periksaRun({ ...lanjut }), lanjut);
    for (const lanjutan of ["3", -1, 1.5, null, {}])
      assert.equal(periksaRun({ ...lanjut, lanjutan }), undefined);
  });
});
