import { benchAmbil } from "./ambil";
import { benchKegagalan } from "./kegagalan";
import { benchFungsi } from "./fungsi";
import { benchPanel } from "./panel";
import { benchLaporan } from "./laporan";
import { benchPerintah } from "./perintah";
import { benchProgram } from "./program";
import { benchTumbuh } from "./tumbuh";
import { benchUkuran } from "./ukuran";
import { benchWarna } from "./warna";

/*
 * `npm run bench`: what things cost on this machine. Needs `npm run build` (sizes) and
 * `npm run build:intranet` (pane) before; nothing here can fail a build.
 */
async function main(): Promise<void> {
  await benchPerintah();
  await benchWarna();
  await benchFungsi();
  benchTumbuh();
  benchUkuran();
  await benchPanel();
  await benchAmbil();
  await benchKegagalan();
  await benchProgram();
  await benchLaporan();
  await import("./tabel");
  await import("./reviu");
}

void main().then(() => process.exit(0));
