import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { buatBanyakLaporan, SEMUA_LAPORAN } from "../../src/commands/laporan-banyak";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { LAPORAN } from "../../src/domain/laporan/daftar";
import { bacaSidik } from "../../src/domain/laporan/kit/sidik";
import { buka, kerjakan, ketik, lembar, tutupSemua } from "./buka";

/** A place for people's own text, and what the test types into it. */
interface Tempat {
  readonly judul: string;
  readonly baris: number;
  readonly kolom: number;
  readonly isi: string | number;
}

/** The places of all reports that are there: where the workbook remembers them. */
function semuaTempat({ workbook: { book } }: OpenedExcel): Tempat[] {
  return SEMUA_LAPORAN.flatMap((kunci) => {
    const { judul, setelan } = LAPORAN[kunci];
    const catatan = bacaSidik(JSON.parse(book.settings.get(setelan) ?? "null"));
    return (catatan?.isian?.tempat ?? []).map(([baris, kolom], i) => {
      const isi = kunci === "data-pendukung" ? 1_000 + i : `Ketikan ${kunci} nomor ${i};`;
      return { judul, baris, kolom, isi };
    });
  });
}

/** Everything that stands on a sheet. */
const isiSemua = (excel: OpenedExcel, judul: string): unknown[] =>
  [...lembar(excel, judul).cells.values()].flatMap((sel) => [...sel.values()].map(({ value }) => value));

describe("what people typed into the places of all reports", () => {
  after(tutupSemua);

  it("stands there still when all are made anew from changed figures, without a question", async () => {
    const excel = await buka();
    await siapkanBukuKerja({ isi: "contoh", tambahan: ["unit", "perbandingan"] });
    await buatBanyakLaporan();
    const tempat = semuaTempat(excel);
    const lembarnya = new Set(tempat.map(({ judul }) => judul));
    assert.ok(tempat.length > 100 && lembarnya.size >= 7, `${tempat.length} on ${[...lembarnya].join()}`);
    await kerjakan(excel, ({ workbook: { worksheets } }) => {
      for (const { judul, baris, kolom, isi } of tempat)
        worksheets.getItem(judul).getCell(baris, kolom).values = [[isi]];
    });
    await ketik(excel, "IKU", "D7", 75);
    const { hasil, bagian } = await buatBanyakLaporan();
    assert.deepEqual(
      bagian.filter((satu) => !satu.hasil.berhasil && !satu.kosong).map(({ kunci }) => kunci),
      [],
      hasil.ringkasan,
    );
    for (const judul of lembarnya) {
      const ada = new Set(isiSemua(excel, judul));
      const hilang = tempat.filter((satu) => satu.judul === judul && !ada.has(satu.isi));
      assert.deepEqual(hilang, [], judul);
    }
  });
});
