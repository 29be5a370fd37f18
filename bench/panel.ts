import { bukaMeja } from "../test/browser/meja";
import { cetakTabel } from "./cetak";

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
  await meja.tutup();
  cetakTabel(
    "In Chromium",
    ["what", "time"],
    [
      ["workbench: grid drawn after navigation", `${siap.grid.toFixed(0)} ms`],
      ["workbench: sample calculated, functions too", `${siap.calculated.toFixed(0)} ms`],
      ["workbench: reloaded until calculated", `${keduaKali.toFixed(0)} ms`],
      ["pane: button pressed until home is filled", `${panel.toFixed(0)} ms`],
      ["bundling, server, browser and all", `${(performance.now() - awal).toFixed(0)} ms`],
    ],
  );
}
