import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const AKAR = path.join(__dirname, "../..");
const FIXTURE = path.join(AKAR, "test/fixtures");

function lkjip(...kata: string[]): { kode: number | null; keluaran: string; galat: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(AKAR, "cli/lkjip.ts"), "reviu", ...kata],
    { cwd: AKAR, encoding: "utf8" },
  );
  return { kode: status, keluaran: stdout, galat: stderr };
}

interface Cetakan {
  readonly berkas: readonly {
    readonly nama: string;
    readonly temuan: readonly Record<string, unknown>[];
    readonly galat?: { readonly kode: string };
  }[];
}

describe("lkjip reviu", function () {
  this.timeout(60_000);
  let folder = "";
  before(() => (folder = mkdtempSync(path.join(tmpdir(), "reviu-"))));
  after(() => rmSync(folder, { recursive: true }));

  it("prints every finding with what is stated, what it should be, and why; ends with 1", () => {
    const nama = path.join(FIXTURE, "laporan-nyata-teks.xlsx");
    const { kode, keluaran } = lkjip(nama, "--json");
    assert.equal(kode, 1);
    const { berkas } = JSON.parse(keluaran) as Cetakan;
    assert.equal(berkas[0]?.nama, nama);
    const f27 = berkas[0]?.temuan.find(({ sel, kode: k }) => sel === "F27" && k === "PERSEN_BEDA");
    assert.deepEqual(f27, {
      kode: "PERSEN_BEDA",
      tingkat: "galat",
      lembar: "Realisasi Keuangan",
      sel: "F27",
      label: "Pemeliharaan Peralatan dan Mesin Lainnya",
      tertulis: "98,28 %",
      seharusnya: "100,00 %",
      pesan: "Tertulis 98,28 %, padahal realisasi dibagi target adalah 100,00 %.",
      yakin: 0.95,
      penjelasan:
        "Semua cocok kalau E27 (Pemeliharaan Peralatan dan Mesin Lainnya) dibaca 15.470.000, bukan 15.740.000: dua angkanya tertukar tempat.",
    });
  });

  it("goes on with the other files where one is broken, and puts them all on one page", () => {
    const rusak = path.join(folder, "rusak.xlsx");
    const halaman = path.join(folder, "hasil.html");
    writeFileSync(rusak, "bukan buku kerja");
    const dua = path.join(FIXTURE, "laporan-nyata.xlsx");
    const { kode, keluaran, galat } = lkjip(rusak, dua, "--json", "--html", halaman);
    assert.equal(kode, 1);
    const { berkas } = JSON.parse(keluaran) as Cetakan;
    assert.deepEqual(
      berkas.map(({ nama }) => nama),
      [rusak, dua],
    );
    assert.match(berkas[0]?.galat?.kode ?? "", /^BERKAS_/);
    assert.ok((berkas[1]?.temuan.length ?? 0) > 20);
    assert.match(galat, /rusak\.xlsx/);
    const isi = readFileSync(halaman, "utf8");
    assert.match(isi, /laporan-nyata\.xlsx/);
    assert.match(isi, /15\.470\.000/);
    assert.doesNotMatch(isi, /<script|https?:/);
  });

  it("ends with 0 where nothing is wrong, and with 2 for wrong use", () => {
    const kosong = path.join(FIXTURE, "buku-0.1-kosong.xlsx");
    assert.equal(lkjip(kosong).kode, 0);
    assert.equal(lkjip("--json").kode, 2);
    assert.equal(lkjip(kosong, "--jason").kode, 2);
  });
});
