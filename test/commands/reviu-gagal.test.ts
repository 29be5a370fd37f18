import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { buka, isiBuku, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

const FIXTURE = path.join(__dirname, "../fixtures/laporan-nyata.xlsx");

async function bukaReviu(berkas: Uint8Array = new Uint8Array(readFileSync(FIXTURE))) {
  const excel = await buka(berkas, { preset: "Microsoft 365" });
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

/** The requests that write the list and remember it; those before only read. */
const PERMINTAAN = [4, 5, 6];

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
    describe(`${perintah}, when the sheet is rewritten`, () => {
      /** With the sheet, and a figure that was put right since. */
      let berkas: Uint8Array;
      /** Actions of each request of an undisturbed run: a failure after more of them would be none. */
      let tindakan: readonly number[];

      before(async () => {
        const awal = await bukaReviu();
        await PERINTAH[perintah](awal);
        await ketik(awal.excel, "Bab III", "E39", 0.9545);
        berkas = await awal.excel.save();
        const buku = await bukaReviu(berkas);
        const sudah = buku.excel.stats.requests.length;
        await PERINTAH[perintah](buku);
        const permintaan = buku.excel.stats.requests.slice(sudah).filter(({ kind }) => kind === "sync");
        tindakan = permintaan.map(({ acts }) => acts);
      });

      for (const n of PERMINTAAN)
        it(`is finished or as it was wherever request ${n} fails`, async () => {
          const letak = [0, 3, 11, 40, 120, 200].filter((satu) => satu < (tindakan[n - 1] ?? 0));
          assert.ok(letak.length > 0, `requests: ${tindakan.join()}`);
          for (const afterActions of letak) {
            const buku = await bukaReviu(berkas);
            await jalan(buku.excel, buku, perintah, [n, afterActions]);
            tutupSemua();
          }
        });
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
