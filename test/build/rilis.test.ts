import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { addressProblem } from "../../scripts/release/package/address";
import { makeTemplates } from "../../scripts/made-workbook";
import { makeRelease } from "../../scripts/release/package/assemble";
import { ROOT } from "../../scripts/lib/product";

const URL = "https://web.kabupaten.go.id/lkjip";

describe("a release for an office", function () {
  this.timeout(180_000);
  let tempat = "";
  let templat = "";
  let isi: Record<string, Uint8Array> = {};
  let zip: Uint8Array;

  const buat = (): Uint8Array => {
    const order = { root: ROOT, url: URL, support: `${URL}/bantuan`, version: "9.9.9", out: tempat };
    return readFileSync(makeRelease(order, { templat }).zip);
  };
  const teks = (nama: string): string => strFromU8(isi[`lkjip-9.9.9/${nama}`] ?? new Uint8Array());

  before(async () => {
    tempat = mkdtempSync(path.join(tmpdir(), "lkjip-paket-"));
    templat = path.join(tempat, "dibuat");
    await makeTemplates(templat);
    zip = buat();
    isi = unzipSync(zip);
  });
  after(() => rmSync(tempat, { recursive: true, force: true }));

  it("is the same to the last byte when it is made again", () => {
    const sidik = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");
    assert.equal(sidik(buat()), sidik(zip));
  });

  it("brings the ready workbooks, whole, and its first page names them", () => {
    const buku = readdirSync(templat);
    assert.ok(buku.length >= 4, buku.join());
    for (const nama of buku)
      assert.deepEqual(
        Buffer.from(isi[`lkjip-9.9.9/templat/${nama}`] ?? []),
        readFileSync(path.join(templat, nama)),
      );
    assert.match(teks("BACA-DULU.txt"), /folder "templat" berisi buku kerja siap isi/);
  });

  it("points to the office's own addresses and to no example", () => {
    for (const manifest of [teks("manifest.xml"), teks("situs/manifest.xml")]) {
      assert.match(
        manifest,
        /SourceLocation DefaultValue="https:\/\/web\.kabupaten\.go\.id\/lkjip\/taskpane\.html"/,
      );
      assert.match(manifest, /SupportUrl DefaultValue="https:\/\/web\.kabupaten\.go\.id\/lkjip\/bantuan"/);
      assert.doesNotMatch(manifest, /example|\.invalid|localhost/);
    }
    for (const server of ["nginx.conf", "apache.conf", "Caddyfile"]) {
      assert.match(teks(`server/${server}`), /web\.kabupaten\.go\.id/);
      assert.match(teks(`server/${server}`), /\/lkjip\//);
      assert.doesNotMatch(teks(`server/${server}`), /\{\{/);
    }
  });

  it("brings the check of a server, which needs nothing but Node.js", () => {
    const berkas = path.join(tempat, "lkjip-9.9.9/server/periksa-server.mjs");
    const jalan = (...argumen: string[]) =>
      spawnSync(process.execPath, [berkas, ...argumen], { cwd: "/", encoding: "utf8" });
    assert.match(jalan().stderr, /Cara pakai: node periksa-server\.mjs https/);
    const { stdout, status } = jalan("http://lkjip.kabupaten.go.id");
    assert.match(stdout, /bukan alamat https.*\[ALAMAT\]/);
    assert.equal(status, 1);
  });

  it("has a right checksum for every file but the list of them", () => {
    const baris = teks("SHA256SUMS").trim().split("\n");
    assert.equal(baris.length, Object.keys(isi).length - 1);
    for (const satu of baris) {
      const [sidik, nama = ""] = satu.split("  ");
      const data = isi[`lkjip-9.9.9/${nama}`];
      assert.ok(data, nama);
      assert.equal(createHash("sha256").update(data).digest("hex"), sidik, nama);
    }
  });

  it("names every package of its bundles with its licence", () => {
    const { components } = JSON.parse(teks("sbom.json")) as {
      components: { name: string; group?: string; version: string }[];
    };
    assert.ok(components.some(({ name }) => name === "react-dom"));
    for (const { name, group, version } of components)
      assert.ok(teks("PIHAK-KETIGA.txt").includes(`${group ? `${group}/` : ""}${name} ${version} (`), name);
    // Its maker built it into docx, where no bundler sees it.
    assert.match(teks("sbom.json"), /pkg:npm\/nanoid@/);
    assert.match(teks("PIHAK-KETIGA.txt"), /\nnanoid \d\S* \(MIT\)\n\n.*MIT/);
    assert.match(teks("PIHAK-KETIGA.txt"), /^@microsoft\/office-js \d/);
  });

  it("makes a network folder a trusted one, and takes exactly that back", () => {
    const reg = (nama: string): string => Buffer.from(isi[`lkjip-9.9.9/${nama}`] ?? []).toString("utf16le");
    const kunci = /\[(HKEY_CURRENT_USER[^\]]*\{[0-9a-f-]+\})\]/.exec(reg("folder-bersama.reg"))?.[1] ?? "-";
    assert.ok(reg("folder-bersama-lepas.reg").includes(`[-${kunci}]`));
    assert.match(reg("folder-bersama.reg"), /"Url"="\\\\\\\\NAMA-SERVER\\\\lkjip"\r\n/);
  });

  it("serves nothing from elsewhere", () => {
    const halaman = teks("situs/taskpane.html");
    assert.doesNotMatch(halaman, /(?:src|href)="?(?:https?:)?\/\//);
    assert.ok(readdirSync(path.join(tempat, "lkjip-9.9.9/situs/office")).includes("office.js"));
  });
});

describe("the address of a release", () => {
  it("is https and the office's own", () => {
    assert.equal(addressProblem("--url", URL), undefined);
    for (const salah of [
      undefined,
      "web",
      "http://web.kabupaten.go.id",
      "https://localhost:3000",
      "https://lkjip.example.id",
      "https://lkjip.invalid",
      "https://web.contoh.go.id",
      "https://lkjip.namakab.go.id",
    ])
      assert.match(addressProblem("--url", salah) ?? "", /^--url /, salah);
  });
});
