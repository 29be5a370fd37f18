import assert from "node:assert/strict";
import { pakaiPeramban } from "./peramban";
import type { TemaOffice } from "../../src/commands";

describe("pane colours", () => {
  pakaiPeramban();
  const tema: [nama: string, tema: TemaOffice | undefined, gelap: boolean][] = [
    ["no theme at all", undefined, false],
    ["Colorful", { latar: "#E6E6E6", teks: "#262626" }, false],
    ["White", { latar: "#FFFFFF", teks: "#262626" }, false],
    ["Dark Gray", { latar: "#666666", teks: "#F0F0F0" }, true],
    ["Black", { latar: "#262626", teks: "#FFFFFF" }, true],
  ];
  for (const [nama, office, gelap] of tema) {
    it(`are readable on ${nama}`, async () => {
      const { bentukTema, kontras } = await import("../../src/taskpane/tema/tema");
      const { variabelTema } = await import("../../src/taskpane/tema/variabel");
      const bentuk = bentukTema(office);
      assert.equal(bentuk.isInverted, gelap);
      const { primaryButtonText, primaryButtonBackground } = bentuk.semanticColors;
      assert.ok(kontras(primaryButtonText, primaryButtonBackground) >= 4.5, "primary button");
      const warna = variabelTema(bentuk) as Record<string, string>;
      for (const kunci of ["--teks", "--samar", "--aksen", "--galat", "--peringatan", "--baik"]) {
        const nilai = kontras(warna[kunci]!, warna["--latar"]!);
        const perlu = kunci === "--teks" || kunci === "--samar" ? 4.5 : 3;
        assert.ok(nilai >= perlu, `${kunci} ${warna[kunci]} on ${warna["--latar"]}: ${nilai.toFixed(2)}`);
      }
    });
  }

  it("measures luminance as WCAG does", async () => {
    const { kecerahan } = await import("../../src/taskpane/tema/tema");
    assert.equal(kecerahan("#000000"), 0);
    assert.equal(kecerahan("#ffffff"), 1);
    assert.ok(Math.abs(kecerahan("#808080") - 0.2159) < 0.0005);
  });
});
