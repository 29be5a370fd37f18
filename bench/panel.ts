import { bukaMeja, type Meja } from "../test/browser/meja";
import { cetakTabel } from "./cetak";

/** When parts of the pane were there, in milliseconds since its own page was asked for. */
interface WaktuPanel {
  readonly dokumen: number;
  readonly tab: number;
  readonly beranda: number;
}

/** Runs in the pane's frame before its scripts; text, because a compiled function needs helpers that no page has. */
const CATAT = `if (location.pathname.endsWith("taskpane.html")) new MutationObserver(() => {
  if (!window.tabAda && document.querySelector("[role=tab]")) window.tabAda = performance.now();
  if (!window.berandaAda && (document.body?.textContent ?? "").includes("Langkah berikutnya"))
    window.berandaAda = performance.now();
}).observe(document, { childList: true, subtree: true });`;

/** Loads the workbench once more and watches the pane. */
async function waktuPanel({ page }: Meja): Promise<WaktuPanel | undefined> {
  await page.addInitScript({ content: CATAT });
  await page.reload();
  await page.evaluate("window.workbenchReady");
  const panel = page.frame({ url: /taskpane/ });
  await panel?.waitForFunction(() => "berandaAda" in window);
  return panel?.evaluate(() => {
    const [dokumen] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const { tabAda, berandaAda } = window as unknown as { tabAda: number; berandaAda: number };
    return { dokumen: dokumen?.domContentLoadedEventEnd ?? 0, tab: tabAda, beranda: berandaAda };
  });
}

/** Prints how long the workbench takes until its grid is calculated, and the pane until its home can be used. */
export async function benchPanel(): Promise<void> {
  const awal = performance.now();
  const meja = await bukaMeja();
  const siap = (await meja.page.evaluate("window.workbenchReady")) as { grid: number; calculated: number };
  await meja.page.reload();
  const ulang = performance.now();
  await meja.page.evaluate("window.workbenchReady");
  const keduaKali = performance.now() - ulang;
  const buka = performance.now();
  await meja.page.click('[data-control-id="LKjIP.Panel"]');
  await meja.panel.getByRole("tab", { name: "Beranda" }).waitFor();
  await meja.panel.getByText("8 baris").waitFor();
  const panel = performance.now() - buka;
  const waktu = await waktuPanel(meja);
  const selisih = (waktu?.beranda ?? 0) - (waktu?.dokumen ?? 0);
  await meja.tutup();
  cetakTabel(
    "In Chromium",
    ["what", "time"],
    [
      ["workbench: grid drawn after navigation", `${siap.grid.toFixed(0)} ms`],
      ["workbench: sample calculated, functions too", `${siap.calculated.toFixed(0)} ms`],
      ["workbench: reloaded until calculated", `${keduaKali.toFixed(0)} ms`],
      ["pane: button pressed until home is filled", `${panel.toFixed(0)} ms`],
      ["pane: its page there, library and scripts run", `${waktu?.dokumen.toFixed(0)} ms`],
      ["pane: tabs there, since its page was asked for", `${waktu?.tab.toFixed(0)} ms`],
      ["pane: home filled, since its page was asked for", `${waktu?.beranda.toFixed(0)} ms`],
      ["pane: home filled, after its page was there", `${selisih.toFixed(0)} ms`],
      ["bundling, server, browser and all", `${(performance.now() - awal).toFixed(0)} ms`],
    ],
  );
}
