import assert from "node:assert/strict";
import { shownLines } from "../../src/file/pivot/read-lines";
import { parseXml } from "../../src/file/xml/element";

const CACHE = `<pivotCacheDefinition><cacheFields>
  <cacheField name="Shop"><sharedItems><s v="B"/><s v="A"/></sharedItems></cacheField>
  <cacheField name="Day"><sharedItems><d v="2024-01-05T00:00:00"/><m/></sharedItems></cacheField>
  <cacheField name="Sold"><sharedItems containsNumber="1"/></cacheField>
</cacheFields></pivotCacheDefinition>`;

const items = (order: string): string =>
  `<items>${[...order].map((x) => `<item x="${x}"/>`).join("")}<item t="default"/></items>`;

/** Shops over days, and two values side by side, as Excel writes them. */
const TABLE = `<pivotTableDefinition>
  <pivotFields><pivotField axis="axisRow">${items("10")}</pivotField>
    <pivotField axis="axisRow">${items("01")}</pivotField><pivotField dataField="1"/></pivotFields>
  <rowFields><field x="0"/><field x="1"/></rowFields>
  <rowItems><i><x/></i><i r="1"><x/></i><i r="1"><x v="1"/></i><i><x v="1"/></i><i r="1"><x/></i>
    <i t="default"><x v="1"/></i><i t="grand"><x/></i></rowItems>
  <colFields><field x="-2"/></colFields><colItems><i><x/></i><i i="1"><x v="1"/></i></colItems>
</pivotTableDefinition>`;

describe("what a file says that a pivot table shows", () => {
  it("names the items of each row and the value of each column", () => {
    const { lines } = shownLines(parseXml(TABLE, "table"), parseXml(CACHE, "cache"));
    assert.deepEqual(
      lines?.down.map(({ path, kind }) => [kind, ...path]),
      [
        ["item", "A"],
        ["item", "A", "2024-01-05T00:00:00"],
        ["item", "A", "(blank)"],
        ["item", "B"],
        ["item", "B", "2024-01-05T00:00:00"],
        ["subtotal", "B"],
        ["total"],
      ],
    );
    assert.deepEqual(lines?.across, [
      { path: [], kind: "item", data: 0 },
      { path: [], kind: "item", data: 1 },
    ]);
  });

  it("is silent where the file says nothing", () => {
    assert.deepEqual(shownLines(parseXml("<a/>", "table"), parseXml(CACHE, "cache")), {});
  });
});
