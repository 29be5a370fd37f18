import { pakaiMeja, type Meja } from "./meja";
import { menjadi, sampai } from "./sel";

/** Drives the add-in's own pane inside the workbench, over the genuine office.js. */
describe("the pane in the workbench", () => {
  const buka = pakaiMeja(async ({ page, panel }) => {
    await page.click('[data-control-id="LKjIP.Panel"]');
    await panel.getByRole("tab", { name: "Beranda" }).waitFor();
  });
  let meja: Meja;
  beforeEach(() => void (meja = buka()));

  /** A page by its tab, or by the menu that holds the tabs for which there is no room. */
  const halaman = async (nama: string) => {
    const tab = meja.panel.getByRole("tab", { name: nama });
    if (await tab.isVisible()) return tab.click();
    await meja.panel.getByRole("tab", { name: "Halaman lainnya" }).click();
    await meja.panel.getByRole("menuitem", { name: nama }).click();
  };
  const rumusSel = async (alamat: string) => {
    await meja.page.fill("#name-box", alamat);
    await meja.page.press("#name-box", "Enter");
    return meja.page.inputValue("#formula-bar");
  };
  const hasil = (teks: string | RegExp) =>
    meja.panel.getByRole("region", { name: "Hasil terakhir" }).getByText(teks).waitFor();
  const lembar = (nama: string) => meja.page.click(`#sheet-tabs [role="tab"]:text-is("${nama}")`);

  const buatLampiran = async () => {
    await meja.page.click('[data-control-id="LKjIP.LampiranI"]');
    await meja.page.waitForSelector('#sheet-tabs [role="tab"][aria-selected="true"]:text-is("Lampiran I")');
  };

  it("says what is in the workbook and what comes next", async () => {
    await meja.panel.getByText("8 baris").waitFor();
    await meja.panel.getByText("Langkah berikutnya").waitFor();
  });

  it("has no horizontal scroll at its narrowest", async () => {
    const lebih = () =>
      meja.panel
        .locator("body")
        .evaluate((badan) => badan.ownerDocument.documentElement.scrollWidth - badan.clientWidth);
    await sampai(async () => (await lebih()) <= 0, "no wider than its frame");
  });

  it("saves a profile field into its cell, by keyboard", async () => {
    await halaman("Profil");
    const tahun = meja.panel.getByLabel("Tahun laporan");
    await tahun.fill("2022");
    await tahun.press("Enter");
    await hasil("1 isian profil disimpan di lembar Profil.");
    await lembar("Profil");
    await sampai(async () => {
      for (let baris = 4; baris <= 14; baris += 1) if ((await rumusSel(`B${baris}`)) === "2022") return true;
      return false;
    }, "2022 in column B");
  });

  it("makes Lampiran I with the saved settings and shows the result", async () => {
    await halaman("Pengaturan");
    await meja.panel.getByLabel("Lampiran I Perjanjian Kinerja, Lampiran II IKU").check({ force: true });
    await meja.panel.getByRole("button", { name: "Simpan" }).click();
    await hasil("Pengaturan disimpan di buku kerja ini.");
    await buatLampiran();
    await hasil(/dibuat: 10 sasaran, 23 indikator, 10 program/);
  });

  it("asks before it replaces what was typed inside Lampiran I", async () => {
    await buatLampiran();
    await hasil(/dibuat: 8 indikator/);
    await meja.page.fill("#name-box", "A1");
    await meja.page.press("#name-box", "Enter");
    await meja.page.keyboard.type("Lampiran II");
    await meja.page.keyboard.press("Enter");
    await meja.page.click('[data-control-id="LKjIP.LampiranI"]');
    await hasil(/belum diperbarui, karena 1 baris/);
    await menjadi(() => rumusSel("A1"), "Lampiran II");
    await meja.panel.getByRole("button", { name: "Perbarui dan ganti baris itu" }).click();
    await hasil(/diperbarui: 8 indikator/);
    await menjadi(() => rumusSel("A1"), "Lampiran I");
  });

  it("jumps to the cell that a message names", async () => {
    const tautan = meja.panel.getByRole("button", { name: /Realisasi Anggaran.*!|!G/ }).first();
    await tautan.click();
    await meja.page.waitForFunction(
      () =>
        /^[A-Z]+\d+$/.test((document.getElementById("name-box") as HTMLInputElement).value) &&
        (document.getElementById("name-box") as HTMLInputElement).value !== "A1",
    );
  });
});
