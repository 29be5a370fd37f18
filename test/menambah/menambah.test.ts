import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "../../scripts/lib/product";
import { buka, lembar, nilai, tutupSemua } from "../commands/buka";
import { bacaTambalan, terapkanTambalan } from "./tambal";

const tambalan = bacaTambalan(readFileSync(path.join(ROOT, "docs/menambah.md"), "utf8"));
/** An entry of the ribbon's menu. */
interface Butir {
  readonly nama: string;
  readonly pita: () => Promise<unknown>;
}

const muatBerkas = createRequire(__filename);

/** The sources as they are, in a folder of their own. */
function salinan(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lkjip-menambah-"));
  const perlu = [
    "src",
    "cli",
    "scripts",
    "assets/contoh",
    "assets/templat",
    "assets/icons",
    "product.config.json",
    "tsconfig.json",
  ];
  for (const nama of perlu) cpSync(path.join(ROOT, nama), path.join(folder, nama), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  return folder;
}

/** What TypeScript has against the sources of a folder; "" where it has nothing. Packages beside it are checked elsewhere. */
function periksaJenis(folder: string): string {
  const { compilerOptions } = JSON.parse(readFileSync(path.join(folder, "tsconfig.json"), "utf8")) as {
    compilerOptions: unknown;
  };
  const isi = { compilerOptions, include: ["src", "cli", "scripts/manifest"] };
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(isi, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const milik = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  const salah = [
    ...errors,
    ...program.getGlobalDiagnostics(),
    ...milik.flatMap((berkas) => [
      ...program.getSyntacticDiagnostics(berkas),
      ...program.getSemanticDiagnostics(berkas),
    ]),
  ];
  assert.equal(milik.length, fileNames.length);
  return ts.formatDiagnostics(salah, {
    getCanonicalFileName: (nama) => nama,
    getCurrentDirectory: () => folder,
    getNewLine: () => "\n",
  });
}

describe("adding to a registry as docs/menambah.md shows it", function () {
  this.timeout(180_000);
  let folder: string;
  const muat = <T>(nama: string): T => muatBerkas(path.join(folder, nama)) as T;

  before(() => {
    folder = salinan();
    for (const satu of tambalan.values()) terapkanTambalan(folder, satu);
  });
  afterEach(tutupSemua);
  after(() => rmSync(folder, { recursive: true }));

  for (const [jenis, paling] of [
    ["A report", 3],
    ["A command", 2],
    ["A function", 2],
  ] as const)
    it(`touches for "${jenis}" at most ${paling} files besides its texts`, () => {
      const berkas = (tambalan.get(jenis) ?? []).map((satu) => satu.berkas);
      assert.ok(berkas.length > 0);
      const kode = berkas.filter((nama) => !nama.startsWith("src/bahasa/"));
      assert.ok(kode.length <= paling, kode.join(", "));
    });

  it("compiles", () => assert.equal(periksaJenis(folder), ""));

  it("makes the report, on its own sheet, twice the same", async () => {
    const excel = await buka();
    const { siapkanBukuKerja } = muat<typeof import("../../src/commands")>("src/commands/index.ts");
    const { PERINTAH } = muat<{ PERINTAH: Record<string, { menu?: Butir[] }> }>(
      "src/commands/daftar-perintah.ts",
    );
    const butir = PERINTAH["Laporan"]?.menu?.find(({ nama }) => nama === "LaporanDaftarSasaran");
    await siapkanBukuKerja({ isi: "contoh" });
    for (const kata of ["dibuat", "diperbarui"]) {
      const hasil = (await butir?.pita()) as { ringkasan: string; akibat: string };
      assert.match(hasil.ringkasan, new RegExp(`^Lembar "Daftar Sasaran" ${kata}: 10 sasaran\\.`));
      assert.equal(hasil.akibat, "berubah");
    }
    const sheet = lembar(excel, "Daftar Sasaran");
    assert.deepEqual([sheet.page.orientation, nilai(sheet, 1, 1)], ["landscape", "Daftar Sasaran"]);
    assert.equal(excel.workbook.book.sheets.filter(({ name }) => name.startsWith("Daftar")).length, 1);
  });

  it("shows the button and the menu's entry on the ribbon, and the report on the command line", () => {
    const { readProduct } = muat<typeof import("../../scripts/lib/product")>("scripts/lib/product.ts");
    const { renderManifest } = muat<typeof import("../../scripts/manifest/render")>(
      "scripts/manifest/render.ts",
    );
    const manifest = renderManifest(readProduct(), "https://localhost:3000");
    for (const nama of ["LaporanDaftarSasaran", "BukaProfil"])
      assert.ok(manifest.includes(`<FunctionName>${nama}</FunctionName>`), nama);
    const { SEMUA_LAPORAN } = muat<typeof import("../../src/commands/laporan-banyak")>(
      "src/commands/laporan-banyak.ts",
    );
    assert.ok(SEMUA_LAPORAN.map(String).includes("daftar-sasaran"));
  });

  it("hands the function to Excel with its help, and its action to the runtime", () => {
    const { functionsMetadata } = muat<typeof import("../../scripts/lib/functions-metadata")>(
      "scripts/lib/functions-metadata.ts",
    );
    const selisih = functionsMetadata().functions.at(-1);
    assert.deepEqual([selisih?.id, selisih?.parameters.length], ["SELISIH", 2]);
    const { FUNGSI } = muat<{ FUNGSI: Record<string, (...isi: unknown[][][]) => unknown[][]> }>(
      "src/functions/daftar.ts",
    );
    assert.deepEqual(FUNGSI["SELISIH"]?.([[330], ["1.150 orang"]], [[95], [1160]]), [[-235], [10]]);
    const { readAssociations } = muat<typeof import("../../scripts/manifest-check/associations")>(
      "scripts/manifest-check/associations.ts",
    );
    const { actions, functions } = readAssociations(path.join(folder, "src/runtime.ts"));
    assert.ok(actions.has("LaporanDaftarSasaran") && actions.has("BukaProfil") && functions.has("SELISIH"));
  });
});
