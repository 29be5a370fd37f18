import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { circles, wrongArrows } from "../../scripts/arrows/check";
import { judge } from "../../scripts/arrows/judge";
import { FOLDERS, readImports, type Import } from "../../scripts/arrows/read-imports";

const AKAR = path.resolve(__dirname, "../..");

/** A file of each room; what it imports is planted by the tests. */
const BERKAS = [
  "src/domain/pesan.ts",
  ...["angka", "profil", "pengaturan", "ukur", "tabel", "lembar", "warna", "laporan", "ambil", "reviu"].map(
    (ruang) => `src/domain/${ruang}/isi.ts`,
  ),
  "src/bahasa/id.ts",
  "src/dokumen/isi.ts",
  "src/workbook/baca.ts",
  "src/commands/index.ts",
  "src/functions/ukur.ts",
  "src/taskpane/Panel.tsx",
  "src/runtime.ts",
  ...["model", "file", "engine", "api", "objects", "protocol"].map(
    (ruang) => `packages/excel-host/src/${ruang}/isi.ts`,
  ),
  "packages/excel-host/src/engine/univer/index.ts",
  "packages/excel-host/src/host.ts",
  "packages/excel-host/src/index.ts",
  "packages/excel-host/src/node/index.ts",
  "packages/excel-host/src/node/page.ts",
  "packages/excel-host/test/model.test.ts",
  "packages/excel-workbench/src/index.ts",
  "packages/excel-workbench/src/main.ts",
  "packages/excel-workbench/src/server.ts",
  "packages/excel-workbench/src/config/texts.ts",
  "workbench/index.ts",
  "cli/lkjip.ts",
  "bench/index.ts",
  "scripts/contoh.ts",
  "test/satu.test.ts",
];

/** Each: a file, what it imports, and what lint says; the empty answer means that the arrow is straight. */
type Panah = readonly [dari: string, ke: string, kata: RegExp | "lurus", hanyaJenis?: "jenis"];

