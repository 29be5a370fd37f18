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
    ...(await import("../../src/commands/tanda-reviu")),
  };
}

const PERINTAH = {
  reviuBuku: (buku: Awaited<ReturnType<typeof bukaReviu>>) => buku.reviuBuku(),
  catatanReviu: (buku: Awaited<ReturnType<typeof bukaReviu>>) => buku.catatanReviu(),
} as const;

/** The request that writes the list, its marks and how it is printed, and remembers it; those before only read. */
const MENULIS = 4;

/** Places of a failure in a request of so many actions: at its beginning, within, and at its end, where it is printed. */
const letakGagal = (tindakan: number): number[] =>
  [0, 3, 11, 40, 200, Math.floor(tindakan / 2), tindakan - 60, tindakan - 25, tindakan - 8, tindakan - 2]
    .filter((satu) => satu >= 0 && satu < tindakan)
    .sort((a, b) => a - b);

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
        if (perintah === "reviuBuku") await awal.tandaiReviu();
        await ketik(awal.excel, "Bab III", "E39", 0.9545);
        berkas = await awal.excel.save();
        const buku = await bukaReviu(berkas);
        const sudah = buku.excel.stats.requests.length;
        await PERINTAH[perintah](buku);
        const permintaan = buku.excel.stats.requests.slice(sudah).filter(({ kind }) => kind === "sync");
        tindakan = permintaan.map(({ acts }) => acts);
      });

      it("is finished or as it was wherever its writing fails", async () => {
        assert.equal(tindakan.length, MENULIS);
        for (const afterActions of letakGagal(tindakan[MENULIS - 1] ?? 0)) {
          const buku = await bukaReviu(berkas);
          await jalan(buku.excel, buku, perintah, [MENULIS, afterActions]);
          tutupSemua();
        }
      });
    });

  for (const afterActions of [3, 40, 1_200])
    it(`a new sheet is finished or not there when its writing fails after ${afterActions} actions`, async () => {
      const buku = await bukaReviu();
      await jalan(buku.excel, buku, "reviuBuku", [MENULIS, afterActions]);
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
