import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { judulTabel } from "../../src/domain/laporan/kit/naskah";
import { htmlNaskah, teksNaskah } from "../../src/dokumen/html";
import { barisTampak, buat, ISI_BENAR, tabelDari } from "../domain/laporan/alat";
import { laporanBuku } from "./alat";

const naskah = laporanBuku(ISI_BENAR).flatMap((satu) => satu.naskah ?? []);

/** Cells of a table's body by row and column as a browser lays them out; covered ones are "". */
function kisi(tabel: HTMLTableElement): string[][] {
  const hasil: string[][] = [...tabel.tBodies[0]!.rows].map(() => []);
  [...tabel.tBodies[0]!.rows].forEach((baris, b) => {
    let k = 0;
    for (const sel of baris.cells) {
      while (hasil[b]![k] !== undefined) k++;
      for (let i = 0; i < sel.rowSpan; i++)
        for (let j = 0; j < sel.colSpan; j++)
          hasil[b + i]![k + j] = i + j === 0 ? (sel.textContent ?? "") : "";
    }
  });
  return hasil;
}

describe("tables on the clipboard", () => {
  const { document } = new JSDOM(htmlNaskah(naskah)).window;
  const tabel = [...document.querySelectorAll("table")];

  it("show what the sheets show, under the same captions", () => {
    const lembar = naskah.flatMap(tabelDari);
    assert.deepEqual(
      tabel.map((satu) => satu.previousElementSibling?.textContent),
      lembar.map(judulTabel),
    );
    lembar.forEach((satu, i) => {
      const rata = barisTampak(satu).map((baris) => baris.filter(Boolean));
      assert.deepEqual(
        kisi(tabel[i]!).map((baris) => baris.filter(Boolean)),
        rata,
      );
    });
  });

  it("have rows that are all as wide as their header, colours and spans on the element itself", () => {
    for (const satu of tabel) {
      const lebar = Math.max(...kisi(satu).map((baris) => baris.length));
      assert.ok(kisi(satu).every((baris) => baris.length === lebar));
    }
    assert.match(tabel[2]!.innerHTML, /background: ?#/);
    assert.ok(document.querySelector("th[rowspan='2']") && document.querySelector("th[colspan]"));
  });

  it("take typed markup for text", () => {
    const program = ISI_BENAR.program.map((baris, i) =>
      i === 0 ? { ...baris, program: '<img src=x onerror=alert(1)> & "Kota"' } : baris,
    );
    const { naskah: satu } = buat("program-anggaran", { ...ISI_BENAR, program }, { komaDesimal: false });
    const html = htmlNaskah([satu!]);
    assert.doesNotMatch(html, /<img/);
    assert.match(
      new JSDOM(html).window.document.body.textContent ?? "",
      /<img src=x onerror=alert\(1\)> & "Kota"/,
    );
  });

  it("are lines with tabs for programs that take text only", () => {
    const baris = teksNaskah(naskah).split("\n");
    const awal = baris.findIndex((satu) => satu.startsWith("Tabel 2.2"));
    assert.equal(baris[awal + 1], ["No", "Program", "Anggaran (Rp)", "Keterangan"].join("\t"));
    assert.equal(baris[awal + 2]?.split("\t")[1], "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota");
  });
});
