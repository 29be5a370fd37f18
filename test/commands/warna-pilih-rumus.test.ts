import assert from "node:assert/strict";
import type { PetaTabel, PilihanTabel } from "../../src/domain/warna/rencana";
import { bukaWarna, type ExcelWarna } from "./warna-alat";
import { tulisLembar } from "./warna-buku";

const LEMBAR = { jenis: "lembar" } as const;
const ISI = [
  ["No", "Indikator", "Satuan", "Target", "Realisasi"],
  [1, "Jumlah pelatihan", "kegiatan", 12, 11],
  [2, "Jumlah peserta", "orang", 90, 88],
  [3, "Jumlah pengaduan", "kasus", 9, 4],
];

describe("the formula of a table in which less may be better", () => {
  let buku: ExcelWarna;

  beforeEach(async () => {
    buku = await bukaWarna();
    await tulisLembar(buku.excel, "Sheet1", ISI);
  });
  afterEach(() => buku.excel.close());

  /** Colours after this choice, and gives the table as it is read the next time. */
  async function lagi(pilihan: Partial<PilihanTabel>): Promise<PetaTabel | undefined> {
    const awal = await buku.warna.petakan(LEMBAR);
    assert.ok(awal.ada);
    const dipilih = buku.warna.ubahPilihan(awal.nilai, awal.nilai.lembar[0]?.tabel[0]?.kunci ?? "", pilihan);
    assert.ok((await buku.kerja.terapkan(dipilih)).berhasil);
    const kini = await buku.warna.petakan(LEMBAR);
    return kini.ada ? kini.nilai.lembar[0]?.tabel[0] : undefined;
  }

  for (const [nama, pilihan] of [
    ["chosen, be it the one that stood there", { polaritas: "positif" }],
    ["seen and coloured by", { sertakan: true }],
  ] as const)
    it(`is not asked about again once it was ${nama}`, async () => {
      const tabel = await lagi(pilihan);
      assert.ok(tabel?.diingat && tabel.rencana.jenis === "tambah" && tabel.rencana.yakin);
      assert.ok(!tabel.rencana.temuan.some(({ kode }) => kode === "POLARITAS_RAGU"));
    });
});
