import assert from "node:assert/strict";
import { DENGAN, bagian, samaBagian, setelan, namaKami } from "./jurnal-alat";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { IKU, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

const SEMUA = { jenis: "buku" } as const;

describe("Kembalikan when the last step fails", function () {
  this.timeout(120_000);

  for (const dariAkhir of [1, 2, 3, 4, 5, 6, 8])
    it(`leaves nothing half-done when ${dariAkhir} actions before the end Excel refuses`, async () => {
      const actions = await banyakAksi();
      const { buku, awal } = await berwarna();
      buku.excel.faults.failRequest({ n: 4, afterActions: actions - dariAkhir });
      const hasil = await buku.kerja.kembalikan();
      assert.deepEqual(hasil.pesan, []);
      samaBagian(await bagian(buku), awal);
      assert.deepEqual([setelan(buku.excel).size, namaKami(buku.excel)], [0, []]);
      buku.excel.close();
    });

  async function berwarna(): Promise<{ buku: ExcelWarna; awal: Record<string, string> }> {
    const buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", TANPA_CAPAIAN);
    await tulisLembar(buku.excel, "Lampiran IKU", IKU);
    const awal = await bagian(buku);
    await buku.kerja.warnaiYangPasti(SEMUA, DENGAN);
    return { buku, awal };
  }

  /** Actions of the writing request of an undisturbed run. */
  async function banyakAksi(): Promise<number> {
    const { buku } = await berwarna();
    const sebelum = buku.excel.stats.requests.length;
    await buku.kerja.kembalikan();
    const semua = buku.excel.stats.requests.slice(sebelum).filter(({ kind }) => kind === "sync");
    buku.excel.close();
    assert.equal(semua.length, 4);
    return semua[3]?.actions ?? 0;
  }
});
