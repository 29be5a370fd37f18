import assert from "node:assert/strict";
import { kembalikan } from "../../src/commands/kembalikan";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { warnaiYangPasti } from "../../src/commands/warna-terapkan";
import { buka, kerjakan, ketik, lembar, tutupSemua } from "./buka";
import { IKU, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

const LEMBAR = { jenis: "lembar" } as const;

describe("a result that cannot be seen on the sheet", () => {
  afterEach(tutupSemua);

  it("is not one that only gives colours to the sheet in front", async () => {
    await tulisLembar(await buka(), "IKU", IKU);
    assert.equal((await warnaiYangPasti(LEMBAR)).perluDilihat, undefined);
    assert.equal((await kembalikan()).perluDilihat, undefined);
  });

  it("is one that added columns, and one that changed nothing", async () => {
    await tulisLembar(await buka(), "Baru", TANPA_CAPAIAN);
    assert.equal((await warnaiYangPasti(LEMBAR)).perluDilihat, true);
    await kembalikan();
    assert.equal((await kembalikan()).akibat, "tidak-ada");
  });

  it("is one that skipped a table of targets without realisasi", async () => {
    const tabel = [
      ["No", "Indikator", "Satuan", "Target"],
      ...[1, 2, 3].map((i) => [i, `Nilai ${i}`, "%", 80]),
    ];
    await tulisLembar(await buka(), "Rencana", tabel);
    const hasil = await warnaiYangPasti(LEMBAR);
    assert.deepEqual([hasil.perluDilihat, hasil.pesan.map(({ kode }) => kode)], [true, ["TANPA_REALISASI"]]);
  });

  it("is one that found nothing to prepare, not one that made sheets", async () => {
    await buka();
    assert.equal((await siapkanBukuKerja({ isi: "kosong" })).perluDilihat, undefined);
    assert.equal((await siapkanBukuKerja({ isi: "kosong" })).akibat, "tetap");
  });

  it("finds the cells of a workbook of version 0.1 by the labels that they had then", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    await ketik(excel, "Profil", "A8", "Tempat surat");
    await kerjakan(excel, (context) => context.workbook.names.getItem("LKJIP_Kota").delete());
    const hasil = await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual([hasil.pesan, hasil.perluDilihat], [[], true]);
    assert.ok(
      excel.workbook.book.names.some(({ name }) => name === "LKJIP_Kota"),
      lembar(excel, "Profil").name,
    );
  });
});
