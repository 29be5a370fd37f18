import assert from "node:assert/strict";
import { keadaanTerisi } from "./perintah-contoh";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

describe("a pane with a defect", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("begins anew after a defect of its own, without loading the page again", async () => {
    // React and the page tell of the defect on the console.
    const { error } = console;
    console.error = () => undefined;
    let kali = 0;
    layar = await gambarPanel({
      bacaKeadaan: async () => {
        kali++;
        // A state that no page can draw.
        return {
          ada: true,
          nilai: kali === 1 ? keadaanTerisi({ lembar: undefined as never }) : keadaanTerisi(),
        };
      },
    });
    console.error = error;
    assert.match(layar.teks(), /Panel ini berhenti[\s\S]*PANEL_TYPEERROR/);
    const dokumen = window.document;
    await layar.klik("Muat ulang panel");
    assert.ok(layar.ada("Buat Lampiran I"));
    assert.equal(window.document, dokumen);
  });
});
