import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { menjadi, sampai } from "./sel";

describe("the menu of a sheet's tab in Chromium", () => {
  const open = pakaiMeja();
  let page: Page;
  beforeEach(() => void ({ page } = open()));

  const names = () => page.locator("#sheet-tabs [role=tab]").allTextContents();
  const tab = (name: string) => page.locator(`#sheet-tabs [role="tab"]:text-is("${name}")`);
  const choose = async (name: string, entry: string) => {
    await tab(name).click({ button: "right" });
    await page.locator(".popup-menu button", { hasText: entry }).first().click();
  };
  const become = (wanted: readonly string[]) =>
    sampai(async () => (await names()).join() === wanted.join(), wanted.join());

  it("renames, copies, moves and colours", async () => {
    await choose("PK", "Ganti nama");
    await page.keyboard.type("Perjanjian");
    await page.keyboard.press("Enter");
    await become(["Profil", "Perjanjian", "IKU", "Realisasi Anggaran", "Kriteria"]);
    await choose("Perjanjian", "Geser ke kanan");
    await become(["Profil", "IKU", "Perjanjian", "Realisasi Anggaran", "Kriteria"]);
    await page.click("#sheet-tabs .add-sheet");
    await page.keyboard.type("isi");
    await page.keyboard.press("Enter");
    await choose("Lembar6", "Salin");
    await sampai(async () => (await names()).includes("Lembar6 (2)"), "a copy");
    await choose("IKU", "Warna tab");
    await page.click('.popup-menu button:has-text("Merah")');
    await sampai(
      async () => (await tab("IKU").evaluate((one) => one.style.boxShadow)).includes("192, 0, 0"),
      "a red tab",
    );
  });

  it("deletes after asking, and types into the sheet that is in front then", async () => {
    page.once("dialog", (dialog) => void dialog.accept());
    await choose("Realisasi Anggaran", "Hapus");
    await become(["Profil", "PK", "IKU", "Kriteria"]);
    await page.fill("#name-box", "Z60");
    await page.press("#name-box", "Enter");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    await page.fill("#name-box", "Z60");
    await page.press("#name-box", "Enter");
    await menjadi(() => page.inputValue("#formula-bar"), "8");
  });
});
