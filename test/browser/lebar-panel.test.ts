import assert from "node:assert/strict";
import type { Page, Request } from "playwright-core";
import { layani } from "../taskpane/layani-pameran";
import { adaHurufLebar, lebarkan, type CaraLebar } from "./huruf-lebar";
import { pakaiPeramban } from "./peramban";

const TAB = ["beranda", "ambil", "warna", "profil", "pengaturan", "bantuan"];
/** Scenes that change the home page or stand in its place. */
const ADEGAN = [
  "kosong",
  "hasil",
  "terkunci",
  "gagal",
  "lama",
  "ambil",
  "ambil-kosong",
  "warna",
  "warna-banyak",
  "warna-kosong",
];

/**
 * How wide the page is in the next frame that is painted. The tabs take their places after React has drawn them and before
 * the frame is shown; an observer is called between the two, so what flashes is seen, and what nobody sees is not.
 */
function lebarTerlukis(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((selesai) => {
        const pengamat = new ResizeObserver(() => {
          pengamat.disconnect();
          selesai(document.documentElement.scrollWidth);
        });
        pengamat.observe(document.body);
      }),
  );
}

/** Draws the pane of another scene in the page that is there, until all that the scene answers is drawn. */
async function gantiAdegan(page: Page, adegan: string): Promise<void> {
  await page.evaluate(async (nama) => {
    const panel = document.getElementById("panel")!;
    const lama = panel.firstElementChild;
    location.hash = nama;
    let perubahan = 0;
    new MutationObserver(() => (perubahan += 1)).observe(panel, { childList: true, subtree: true });
    for (let tenang = 0, dilihat = 0; tenang < 4; dilihat = perubahan) {
      await new Promise((selesai) => requestAnimationFrame(selesai));
      const digambar = panel.firstElementChild !== lama && panel.querySelector("h1, h2, .kartu");
      tenang = digambar && perubahan === dilihat ? tenang + 1 : 0;
    }
  }, adegan);
}

