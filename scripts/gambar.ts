import { mkdirSync } from "node:fs";
import path from "node:path";
import { bukaMeja, type Meja } from "../test/browser/meja";

const FOLDER = path.resolve(__dirname, "../docs/gambar");

async function potret({ page }: Meja, nama: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(900);
  await page.screenshot({ path: path.join(FOLDER, `${nama}.png`) });
  console.log(`docs/gambar/${nama}.png`);
}

const tekan = ({ page }: Meja, kendali: string) => page.click(`[data-control-id="LKjIP.${kendali}"]`);
const lembar = ({ page }: Meja, nama: string) => page.click(`#sheet-tabs [role="tab"]:text-is("${nama}")`);

/** Takes the pictures of README and panduan from the running workbench (`npm run gambar`). */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const meja = await bukaMeja(4430);
  await lembar(meja, "IKU");
  await potret(meja, "iku");
  await tekan(meja, "Panel");
  await meja.panel.getByText("8 baris").waitFor();
  await potret(meja, "beranda");
  await meja.page.click("#pane-close");
  await tekan(meja, "LampiranI");
  await meja.page.waitForSelector('#sheet-tabs [role="tab"][aria-selected="true"]:text-is("Lampiran I")');
  await potret(meja, "lampiran");
  await meja.tutup();
}

void main().then(() => process.exit(0));
