import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { ensureBrowser } from "../../scripts/find-browser.mjs";
import { productVersion } from "../../scripts/release/versions";
import { makeRelease } from "../../scripts/release/package/assemble";
import { ROOT } from "../../scripts/lib/product";
import { jalankanPeladen, PELADEN, portBebas } from "../server/peladen";
import { buatSertifikat, type Sertifikat } from "../server/sertifikat";
import { halamanSkema, SKEMA } from "./gambar-skema";
import { bukaMeja } from "./meja";

const FOLDER = path.join(ROOT, "docs/gambar/pasang");
/** The address of the guides. */
const ALAMAT = "https://lkjip.namakab.go.id";

async function simpan(page: Page, nama: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${nama}.png`), fullPage: true });
  console.log(`docs/gambar/pasang/${nama}.png`);
}

const aman = (teks: string): string => teks.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** What a program really printed, as a terminal shows it. */
async function terminal(page: Page, nama: string, perintah: string, keluaran: string): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #1e1e1e; color: #e8e8e8; width: 900px; }
    pre { margin: 0; padding: 16px; font: 14px/1.45 "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
    b { color: #8fd18b; font-weight: normal; }</style><pre><b>$ ${aman(perintah)}</b>\n${aman(keluaran.trimEnd())}</pre>`);
  await simpan(page, nama);
}

/** Runs the check as the IT desk does, against a server of this machine; the picture says the guide's address. */
function periksa(url: string, { folder }: Sertifikat): string {
  const ca = path.join(folder, "ca.pem");
  const args = ["--import", "tsx", "scripts/check-server.ts", url, "--ca", ca];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  return stdout.replaceAll(url, ALAMAT);
}

async function peladen(page: Page, induk: string): Promise<void> {
  const sertifikat = buatSertifikat();
  if (!sertifikat) throw new Error("openssl is needed");
  const url = `https://localhost:${await portBebas()}`;
  const order = { root: ROOT, url, support: `${url}/bantuan`, version: productVersion(ROOT), out: induk };
  // A web server's workers are another user.
  chmodSync(induk, 0o755);
  const { folder } = makeRelease(order);
  const situs = path.join(folder, "situs");
  const isi = spawnSync("ls", ["-1", "-p", "--group-directories-first"], { cwd: situs, encoding: "utf8" });
  await terminal(page, "folder-situs", "ls /srv/lkjip/situs", kolom(isi.stdout));
  const tempat = { url, folder: situs, cert: sertifikat.cert, key: sertifikat.key };
  const salah = (teks: string): string =>
    teks
      .replace(/add_header Access-Control.*\n/, "")
      .replace("etag on;", "add_header X-Frame-Options SAMEORIGIN;");
  for (const [nama, ubah] of [
    ["periksa-salah", salah],
    ["periksa-benar", (teks: string) => teks],
  ] as const) {
    const henti = await jalankanPeladen(PELADEN.nginx, tempat, ubah);
    await terminal(page, nama, `npm run --silent check:server -- ${ALAMAT}`, periksa(url, sertifikat));
    if (nama === "periksa-benar") await halamanDilayani(page, url);
    henti();
  }
  rmSync(sertifikat.folder, { recursive: true });
}

/** A listing in columns, as a terminal shows it. */
function kolom(daftar: string): string {
  const nama = daftar.trim().split("\n");
  const lebar = Math.max(...nama.map((satu) => satu.length)) + 2;
  const banyak = Math.floor(100 / lebar);
  const tinggi = Math.ceil(nama.length / banyak);
  return Array.from({ length: tinggi }, (_, b) =>
    nama
      .filter((_, i) => i % tinggi === b)
      .map((satu) => satu.padEnd(lebar))
      .join(""),
  ).join("\n");
}

/** The served page in a browser: outside Excel it says so, and that is the sign that it came. */
async function halamanDilayani(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 640, height: 300 });
  await page.goto(`${url}/taskpane.html`);
  await page.getByRole("heading").first().waitFor();
  await simpan(page, "halaman");
  await page.setViewportSize({ width: 760, height: 100 });
}

async function pita(): Promise<void> {
  const meja = await bukaMeja();
  await meja.page.click('[data-control-id="LKjIP.Panel"]');
  await meja.panel.getByText("8 baris").waitFor();
  await meja.page.screenshot({
    path: path.join(FOLDER, "pita.png"),
    clip: { x: 0, y: 0, width: 1360, height: 400 },
  });
  await meja.tutup();
}

/** Takes the pictures of docs/pasang: what runs here as it runs, and drawings of what does not. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const induk = mkdtempSync(path.join(tmpdir(), "lkjip-gambar-"));
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--ignore-certificate-errors"],
  });
  const page = await browser.newPage({ viewport: { width: 760, height: 100 } });
  for (const satu of SKEMA) {
    await page.setContent(halamanSkema(satu));
    await simpan(page, satu.nama);
  }
  await peladen(page, induk);
  await browser.close();
  await pita();
  rmSync(induk, { recursive: true });
}

void main().then(() => process.exit(0));
