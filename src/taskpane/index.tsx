import "./tema/tanpa-huruf-jauh";
import { createRoot } from "react-dom/client";
import { muatPembaca, muatSemuaPerintah, tungguOffice } from "../commands";
import { Aplikasi } from "./Aplikasi";
import { muatSemuaHalaman } from "./halaman-lambat";
import { daftarkanIkon } from "./tema/ikon";
import { muatTeks } from "./teks";

/** How long the home page has the network and the processor for itself. */
const JEDA_MS = 1_000;

/** Entry of the pane: waits for Excel, then draws the pane into the page's element. */
async function mulai(akar: HTMLElement): Promise<void> {
  // The pane waits for Excel anyway: what the home page reads with comes meanwhile, not after the first drawing.
  void muatPembaca();
  const tampilan = await tungguOffice();
  await muatTeks(tampilan.bahasa);
  createRoot(akar).render(<Aplikasi tampilan={tampilan} />);
  // The home page reads the workbook first; the others come while the user looks at it, so that no click waits for the
  // server and a new version on the server does not meet an old one half-loaded.
  setTimeout(() => void muatSemuaHalaman().then(muatSemuaPerintah), JEDA_MS);
}

daftarkanIkon();
const akar = document.getElementById("panel");
if (akar) void mulai(akar);