/** Every page of the pane in Chromium, with commands that answer from the gallery: what only a real layout shows. */
describe("the pane's layout", () => {
  const peramban = pakaiPeramban();
  let server: { url: string; tutup: () => void };
  /** A window for each way to draw: one that has loaded the page before has its scripts compiled. */
  const halaman = new Map<CaraLebar | undefined, Page>();
  before(async () => {
    server = await layani();
  });
  after(async () => {
    for (const page of halaman.values()) await page.context().close();
    server.tutup();
  });

  async function halamanBaru(cara?: CaraLebar): Promise<Page> {
    const page = await (await peramban()).newPage();
    if (cara) await lebarkan(page, cara);
    halaman.set(cara, page);
    return page;
  }

  /** The page loaded for this, in a window as wide as this. */
  async function buka(lebar: number, cari: string, cara?: CaraLebar): Promise<Page> {
    const page = halaman.get(cara) ?? (await halamanBaru(cara));
    await page.setViewportSize({ width: lebar, height: 640 });
    await page.goto(`${server.url}/?${cari}`);
    await page.locator("h1, h2, .kartu").first().waitFor();
    return page;
  }

  /** A page by its tab, or by the menu that holds the tabs for which there is no room. */
  async function bukaTab(page: Page, tab: string): Promise<void> {
    const tombol = page.locator(`header #tab-${tab}`);
    if (await tombol.isVisible()) return tombol.click();
    await page.getByRole("tab", { name: /Halaman lainnya|More pages/ }).click();
    await page.locator(`[role=menuitem]#tab-${tab}`).click();
    await page.locator(`[role=tabpanel][aria-labelledby=tab-${tab}]:visible`).waitFor();
  }

  /** Opens every page in turn, with everything unfolded. */
  async function tiapHalaman(page: Page, periksa: (tab: string) => Promise<void>): Promise<void> {
    for (const tab of TAB) {
      await bukaTab(page, tab);
      await page.evaluate(() => document.querySelectorAll("details").forEach((satu) => (satu.open = true)));
      await periksa(tab);
    }
  }

  /** A width that someone drags the pane to: the tabs follow once it is painted. */
  async function tarik(page: Page, lebar: number): Promise<void> {
    await page.setViewportSize({ width: lebar, height: 640 });
    const cukup = (l: number): boolean =>
      document.documentElement.clientWidth === l && document.documentElement.scrollWidth <= l;
    await page.waitForFunction(cukup, lebar, { timeout: 5_000 }).catch(() => undefined);
  }

  async function muat(page: Page, lebar: readonly number[], nama: string): Promise<void> {
    for (const satu of lebar) {
      if (page.viewportSize()?.width !== satu) await tarik(page, satu);
      const isi = await lebarTerlukis(page);
      assert.ok(isi <= satu, `${nama} is ${isi} px wide at ${satu} px`);
    }
  }

  /** Every page and every scene of the pane must fit into these widths. */
  async function semuaMuat(lebar: readonly number[], bahasa: string, cara?: CaraLebar): Promise<void> {
    const page = await buka(lebar[0] ?? 320, `adegan=terisi&bahasa=${bahasa}`, cara);
    await tiapHalaman(page, (tab) => muat(page, lebar, tab));
    for (const adegan of ADEGAN) {
      await gantiAdegan(page, adegan);
      await muat(page, lebar, adegan);
    }
  }

  /** The widest common font, or where the machine lacks it, one that is drawn as wide. */
  async function caraLebar(): Promise<CaraLebar> {
    const page = await buka(320, "adegan=terisi");
    return (await adaHurufLebar(page)) ? "asli" : "tiruan";
  }

  for (const bahasa of ["id", "en"]) {
    it(`needs no sideways scrolling at 320 and 350 px (${bahasa})`, () => semuaMuat([320, 350], bahasa));

    it(`needs none at 320 px in the widest common font (${bahasa})`, async () =>
      semuaMuat([320], bahasa, await caraLebar()));
  }

  for (const cara of [undefined, "tiruan"] as const)
    it(`keeps the tabs on one line at 320 px, the last in a menu${cara ? ", in a wide font too" : ""}`, async () => {
      const page = await buka(320, "adegan=terisi", cara);
      const tab = page.locator("header [role=tab]:visible");
      const tinggi = await tab.evaluateAll((semua) => semua.map((satu) => satu.getBoundingClientRect().top));
      assert.deepEqual([...new Set(tinggi)], [0]);
      assert.equal(await page.getByRole("tab", { name: "Halaman lainnya" }).isVisible(), true);
      await bukaTab(page, "bantuan");
      assert.equal(await page.locator("#tab-bantuan[aria-selected=true]").isVisible(), true);
    });

  it("needs no menu of tabs where the pane was drawn wider", async () => {
    const page = await buka(640, "adegan=terisi");
    assert.equal(await page.getByRole("tab", { name: "Halaman lainnya" }).isVisible(), false);
  });

  it("breaks no word of the preview's head in the widest common font", async () => {
    const page = await buka(320, "adegan=warna-banyak", await caraLebar());
    const judul = await page.locator(".cuplikan thead th").evaluateAll((sel) =>
      sel.map((satu) => {
        const isi = document.createRange();
        isi.selectNodeContents(satu);
        const baris = new Set([...isi.getClientRects()].map(({ top }) => Math.round(top))).size;
        return { kata: satu.textContent ?? "", baris };
      }),
    );
    assert.ok(judul.length >= 4);
    const terbelah = judul.filter(({ kata, baris }) => baris > kata.trim().split(/\s+/).length);
    assert.deepEqual(terbelah, []);
  });

  it("can be used without a mouse: every control is reached and shows that it has the focus", async () => {
    const page = await buka(320, "adegan=terisi");
    const tujuan: string[] = [];
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press("Tab");
      const kini = await page.evaluate(() => {
        const elemen = document.activeElement as HTMLElement;
        const gaya = [getComputedStyle(elemen), getComputedStyle(elemen, "::after")];
        const terlihat = gaya.some((satu) => satu.outlineStyle !== "none" && satu.outlineWidth !== "0px");
        return elemen === document.body ? undefined : { nama: elemen.innerText.trim(), terlihat };
      });
      if (!kini) break;
      assert.ok(kini.terlihat, `"${kini.nama}" does not show the focus`);
      tujuan.push(kini.nama);
    }
    for (const nama of ["Beranda", "Buat Lampiran I", "IKU", "IKU!E9"]) {
      assert.ok(tujuan.includes(nama), `${nama} was not reached: ${tujuan.join(" | ")}`);
    }
  });

  it("keeps the focus on a button while its command runs, and shows that it runs", async () => {
    const page = await buka(350, "adegan=lambat");
    const tombol = page.getByRole("button", { name: "Siapkan Buku Kerja" });
    await tombol.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("progressbar").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Siapkan Buku Kerja");
    assert.equal(await page.locator("[role=status]").innerText(), "Menyiapkan buku kerja ...");
  });

  it("asks no other computer for anything", async () => {
    const minta: string[] = [];
    const catat = (satu: Request) => void minta.push(satu.url());
    const page = await buka(640, "adegan=terisi");
    page.on("request", catat);
    await page.reload();
    await tiapHalaman(page, () => page.waitForLoadState("networkidle"));
    page.off("request", catat);
    assert.ok(minta.length >= 2);
    assert.deepEqual(
      minta.filter((url) => !url.startsWith(server.url)),
      [],
    );
  });
});
