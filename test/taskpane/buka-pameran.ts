import { layani } from "./layani-pameran";

/* `npm run pameran`: the pane's pages as a user meets them, without Excel and without the workbench. Ctrl+C ends it. */

const ADEGAN = [
  "kosong",
  "terisi",
  "hasil",
  "ambil",
  "ambil-kosong",
  "warna",
  "warna-banyak",
  "warna-kosong",
  "terkunci",
  "lambat",
  "gagal",
  "lama",
  "rusak",
];

async function main(): Promise<void> {
  const { url } = await layani();
  console.log("Pameran panel. Tambahkan &tema=gelap atau &bahasa=en bila perlu.");
  for (const adegan of ADEGAN) console.log(`  ${url}/?adegan=${adegan}`);
}

void main();
