import { gambar, type Layar } from "./peramban";
import { perintahContoh } from "./perintah-contoh";
import type { Perintah } from "../../src/taskpane/perintah";
import type { Tampilan } from "../../src/commands";

let ikon: Promise<void> | undefined;

/** Fluent complains when an icon is registered twice, as it should. */
function ikonSekali(): Promise<void> {
  ikon ??= import("../../src/taskpane/tema/ikon").then(({ daftarkanIkon }) => daftarkanIkon());
  return ikon;
}

/** All that the pane fetches later: pages and English texts. */
async function muatSemua(): Promise<void> {
  const { muatSemuaHalaman } = await import("../../src/taskpane/halaman-lambat");
  const { muatTeks } = await import("../../src/taskpane/teks");
  await Promise.all([ikonSekali(), muatSemuaHalaman(), muatTeks("en")]);
}

/** Draws the whole pane over the commands that the product runs: for tests with a workbook opened by `buka`. */
export async function gambarPanelAsli(tampilan: Partial<Tampilan> = {}): Promise<Layar> {
  const { Aplikasi } = await import("../../src/taskpane/Aplikasi");
  await muatSemua();
  const layar = await gambar(<Aplikasi tampilan={{ excel: "ada", bahasa: "id", ...tampilan }} />);
  await layar.tenang();
  return layar;
}

/** Draws the whole pane over the given commands, as inside an Indonesian Excel unless told otherwise. */
export async function gambarPanel(ubah: Partial<Perintah>, tampilan: Partial<Tampilan> = {}): Promise<Layar> {
  const { Aplikasi } = await import("../../src/taskpane/Aplikasi");
  const { KonteksPerintah } = await import("../../src/taskpane/perintah");
  await muatSemua();
  const layar = await gambar(
    <KonteksPerintah.Provider value={perintahContoh(ubah)}>
      <Aplikasi tampilan={{ excel: "ada", bahasa: "id", ...tampilan }} />
    </KonteksPerintah.Provider>,
  );
  await layar.tunggu();
  return layar;
}
