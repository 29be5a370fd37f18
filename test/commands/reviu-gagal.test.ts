import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { buka, isiBuku, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

const FIXTURE = path.join(__dirname, "../fixtures/laporan-nyata.xlsx");

async function bukaReviu() {
  const excel = await buka(new Uint8Array(readFileSync(FIXTURE)), { preset: "Microsoft 365" });
  return {
    excel,
    ...(await import("../../src/commands/reviu")),
    ...(await import("../../src/commands/catatan-reviu")),
    ...(await import("../../src/commands/perbaiki")),
  };
}

const PERINTAH = {
  reviuBuku: (buku: Awaited<ReturnType<typeof bukaReviu>>) => buku.reviuBuku(),
  catatanReviu: (buku: Awaited<ReturnType<typeof bukaReviu>>) => buku.catatanReviu(),
} as const;

/** Requests that writing the list takes, all told: reading and writing. */
const PERMINTAAN = [4, 5, 6, 7];

describe("Reviu when something goes wrong", function () {
  this.timeout(120_000);
  afterEach(tutupSemua);

  async function jalan(
    excel: OpenedExcel,
    buku: Awaited<ReturnType<typeof bukaReviu>>,
    perintah: keyof typeof PERINTAH,
    [n, afterActions]: readonly [number, number],
  ): Promise<void> {
    const awal = isiBuku(excel);
    excel.faults.failRequest({ n, afterActions });
    const hasil = await PERINTAH[perintah](buku);
    excel.faults.failRequest({ n: Infinity });
    if (!hasil.berhasil) {
      assert.deepEqual(isiBuku(excel), awal, "left half-written");
      assert.ok(hasil.pesan[0]?.kode.startsWith("EXCEL_"), hasil.pesan[0]?.kode);
      assert.equal((await PERINTAH[perintah](buku)).berhasil, true);
    }
  }

  for (const perintah of ["reviuBuku", "catatanReviu"] as const)
    for (const n of PERMINTAAN)
      for (const afterActions of [0, 3, 11, 40, 120, 200])
        it(`${perintah}: a sheet rewritten is finished or as it was when request ${n} fails after ${afterActions} actions`, async () => {
          const buku = await bukaReviu();
          const { excel } = buku;
          await PERINTAH[perintah](buku);
          await ketik(excel, "Bab III", "E39", 0.9545);
          await jalan(excel, buku, perintah, [n, afterActions]);
        });

  for (const [n, afterActions] of [
    [4, 3],
    [4, 40],
    [5, 2],
  ] as const)
    it(`a new sheet is finished or not there when request ${n} fails after ${afterActions} actions`, async () => {
      const buku = await bukaReviu();
      await jalan(buku.excel, buku, "reviuBuku", [n, afterActions]);
    });

  for (const afterActions of [0, 1, 2, 3])
    it(`a repair refused after ${afterActions} actions is done or leaves the cell as it was`, async () => {
      const buku = await bukaReviu();
      const hasil = await buku.bacaReviu();
      assert.ok(hasil.ada);
      const kunci = hasil.nilai.temuan.find(({ usulan }) => usulan?.sel === "E27")?.kunci ?? "";
      const awal = isiBuku(buku.excel);
      buku.excel.faults.failRequest({ n: 5, afterActions });
      const { berhasil } = await buku.perbaikiTemuan(kunci);
      if (!berhasil) assert.deepEqual(isiBuku(buku.excel), awal);
      assert.equal(
        nilai(lembar(buku.excel, "Realisasi Keuangan"), 27, 5),
        berhasil ? 15_470_000 : 15_740_000,
      );
    });

  it("says so, and leaves the list as it was, where its sheet is protected", async () => {
    const buku = await bukaReviu();
    await buku.reviuBuku();
    await kerjakan(buku.excel, (context) =>
      context.workbook.worksheets.getItem("Reviu").protection.protect(),
    );
    const awal = isiBuku(buku.excel);
    const hasil = await buku.reviuBuku();
    assert.equal(hasil.berhasil, false);
    assert.match(hasil.pesan[0]?.saran ?? "", /terkunci/);
    assert.deepEqual(isiBuku(buku.excel), awal);
  });
});