const RUANG_HOST = "packages/excel-host/src";
const PANAH: readonly Panah[] = [
  // The domain's rooms, from the bottom up.
  ["src/domain/pesan.ts", "src/domain/angka/isi.ts", /temuan may not import domain\/angka/],
  ["src/domain/angka/isi.ts", "src/domain/ukur/isi.ts", /angka may not import domain\/ukur/],
  ["src/domain/ukur/isi.ts", "src/domain/tabel/isi.ts", /ukur may not import domain\/tabel/],
  ["src/domain/tabel/isi.ts", "src/domain/warna/isi.ts", /tabel may not import domain\/warna/],
  ["src/domain/tabel/isi.ts", "src/domain/lembar/isi.ts", /tabel may not import domain\/lembar/],
  ["src/domain/profil/isi.ts", "src/domain/lembar/isi.ts", /profil may not import domain\/lembar/],
  ["src/domain/pengaturan/isi.ts", "src/domain/profil/isi.ts", /pengaturan may not import domain\/profil/],
  ["src/domain/lembar/isi.ts", "src/domain/laporan/isi.ts", /lembar may not import domain\/laporan/],
  ["src/domain/warna/isi.ts", "src/domain/laporan/isi.ts", /warna may not import domain\/laporan/],
  ["src/domain/laporan/isi.ts", "src/domain/warna/isi.ts", /laporan may not import domain\/warna/],
  ["src/domain/ambil/isi.ts", "src/domain/reviu/isi.ts", /ambil may not import domain\/reviu/],
  ["src/domain/reviu/isi.ts", "src/domain/ambil/isi.ts", /reviu may not import domain\/ambil/],
  ["src/domain/reviu/isi.ts", "src/domain/tabel/isi.ts", "lurus"],
  ["src/domain/laporan/isi.ts", "src/domain/lembar/isi.ts", "lurus"],
  // The layers of the add-in.
  ["src/domain/angka/isi.ts", "src/bahasa/id.ts", /angka may not import bahasa/],
  ["src/domain/tabel/isi.ts", "src/bahasa/id.ts", /tabel may not import bahasa/, "jenis"],
  ["src/bahasa/id.ts", "src/domain/tabel/isi.ts", /the types of domain\/tabel only/],
  ["src/bahasa/id.ts", "src/domain/tabel/isi.ts", "lurus", "jenis"],
  ["src/domain/lembar/isi.ts", "src/workbook/baca.ts", /lembar may not import workbook/],
  ["src/workbook/baca.ts", "src/commands/index.ts", /workbook may not import commands/],
  ["src/workbook/baca.ts", "src/bahasa/id.ts", /workbook may not import bahasa/],
  ["src/commands/index.ts", "src/taskpane/Panel.tsx", /commands may not import taskpane/],
  ["src/commands/index.ts", "src/workbook/baca.ts", "lurus"],
  ["src/functions/ukur.ts", "src/workbook/baca.ts", /functions may not import workbook/],
  ["src/functions/ukur.ts", "src/commands/index.ts", /functions may not import commands/],
  ["src/taskpane/Panel.tsx", "src/workbook/baca.ts", /taskpane may not import workbook/],
  ["src/taskpane/Panel.tsx", "src/workbook/baca.ts", /taskpane may not import workbook/, "jenis"],
  ["src/taskpane/Panel.tsx", "src/functions/ukur.ts", /taskpane may not import functions/],
  ["src/taskpane/Panel.tsx", "src/runtime.ts", /taskpane may not import runtime/],
  ["src/taskpane/Panel.tsx", "react", "lurus"],
  ["src/commands/index.ts", "src/dokumen/isi.ts", "lurus"],
  ["src/dokumen/isi.ts", "src/domain/laporan/isi.ts", "lurus"],
  ["src/domain/laporan/isi.ts", "src/dokumen/isi.ts", /domain\/laporan may not import dokumen/],
  ["src/taskpane/Panel.tsx", "src/dokumen/isi.ts", /taskpane may not import dokumen/],
  ["src/commands/index.ts", "react", /commands may not use the package react/],
  ["src/domain/ukur/isi.ts", "node:fs", /domain\/ukur runs without Node/],
  // The add-in knows nothing of what runs it here.
  ["src/commands/index.ts", "excel-host", /commands may not import excel-host/],
  ["src/taskpane/Panel.tsx", "excel-workbench", /taskpane may not import excel-workbench/],
  ["src/workbook/baca.ts", "test/satu.test.ts", /workbook may not import test/],
  // The host.
  [`${RUANG_HOST}/model/isi.ts`, `${RUANG_HOST}/api/isi.ts`, /model may not import host\/api/],
  [`${RUANG_HOST}/file/isi.ts`, `${RUANG_HOST}/engine/isi.ts`, /file may not import host\/engine/],
  [`${RUANG_HOST}/engine/isi.ts`, `${RUANG_HOST}/file/isi.ts`, /engine may not import host\/file/],
  [`${RUANG_HOST}/api/isi.ts`, `${RUANG_HOST}/protocol/isi.ts`, /api may not import host\/protocol/],
  [`${RUANG_HOST}/objects/isi.ts`, `${RUANG_HOST}/protocol/isi.ts`, /objects may not import host\/protocol/],
  [`${RUANG_HOST}/objects/isi.ts`, `${RUANG_HOST}/file/isi.ts`, /objects may not import host\/file/],
  [
    `${RUANG_HOST}/objects/isi.ts`,
    `${RUANG_HOST}/engine/isi.ts`,
    /objects may not import host\/engine/,
    "jenis",
  ],
  [`${RUANG_HOST}/protocol/isi.ts`, `${RUANG_HOST}/objects/isi.ts`, /protocol may not import host\/objects/],
  [`${RUANG_HOST}/protocol/isi.ts`, `${RUANG_HOST}/engine/isi.ts`, "lurus"],
  [`${RUANG_HOST}/host.ts`, `${RUANG_HOST}/node/page.ts`, /host may not import host\/node/],
  [`${RUANG_HOST}/index.ts`, `${RUANG_HOST}/engine/univer/index.ts`, /may not import excel-host\/univer/],
  [`${RUANG_HOST}/api/isi.ts`, "node:path", /host\/api runs without Node/],
  [`${RUANG_HOST}/model/isi.ts`, "src/domain/angka/isi.ts", /model may not import domain\/angka/],
  [`${RUANG_HOST}/node/index.ts`, `${RUANG_HOST}/node/page.ts`, "lurus"],
  // The workbench sees the host's public entries only.
  ["packages/excel-workbench/src/main.ts", `${RUANG_HOST}/model/isi.ts`, /page may not import host\/model/],
  ["packages/excel-workbench/src/main.ts", "excel-host/node", /page may not import excel-host\/node/],
  ["packages/excel-workbench/src/main.ts", "node:fs", /page runs without Node/],
  ["packages/excel-workbench/src/main.ts", "excel-host/univer", "lurus"],
  ["packages/excel-workbench/src/server.ts", "workbench/index.ts", /may not import product's workbench/],
  ["packages/excel-workbench/src/config/texts.ts", "src/bahasa/id.ts", /config may not import bahasa/],
  // Everything around sees the public entries only.
  ["cli/lkjip.ts", `${RUANG_HOST}/host.ts`, /cli may not import host\/host/],
  ["cli/lkjip.ts", "scripts/contoh.ts", /cli may not import scripts/],
  ["scripts/contoh.ts", "cli/lkjip.ts", "lurus"],
  ["scripts/contoh.ts", "test/satu.test.ts", /scripts may not import test/],
  ["bench/index.ts", "packages/excel-workbench/src/server.ts", /bench may not import workbench\/server/],
  ["test/satu.test.ts", `${RUANG_HOST}/protocol/isi.ts`, /test may not import host\/protocol/],
  ["test/satu.test.ts", "packages/excel-host/test/model.test.ts", /test may not import excel-host's tests/],
  ["test/satu.test.ts", "excel-host/node", "lurus"],
  ["workbench/index.ts", "test/satu.test.ts", /product's workbench may not import test/],
  ["packages/excel-host/test/model.test.ts", `${RUANG_HOST}/model/isi.ts`, "lurus"],
  ["packages/excel-host/test/model.test.ts", "excel-workbench", /may not import excel-workbench/],
];

const nama = (dari: string, nomor: number) => dari.replace(/(\.test)?(\.tsx?)$/, `-${nomor}$1$2`);

/** How a file writes the import of another. */
function tulisan([dari, ke, , hanyaJenis]: Panah): string {
  const jalur = BERKAS.includes(ke) ? path.relative(path.dirname(dari), ke).replace(/\.tsx?$/, "") : ke;
  const modul = jalur.includes("/") && BERKAS.includes(ke) && !jalur.startsWith(".") ? `./${jalur}` : jalur;
  return hanyaJenis
    ? `import type { Isi } from "${modul}";\nexport type X = Isi;\n`
    : `import { isi } from "${modul}";\nexport const x = isi;\n`;
}

describe("lint of the arrows", function () {
  this.timeout(60_000);
  let akar = "";
  let semua: Import[] = [];

  before(async () => {
    akar = mkdtempSync(path.join(tmpdir(), "lkjip-panah-"));
    const tulis = (berkas: string, isi: string) => {
      mkdirSync(path.dirname(path.join(akar, berkas)), { recursive: true });
      writeFileSync(path.join(akar, berkas), isi);
    };
    for (const berkas of BERKAS) tulis(berkas, "export const isi = 1;\nexport type Isi = number;\n");
    PANAH.forEach((panah, nomor) => {
      // An index and the host's own files keep their names: their place is their room.
      const tetap = /^packages\/.*\/(?:index|host|server)\.ts$/.test(panah[0]);
      tulis(tetap ? panah[0] : nama(panah[0], nomor), tulisan(panah));
    });
    tulis("src/domain/angka/putar-a.ts", 'import type { B } from "./putar-b";\nexport type A = B;\n');
    tulis("src/domain/angka/putar-b.ts", 'import type { A } from "./putar-a";\nexport type B = A | 1;\n');
    tulis(
      "tsconfig.json",
      JSON.stringify({ compilerOptions: { moduleResolution: "Bundler", module: "ESNext" } }),
    );
    mkdirSync(path.join(akar, "node_modules"));
    for (const paket of ["excel-host", "excel-workbench"]) {
      cpSync(
        path.join(AKAR, "packages", paket, "package.json"),
        path.join(akar, "packages", paket, "package.json"),
      );
      symlinkSync(path.join(akar, "packages", paket), path.join(akar, "node_modules", paket));
    }
    semua = await readImports(akar, FOLDERS);
  });
  after(() => rmSync(akar, { recursive: true }));

  PANAH.forEach((panah, nomor) => {
    const [dari, ke, kata, hanyaJenis] = panah;
    const apa = `${dari} → ${ke}${hanyaJenis ? " (types)" : ""}`;
    it(kata === "lurus" ? `lets ${apa} pass` : `refuses ${apa}`, () => {
      const berkas = [dari, nama(dari, nomor)];
      const ditanam = semua.filter((satu) => berkas.includes(satu.from));
      assert.notEqual(ditanam.length, 0, "the planted import was not read");
      const salah = wrongArrows(ditanam).map(({ reason }) => reason);
      if (kata === "lurus") assert.deepEqual(salah, []);
      else assert.match(salah.join("; "), kata);
    });
  });

  it("finds a circle, though it is of types only, and no other", () => {
    const a = "src/domain/angka/putar-a.ts";
    assert.deepEqual(circles(semua), [[a, "src/domain/angka/putar-b.ts", a]]);
  });

  it("refuses a file that stands in no room", () => {
    const luar: Import = { from: "lain/x.ts", to: "src/runtime.ts", kind: "file", isTypeOnly: false };
    assert.match(wrongArrows([luar])[0]?.reason ?? "", /belongs to no room/);
  });
});

describe("the list of what is not straight yet", () => {
  const impor = (from: string, to: string): Import => ({ from, to, kind: "file", isTypeOnly: false });
  const naik = impor("src/domain/angka/a.ts", "src/domain/ukur/u.ts");
  const turun = impor("src/domain/ukur/v.ts", "src/domain/angka/b.ts");
  const bundar = [
    impor("src/domain/angka/a.ts", "src/domain/angka/b.ts"),
    impor("src/domain/angka/b.ts", "src/domain/angka/a.ts"),
  ];

  it("lets a wrong arrow pass, and one import of a circle", () => {
    assert.match(judge([naik], []).join(), /angka may not import domain\/ukur/);
    assert.deepEqual(judge([naik], [[naik.from, naik.to]]), []);
    assert.match(judge(bundar, []).join(), /A circle/);
    assert.deepEqual(judge(bundar, [["src/domain/angka/b.ts", "src/domain/angka/a.ts"]]), []);
  });

  it("must not name what is straight, or gone", () => {
    assert.match(judge([turun], [[turun.from, turun.to]]).join(), /is straight/);
    assert.match(judge([], [[naik.from, naik.to]]).join(), /is straight/);
  });

  it("excuses one pair only", () => {
    const lain = impor("src/domain/angka/a.ts", "src/domain/ukur/w.ts");
    assert.match(judge([naik, lain], [[naik.from, naik.to]]).join(), /w\.ts/);
  });
});
