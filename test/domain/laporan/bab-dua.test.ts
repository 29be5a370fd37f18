import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { barisAwal, buat, tabelDari } from "./alat";

describe("the tables of Bab II", () => {
  it("hold ten sasaran with 23 indicators, each sasaran merged over its own", () => {
    const { naskah } = buat("tabel-2-1", ISI_CONTOH);
    const [satu] = tabelDari(naskah);
    assert.equal(satu!.baris.length, 23);
    assert.deepEqual(
      satu!.baris.filter(({ ikut }) => !ikut).map(({ sel: [, sasaran] }) => (sasaran?.turun ?? 0) + 1),
      [6, 2, 1, 5, 2, 2, 2, 1, 1, 1],
    );
    assert.deepEqual(barisAwal(satu!, "Penyusunan dokumen").slice(2), [
      "Penyusunan dokumen perencanaan tahunan tepat waktu",
      "3 Dokumen (Renja,RKPD,RKA)",
    ]);
    assert.equal(satu!.penomoran, true);
  });

  it("total the programs", () => {
    const [satu] = tabelDari(buat("program-anggaran", ISI_CONTOH).naskah);
    assert.equal(satu!.baris.length, 11);
    assert.equal(barisAwal(satu!, "JUMLAH")[2], "10.892.190.920,00");
  });

  it("follow the version of the agreement that is appended, targets and budgets alike", () => {
    const perjanjian = { versi: "perubahan", pernyataan: true } as const;
    const pk = ISI_CONTOH.pk.map((baris, i) => (i === 0 ? { ...baris, targetPerubahan: "90 %" } : baris));
    const isi = { ...ISI_CONTOH, pk };
    const anggaran = buat("program-anggaran", isi, { pengaturan: { perjanjian } }).naskah;
    assert.equal(barisAwal(tabelDari(anggaran)[0]!, "JUMLAH")[2], "7.457.740.468,00");
    const target = (versi: "induk" | "perubahan") => {
      const { naskah } = buat("tabel-2-1", isi, { pengaturan: { perjanjian: { ...perjanjian, versi } } });
      return barisAwal(tabelDari(naskah)[0]!, "Persentase pelayanan")[3];
    };
    assert.deepEqual([target("induk"), target("perubahan")], ["100 %", "90 %"]);
  });
});
