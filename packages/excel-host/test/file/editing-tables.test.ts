import assert from "node:assert/strict";
import { edited, SHEET } from "./edited-sheet";
import { partText } from "./package-parts";

describe("tables", () => {
  it("gives a changed table its new place and columns, keeping filter and unknown attributes", () => {
    const { saved, book } = edited("tables", (target) => {
      const table = target.tables[0];
      if (table) Object.assign(table, { range: { ...table.range, bottom: 6 }, bandedColumns: true });
    });
    const part = partText(saved, "xl/tables/table1.xml");
    assert.match(part, /ref="A1:D7" headerRowDxfId="2" totalsRowCount="1"/);
    assert.match(part, /<autoFilter ref="A1:D6"><filterColumn colId="1">/);
    assert.match(part, /headerRowDxfId="2"/);
    assert.match(part, /<tableColumn id="3" name="Realisasi" totalsRowFunction="sum" dataDxfId="1"\/>/);
    assert.equal(book.sheets[0]?.tables[0]?.range.bottom, 6);
  });

  it("gives a new table a part, a relationship and a content type, with text in its headers", () => {
    const { saved, sheet } = edited("tables", (target) => {
      target.cells.set(
        20,
        new Map([
          [0, { value: "Kode", format: 0 }],
          [1, { value: 2021, format: 0 }],
        ]),
      );
      target.changed.add("cells");
      target.tables.push({
        id: 8,
        name: "Tabel2",
        range: { top: 20, left: 0, bottom: 22, right: 1 },
        hasHeaders: true,
        hasTotals: false,
        columns: [
          { id: 1, name: "Kode" },
          { id: 2, name: "Kolom2", calculated: "[@Kode]&FILTER([Kode],TRUE)" },
        ],
        style: "TableStyleLight1",
        showFilter: true,
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      });
    });
    const part = partText(saved, "xl/tables/table2.xml");
    assert.match(
      part,
      /<tableColumn id="2" name="2021"><calculatedColumnFormula>Tabel2\[\[#This Row\],\[Kode\]\]&amp;_xlfn\._xlws\.FILTER\(Tabel2\[Kode\],TRUE\)</,
    );
    assert.match(partText(saved, "[Content_Types].xml"), /PartName="\/xl\/tables\/table2.xml"/);
    assert.match(
      partText(saved, SHEET),
      /<tableParts count="2"><tablePart .*r:id="rId4"\/><tablePart .*r:id="rId6"\/><\/tableParts>/,
    );
    assert.equal(sheet.tables[1]?.columns[1]?.calculated, "[@Kode]&FILTER(Tabel2[Kode],TRUE)");
    assert.equal(sheet.cells.get(20)?.get(1)?.value, "2021");
  });

  it("takes a deleted table's part out of the package", () => {
    const { saved, after } = edited("tables", (target) => void (target.tables.length = 0));
    assert.equal(partText(saved, "xl/tables/table1.xml"), "");
    assert.ok(!after.includes("tableParts") && !partText(saved, "[Content_Types].xml").includes("tables/"));
  });
});
