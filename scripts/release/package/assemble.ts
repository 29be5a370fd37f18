import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SERVERS, serverConfig, type Place } from "../../server/snippets";
import { checksums, zipFolder } from "./archive";
import { buildAddIn, type BuildOrder } from "./build";
import { withInlined } from "./inlined";
import { thirdPartyNotices } from "./notices";
import { serverChecker } from "./checker";
import { distrustShare, trustShare } from "./registry";

/** What a release is made for; `out` is the folder in which it and its .zip appear. */
export interface ReleaseOrder extends BuildOrder {
  readonly version: string;
}

/** The release as it lies there. */
export interface MadeRelease {
  readonly folder: string;
  readonly zip: string;
}

/** Where the files lie on most servers; the IT desk puts its own place. */
const USUAL: Omit<Place, "url"> = {
  folder: "/srv/lkjip/situs",
  cert: "/etc/ssl/lkjip/sertifikat.pem",
  key: "/etc/ssl/lkjip/kunci.pem",
};

function readMe(version: string, url: string): string {
  return `LKjIP for Excel ${version}

Untuk petugas TI:
1. Salin isi folder "situs" ke server web, lalu pakai salah satu konfigurasi di folder "server".
   Hasilnya harus terbuka di ${url}/taskpane.html.
   Pemeriksaan (memerlukan Node.js): node server/periksa-server.mjs ${url}
2. Bagikan manifest.xml kepada pegawai menurut panduan di folder "panduan", mulai dari pasang/index.html.
3. Keutuhan berkas diperiksa dengan: sha256sum --check SHA256SUMS (Linux); cara di Windows ada di panduan.
   Isi dan lisensi: PIHAK-KETIGA.txt dan sbom.json.

Untuk pegawai: folder "templat" berisi buku kerja siap isi (Dinas, Kecamatan, Puskesmas, RSUD).
Masalah: panduan/pasang/lapor.html.
`;
}

function writeServers(folder: string, url: string, root: string): void {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "periksa-server.mjs"), serverChecker(root));
  for (const name of SERVERS) writeFileSync(path.join(folder, name), serverConfig(name, { ...USUAL, url }));
}

/** What webpack wrote is the site; what is for the IT desk only does not go onto the server. */
function sortSite(site: string, folder: string, root: string): void {
  const bill = withInlined(readFileSync(path.join(site, "bom.json"), "utf8"), root);
  writeFileSync(path.join(folder, "PIHAK-KETIGA.txt"), thirdPartyNotices(bill, root));
  writeFileSync(path.join(folder, "sbom.json"), bill);
  rmSync(path.join(site, "bom.json"));
  rmSync(path.join(site, "bom.xml"));
  cpSync(path.join(site, "manifest.xml"), path.join(folder, "manifest.xml"));
}

/** What was made beforehand and goes along: folders, where they are there. */
export interface Enclosures {
  /** The built pages of the guide. */
  readonly panduan?: string;
  /** Ready workbooks. */
  readonly templat?: string;
}

function enclose(folder: string, enclosures: Enclosures): void {
  for (const [name, from] of Object.entries(enclosures))
    if (from !== undefined && existsSync(from)) cpSync(from, path.join(folder, name), { recursive: true });
}

/** Makes folder and .zip of a release anew. */
export function makeRelease(order: ReleaseOrder, enclosures: Enclosures = {}): MadeRelease {
  const { root, url, support, version } = order;
  const folder = path.join(order.out, `lkjip-${version}`);
  rmSync(folder, { recursive: true, force: true });
  const site = path.join(folder, "situs");
  mkdirSync(folder, { recursive: true });
  buildAddIn({ root, url, support, out: site });
  sortSite(site, folder, root);
  writeServers(path.join(folder, "server"), url, root);
  enclose(folder, enclosures);
  writeFileSync(path.join(folder, "BACA-DULU.txt"), readMe(version, url));
  writeFileSync(path.join(folder, "folder-bersama.reg"), trustShare());
  writeFileSync(path.join(folder, "folder-bersama-lepas.reg"), distrustShare());
  cpSync(path.join(root, "LICENSE"), path.join(folder, "LICENSE"));
  writeFileSync(path.join(folder, "SHA256SUMS"), checksums(folder));
  const zip = `${folder}.zip`;
  writeFileSync(zip, zipFolder(folder));
  return { folder, zip };
}
