import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { kembalikan, siapkanBukuKerja, statusKembalikan } from "../../src/commands";
import { bacaBelum, KUNCI_BELUM } from "../../src/domain/jurnal/belum";
import { buka, isiLembar, kerjakan, ketik, lembar, nilai, tutupSemua } from "./buka";

const jam = Date.now;
/** Five minutes pass. */
const nanti = (): void => void (Date.now = () => jam() + 300_000);

/** A file in which Excel stopped answering half-way through Siapkan; the page knows nothing of it. */
async function setengahJadi(): Promise<Uint8Array> {
  const excel = await buka();
  await ketik(excel, "Sheet1", "B2", "milik saya");
  excel.faults.failRequest({ n: 2, afterActions: 800, lasting: true });
  const hasil = await siapkanBukuKerja({ isi: "contoh" });
  excel.faults.heal();
  assert.equal(hasil.berhasil, false);
  assert.ok(excel.workbook.book.sheets.length > 2, "half-made sheets are there");
  return excel.save();
}

const judul = ({ workbook: { book } }: OpenedExcel): string[] => book.sheets.map(({ name }) => name);

describe("a run that was left half-done in a file", function () {
  this.timeout(60_000);
  let berkas: Uint8Array;
  before(async () => (berkas = await setengahJadi()));
  afterEach(() => {
    Date.now = jam;
    tutupSemua();
  });

  it("is taken back before the next work: it ends as if nothing had been", async () => {
    const lancar = await buka();
    await ketik(lancar, "Sheet1", "B2", "milik saya");
    await siapkanBukuKerja({ isi: "contoh" });
    nanti();
    const excel = await buka(berkas);
    assert.equal((await siapkanBukuKerja({ isi: "contoh" })).akibat, "berubah");
    const rapi = (satu: OpenedExcel): unknown =>
      judul(satu).map((nama) => [nama, lembar(satu, nama).cells.size, lembar(satu, nama).tables.length]);
    assert.deepEqual(rapi(excel), rapi(lancar));
    assert.ok(!excel.workbook.book.settings.has(KUNCI_BELUM));
  });

  it("is taken back by Kembalikan at once", async () => {
    const excel = await buka(berkas);
    const status = await statusKembalikan();
    assert.ok(status.ada && status.nilai.bisa);
    assert.equal((await kembalikan()).akibat, "berubah");
    assert.deepEqual(judul(excel), ["Sheet1"]);
    assert.ok(!excel.workbook.book.settings.has(KUNCI_BELUM));
  });

  it("stays with all that somebody has typed on its sheets since", async () => {
    nanti();
    const excel = await buka(berkas);
    const ada = judul(excel);
    await ketik(excel, "PK", "C20", "ketikan saya");
    await siapkanBukuKerja({ isi: "contoh" });
    assert.equal(nilai(lembar(excel, "PK"), 20, 3), "ketikan saya");
    assert.deepEqual(judul(excel).slice(0, ada.length), ada);
    assert.ok(!excel.workbook.book.settings.has(KUNCI_BELUM));
  });

  it("may be at work in another window for half a minute: nobody touches it", async () => {
    const excel = await buka(berkas);
    const sebelum = isiLembar(lembar(excel, "PK"));
    const tanda = excel.workbook.book.settings.get(KUNCI_BELUM) ?? "";
    await kerjakan(excel, ({ workbook }) => {
      workbook.settings.add(KUNCI_BELUM, { ...JSON.parse(tanda), waktu: new Date().toISOString() });
    });
    const status = await statusKembalikan();
    assert.ok(status.ada && status.nilai.run.length === 1);
    await siapkanBukuKerja({ isi: "kosong" });
    assert.deepEqual(
      (isiLembar(lembar(excel, "PK")) as { cells: unknown }).cells,
      (sebelum as { cells: unknown }).cells,
    );
  });

  for (const isi of [
    null,
    7,
    "besok",
    {},
    { nomor: -1, lembar: 0, langkah: 0, waktu: "2026-01-01T00:00:00Z" },
    { nomor: 1, lembar: 0, langkah: 1e300, waktu: "2026-01-01T00:00:00Z" },
    { nomor: 1, lembar: 0, langkah: 0, waktu: "kapan-kapan" },
  ])
    it(`is none where the mark is not as we write it: ${JSON.stringify(isi)}`, () => {
      assert.equal(bacaBelum(isi), undefined);
    });

  it("is forgotten where the journal has no such run", async () => {
    nanti();
    const excel = await buka();
    await kerjakan(excel, ({ workbook }) => {
      workbook.settings.add(KUNCI_BELUM, { nomor: 9, lembar: 0, langkah: 3, waktu: "2026-01-01T00:00:00Z" });
    });
    assert.equal((await siapkanBukuKerja({ isi: "kosong" })).akibat, "berubah");
    assert.ok(!excel.workbook.book.settings.has(KUNCI_BELUM));
  });
});
