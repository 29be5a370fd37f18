import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

describe("the help in the pane", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  const salin = async (papan: object, bolehPilihan: boolean) => {
    Object.defineProperty(navigator, "clipboard", { value: papan, configurable: true });
    Object.assign(document, { execCommand: () => bolehPilihan });
    layar = await gambarPanel({});
    await layar.klik("Bantuan");
    await layar.tunggu();
    await layar.klik("Salin keterangan");
    await layar.tunggu();
  };
  const ditolak = { writeText: () => Promise.reject(new Error("denied")) };

  it("copies how Excel is for the IT desk", async () => {
    const tersalin: string[] = [];
    await salin({ writeText: async (teks: string) => tersalin.push(teks) }, false);
    assert.deepEqual(tersalin, ["LKjIP\nExcel"]);
    assert.match(layar.teks(), /Sudah disalin/);
  });

  it("copies it by a selected text where the clipboard is denied", async () => {
    await salin(ditolak, true);
    assert.match(layar.teks(), /Sudah disalin/);
  });

  it("shows it for copying by hand where nothing is allowed", async () => {
    await salin(ditolak, false);
    assert.equal(layar.akar.querySelector("textarea.keterangan")?.textContent, "LKjIP\nExcel");
  });
});
