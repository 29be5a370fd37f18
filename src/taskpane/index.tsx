import "./tema/tanpa-huruf-jauh";
import { createRoot } from "react-dom/client";
import { tungguOffice } from "../commands";
import { Aplikasi } from "./Aplikasi";
import { daftarkanIkon } from "./tema/ikon";

/* Entry of the pane: waits for Excel, then draws the pane into the page's element. */
daftarkanIkon();
const akar = document.getElementById("panel");
if (akar) void tungguOffice().then((tampilan) => createRoot(akar).render(<Aplikasi tampilan={tampilan} />));
