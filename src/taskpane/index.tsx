import "./tema/tanpa-huruf-jauh";
import { createRoot } from "react-dom/client";
import { muatSemuaPerintah, tungguOffice } from "../commands";
import { Aplikasi } from "./Aplikasi";
import { muatSemuaHalaman } from "./halaman-lambat";
import { daftarkanIkon } from "./tema/ikon";
import { muatTeks } from "./teks";

/** Entry of the pane: waits for Excel, then draws the pane into the page's element. */
async function mulai(akar: HTMLElement): Promise<void> {
  const tampilan = await tungguOffice();
  await muatTeks(tampilan.bahasa);
  createRoot(akar).render(<Aplikasi tampilan={tampilan} />);
  // The home page is drawn first; the others come while the user reads it, so that no click waits for the server and a
  // new version on the server does not meet an old one half-loaded.
  setTimeout(() => void muatSemuaHalaman().then(muatSemuaPerintah));
}

daftarkanIkon();
const akar = document.getElementById("panel");
if (akar) void mulai(akar);
