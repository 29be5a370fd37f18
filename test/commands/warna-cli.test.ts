import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "excel-host";
import { lkjip } from "../cli/lkjip";
import { bukaWarna } from "./warna-alat";
import { IKU, TABEL_33_37, tulisLembar } from "./warna-buku";

/** Values of a range, as the command line reads them. */
async function lkjipBaca(berkas: string, rentang: string): Promise<unknown> {
  return JSON.parse((await lkjip("baca", berkas, "--rentang", rentang, "--json")).keluar);
}

interface PetaJson {
  readonly lembar: readonly {
    readonly nama: string;
    readonly tabel: readonly {
      readonly rentang: string;
      readonly kolom: readonly { readonly kolom: string; readonly peran: string }[];
    }[];
  }[];
}

describe("petakan and warnai on the command line", function () {
  this.timeout(120_000);
  let folder: string;
  let masukan: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "warna-"));
    masukan = join(folder, "kantor.xlsx");
    const { excel } = await bukaWarna();
    await tulisLembar(excel, "Sheet1", IKU);
    await tulisLembar(excel, "Bab III", TABEL_33_37);
    writeFileSync(masukan, await excel.save());
    excel.close();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("petakan prints exactly the promised JSON", async () => {
    const { keluar, kode } = await lkjip("petakan", masukan, "--json");
    assert.equal(kode, 0);
    const peta = JSON.parse(keluar) as PetaJson;
    assert.deepEqual(
      peta.lembar.map(({ nama, tabel }) => [nama, tabel.length]),
      [
        ["Sheet1", 1],
        ["Bab III", 3],
      ],
    );
    const tabel = peta.lembar[0]!.tabel[0]!;
    assert.deepEqual(Object.keys(tabel), ["rentang", "kepala", "data", "barisJumlah", "kolom", "peringatan"]);
    assert.deepEqual(Object.keys(tabel.kolom[0]!), [
      "kolom",
      "judul",
      "peran",
      "tahun",
      "triwulan",
      "yakin",
      "alasan",
    ]);
    assert.deepEqual(
      tabel.kolom.map(({ kolom, peran }) => `${kolom} ${peran}`),
      ["A no", "B indikator", "C satuan", "D target", "E realisasi", "F capaian"],
    );
  });

  it("warnai colours one sheet into a new file, tells what it left, and does not touch the input", async () => {
    const sebelum = readFileSync(masukan);
    const keluaran = join(folder, "berwarna.xlsx");
    const { galat, kode } = await lkjip("warnai", masukan, "-o", keluaran, "--lembar", "Bab III");
    assert.equal(kode, 0, galat);
    assert.match(galat, /SEL_BERSATUAN.*'Bab III'!E11/);
    assert.deepEqual(readFileSync(masukan), sebelum);
    const [satu, dua] = readXlsx(new Uint8Array(readFileSync(keluaran))).sheets;
    assert.equal(satu?.conditionalFormats.length, 0);
    assert.ok((dua?.conditionalFormats.length ?? 0) > 0);
  });

  it("warnai --legenda writes a legend too", async () => {
    const keluaran = join(folder, "legenda.xlsx");
    const { galat, kode } = await lkjip("warnai", masukan, "-o", keluaran, "--lembar", "Sheet1", "--legenda");
    assert.equal(kode, 0, galat);
    const [satu] = readXlsx(new Uint8Array(readFileSync(keluaran))).sheets;
    assert.equal(satu?.conditionalFormats.length, 10);
    assert.match(
      JSON.stringify(await lkjipBaca(keluaran, "Sheet1!A10:A11")),
      /Keterangan warna.*Sangat Baik: ≥ 91 %/,
    );
  });

  it("exits with 1 for a sheet that is not there and writes nothing", async () => {
    const keluaran = join(folder, "tidak-ada.xlsx");
    const { galat, kode } = await lkjip("warnai", masukan, "-o", keluaran, "--lembar", "Bab IX");
    assert.equal(kode, 1);
    assert.match(galat, /Bab IX/);
    assert.equal(existsSync(keluaran), false);
  });

  it("exits with 3 and writes nothing where nothing was coloured, and says what can be done without a pane", async () => {
    const ragu = join(folder, "ragu.xlsx");
    const { excel } = await bukaWarna();
    await tulisLembar(excel, "Sheet1", [
      ["No", "Indikator", "Target", "Realisasi", "Capaian"],
      [1, "Persentase A", 90, 45, 0.4],
      [2, "Persentase B", 80, 72, 75],
      [3, "Persentase C", 60, 66, 30],
    ]);
    writeFileSync(ragu, await excel.save());
    excel.close();
    const keluaran = join(folder, "ragu-berwarna.xlsx");
    const { galat, kode } = await lkjip("warnai", ragu, "-o", keluaran);
    assert.equal(kode, 3);
    assert.equal(existsSync(keluaran), false);
    assert.match(galat, /PERLU_DILIHAT.*petakan.*--ragu.*--lembar/);
    assert.doesNotMatch(galat, /tombol|klik/);
    assert.match(galat, /Tidak ada yang diwarnai\.\nBerkas keluaran tidak ditulis/);
    const lagi = await lkjip("warnai", ragu, "-o", keluaran, "--ragu");
    assert.equal(lagi.kode, 0, lagi.galat);
    assert.match(lagi.galat, /1 tabel diwarnai \(3 baris\): kolom E \(capaian\)/);
  });

  it("exits with 2 where the output is missing", async () => {
    assert.equal((await lkjip("warnai", masukan)).kode, 2);
  });
});
