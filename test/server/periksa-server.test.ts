import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkServer } from "../../scripts/server/check";
import type { Fault } from "../../scripts/server/findings";
import { httpsProbe } from "../../scripts/server/probe";
import { serveFolder } from "../../scripts/server/serve";
import { sayFinding, sayFindings } from "../../scripts/server/words";
import { jalankanPeladen, PELADEN, portBebas, terpasang } from "./peladen";
import { buatSertifikat, type Sertifikat } from "./sertifikat";
import { buatSitus, terbangun } from "./situs";

const kesalahan = async (url: string, ca?: string): Promise<string[]> => {
  const { findings } = await checkServer(url, httpsProbe(ca));
  return [...new Set(findings.map(({ fault }) => fault))];
};

describe("a server of the add-in", function () {
  this.timeout(60_000);
  let sertifikat: Sertifikat;

  before(function () {
    const dibuat = terbangun() ? buatSertifikat() : undefined;
    if (!dibuat) return this.skip();
    sertifikat = dibuat;
  });

  async function diServer(
    nama: keyof typeof PELADEN,
    uji: (url: string, folder: string) => Promise<void>,
    ubah?: (isi: string) => string,
    jalur = "/lkjip",
  ): Promise<void> {
    const url = `https://localhost:${await portBebas()}${jalur}`;
    const folder = buatSitus(url);
    const { cert, key } = sertifikat;
    const henti = await jalankanPeladen(PELADEN[nama], { url, folder, cert, key }, ubah);
    try {
      await uji(url, folder);
    } finally {
      henti();
      rmSync(path.dirname(folder), { recursive: true, force: true });
    }
  }

  for (const nama of ["nginx", "Apache", "Caddy"] as const) {
    for (const jalur of ["/lkjip", ""])
      it(`is right with the configuration for ${nama}, ${jalur ? "in a folder" : "at the root"}`, async function () {
        if (!terpasang(PELADEN[nama])) return this.skip();
        await diServer(
          nama,
          async (url) => assert.deepEqual(await kesalahan(url, sertifikat.ca), []),
          undefined,
          jalur,
        );
      });
  }

  it("is right where the project serves it itself, and only reads", async () => {
    const port = await portBebas();
    const url = `https://localhost:${port}`;
    const folder = buatSitus(url);
    const isi = { cert: readFileSync(sertifikat.cert, "utf8"), key: readFileSync(sertifikat.key, "utf8") };
    const { close } = await serveFolder({ folder, port, ...isi });
    try {
      assert.deepEqual(await kesalahan(url, sertifikat.ca), []);
      assert.deepEqual(await kesalahan(url), ["SERTIFIKAT"]);
    } finally {
      close();
    }
  });

  /** What an office may do wrong with nginx, and what it is told. */
  const SALAH: readonly [string, Fault, (isi: string) => string][] = [
    ["no CORS header", "CORS", (isi) => isi.replace(/add_header Access-Control.*\n/, "")],
    ["frames refused", "BINGKAI", (isi) => isi.replace("etag on;", "add_header X-Frame-Options SAMEORIGIN;")],
    ["wrong types", "JENIS", (isi) => isi.replace("application/json       json map;", "text/plain json;")],
    ["kept for a year", "SIMPANAN", (isi) => isi.replace('"no-cache"', '"max-age=31536000"')],
    ["icons never kept", "IKON", (isi) => isi.replace('"no-cache"', '"no-store"')],
    [
      "a policy of its own",
      "CSP",
      (isi) => isi.replace("etag on;", "add_header Content-Security-Policy \"script-src 'none'\";"),
    ],
    ["a password", "MASUK", (isi) => isi.replace("etag on;", "deny all;")],
    ["sent elsewhere", "ALIHAN", (isi) => isi.replace("etag on;", "return 302 https://lain.invalid/;")],
  ];
  for (const [apa, fault, ubah] of SALAH)
    it(`is told of ${apa}`, async function () {
      if (!terpasang(PELADEN.nginx)) return this.skip();
      await diServer(
        "nginx",
        async (url) => assert.ok((await kesalahan(url, sertifikat.ca)).includes(fault)),
        ubah,
      );
    });

  it("is told where it answers everything with its home page", async function () {
    if (!terpasang(PELADEN.nginx)) return this.skip();
    const halamanDepan = (isi: string): string =>
      isi.replace("etag on;", "error_page 404 =200 /lkjip/taskpane.html;");
    await diServer(
      "nginx",
      async (url, folder) => {
        rmSync(path.join(folder, "functions.json"));
        assert.deepEqual(await kesalahan(url, sertifikat.ca), ["BUKAN_ISINYA"]);
      },
      halamanDepan,
    );
  });

  it("is told of missing files, also of those that the page fetches later, of a manifest for another address, of broken functions", async function () {
    if (!terpasang(PELADEN.nginx)) return this.skip();
    await diServer("nginx", async (url, folder) => {
      rmSync(path.join(folder, "runtime.js"));
      rmSync(path.join(folder, "perintah-reviu.js"));
      writeFileSync(path.join(folder, "functions.json"), "{}");
      const manifest = path.join(folder, "manifest.xml");
      writeFileSync(manifest, readFileSync(manifest, "utf8").replaceAll(url, "https://lama.invalid"));
      const { findings } = await checkServer(url, httpsProbe(sertifikat.ca));
      assert.deepEqual(findings.map(({ fault, file }) => `${fault} ${file}`).sort(), [
        "FUNGSI functions.json",
        "HILANG perintah-reviu.js",
        "HILANG runtime.js",
        "MANIFES manifest.xml",
      ]);
      for (const satu of findings) assert.ok(sayFinding(satu).includes(satu.file));
    });
  });

  it("is told of a list of scripts that was not copied whole", async function () {
    if (!terpasang(PELADEN.nginx)) return this.skip();
    await diServer("nginx", async (url, folder) => {
      writeFileSync(path.join(folder, "scripts.json"), "[");
      assert.deepEqual(await kesalahan(url, sertifikat.ca), ["SKRIP"]);
    });
  });

  it("has to be there, by https, and under an address of the office's own", async () => {
    assert.deepEqual(await kesalahan("http://localhost/lkjip"), ["ALAMAT"]);
    assert.deepEqual(await kesalahan("https://lkjip.contoh.go.id"), ["CONTOH"]);
    assert.deepEqual(await kesalahan(`https://localhost:${await portBebas()}`), ["TAK_TERJANGKAU"]);
  });
});

describe("what an IT desk is told of a server", () => {
  it("is one line for one wrong setting, however many files it touches", () => {
    const berkas = ["a.js", "b.js", "c.js", "d.js", "e.js"];
    const simpanan = berkas.map((file) => ({ fault: "SIMPANAN", file, stated: "max-age=1" }) as const);
    const baris = sayFindings([...simpanan, { fault: "CORS", file: "functions.json", stated: "" }]);
    assert.equal(baris.length, 2);
    assert.match(baris[0] ?? "", /^a\.js .*Begitu pula b\.js, c\.js, d\.js, dan 1 berkas lain\.$/);
    assert.match(baris[1] ?? "", /^functions\.json .*\[CORS\]$/);
  });
});
