import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { halamanReviu } from "../../cli/reviu-html";
import { htmlNaskah, teksNaskah } from "../../src/dokumen/html";
import type { IsiStruktur } from "../../src/domain/lembar/daftar";
import { ISI_BENAR } from "../domain/laporan/alat";
import { bagianWord, laporanBuku, semua, teksWord, wordDari } from "./alat";

/** Texts that another program would take for a formula, markup, a field or the end of its own text. */
const JAHAT = [
  '=HYPERLINK("http://x.invalid","klik")',
  "+1+cmd|'/c calc'!A1",
  "-SUM(A1:A9)",
  "@SUM(A1)",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</w:t></w:r><w:r><w:t>sisipan",
  "&lt;b&gt; & ]]> &#60;",
  "{ INCLUDETEXT C:\\rahasia.txt }",
  'x" style="background:url(http://x.invalid)',
  "${7*7} {{7*7}} $&",
] as const;

/** The sample with hostile texts wherever people type texts; the activities have each of them. */
function isiJahat(): IsiStruktur {
  const isikan = <T extends object>(baris: readonly T[], ganti: (jahat: string) => Partial<T>): T[] =>
    baris.map((satu, i) => ({ ...satu, ...(JAHAT[i] === undefined ? {} : ganti(JAHAT[i])) }));
  return {
    ...ISI_BENAR,
    profil: { ...ISI_BENAR.profil, instansi: JAHAT[0], tugas: JAHAT[4] },
    iku: isikan(ISI_BENAR.iku, (indikator) => ({ indikator })),
    program: isikan(ISI_BENAR.program, (program) => ({ program })),
    anggaran: isikan(ISI_BENAR.anggaran, (subKegiatan) => ({ subKegiatan })),
  };
}

/** Fields of the document by what they ask for: contents, numbers and pages are ours. */
function bidang(dokumen: Document): string[] {
  const perintah = [...semua(dokumen, "instrText")].map((satu) => (satu.textContent ?? "").trim());
  return perintah.filter((satu) => !/^(?:TOC|SEQ|PAGE|NUMPAGES|PAGEREF|HYPERLINK \\l)\b/.test(satu));
}

const tanpaSpasi = (teks: string): string => teks.replace(/\s+/g, " ");

describe("hostile texts in what leaves the workbook", function () {
  this.timeout(60_000);

  const isi = isiJahat();
  const naskah = laporanBuku(isi).flatMap((satu) => satu.naskah ?? []);
  const { document } = new JSDOM(htmlNaskah(naskah)).window;

  it("are texts in Word: no field, no link, no part of their own", async () => {
    const dokumen = bagianWord(await wordDari(isi));
    const teks = tanpaSpasi(teksWord(dokumen.documentElement));
    assert.deepEqual(
      JAHAT.filter((jahat) => !teks.includes(tanpaSpasi(jahat))),
      [],
    );
    assert.deepEqual(bidang(dokumen), []);
    assert.equal(semua(dokumen, "hyperlink").filter((satu) => satu.hasAttribute("r:id")).length, 0);
  });

  it("bring no element of their own to the clipboard", () => {
    const ada = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
    const boleh = "html head meta body p b br table thead tbody tr th td".split(" ");
    assert.deepEqual(
      [...ada].filter((nama) => !boleh.includes(nama)),
      [],
    );
  });

  for (const jahat of JAHAT) {
    it(`stay texts when the clipboard goes into a sheet: ${jahat}`, () => {
      const sel = [...document.querySelectorAll("td")].filter(({ textContent }) =>
        textContent?.includes(jahat),
      );
      assert.ok(sel.length > 0);
      for (const satu of sel) {
        const gaya = satu.getAttribute("style") ?? "";
        assert.match(gaya, /mso-number-format:'\\@'/);
        assert.doesNotMatch(gaya, /url\(/);
        assert.deepEqual(
          satu.getAttributeNames().filter((nama) => !/^(?:style|(?:col|row)span)$/.test(nama)),
          [],
        );
      }
    });

    it(`are texts on the page of the command line: ${jahat}`, () => {
      const temuan = {
        ...{ kode: jahat, tingkat: "galat", lembar: jahat, sel: "A1", label: jahat, tertulis: jahat },
        ...{ seharusnya: jahat, pesan: jahat, penjelasan: jahat, diterima: jahat },
      };
      const html = halamanReviu([{ nama: jahat, temuan: [temuan], ringkasan: jahat } as never]);
      const halaman = new JSDOM(html).window.document;
      assert.equal(halaman.querySelectorAll("script, img, a, iframe, [onerror]").length, 0);
      assert.equal(halaman.querySelectorAll("td").length, 6);
      assert.ok(halaman.body.textContent?.includes(jahat));
      assert.match(html, /td\{[^}]*mso-number-format:"\\@"/);
    });
  }

  it("do not begin a cell of plain text as a formula would; figures and dashes do not change", () => {
    const sel = teksNaskah(naskah)
      .split("\n")
      .flatMap((baris) => (baris.includes("\t") ? baris.split("\t") : []));
    assert.ok(sel.includes("'-SUM(A1:A9)") && sel.includes("-"));
    assert.deepEqual(
      sel.filter((satu) => /^[=@]|^[+-][^\d]/.test(satu)),
      [],
    );
  });
});
