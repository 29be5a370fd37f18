import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { bacaLembarReviu } from "../../src/commands/reviu-berkas";
import { bacaExcel } from "../../src/dokumen/baca/excel";
import type { LembarMentah } from "../../src/domain/tabel";
import { buka, tutupSemua } from "../commands/buka";
import { sebut, temuanDari } from "../domain/reviu/alat";

const FIXTURE = path.join(__dirname, "../fixtures");

describe("a workbook read from its file", () => {
  afterEach(tutupSemua);

  it("shows the same tables as the workbook opened in Excel: the review finds the same in both", async () => {
    for (const nama of ["laporan-nyata.xlsx", "buku-0.1-contoh.xlsx"]) {
      const isi = new Uint8Array(readFileSync(path.join(FIXTURE, nama)));
      await buka(isi);
      const dibuka = await bacaLembarReviu();
      assert.ok(dibuka.ada);
      const dibaca = bacaExcel(isi);
      const judul = (lembar: readonly LembarMentah[]): string => lembar.map((satu) => satu.nama).join();
      assert.equal(judul(dibaca), judul(dibuka.nilai));
      assert.deepEqual([...temuanDari(dibaca).map(sebut)], [...temuanDari(dibuka.nilai).map(sebut)]);
    }
  });
});
