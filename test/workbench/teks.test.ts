import assert from "node:assert/strict";
import { ENGLISH } from "excel-workbench";
import { TEKS } from "../../workbench/teks";

type Pohon = { readonly [kunci: string]: string | Pohon };

/** Every text with the way to it: "messages.cannotOpen". */
function daun(pohon: Pohon, jalur = ""): [string, string][] {
  return Object.entries(pohon).flatMap(([kunci, isi]) => {
    const ke = jalur === "" ? kunci : `${jalur}.${kunci}`;
    return typeof isi === "string" ? [[ke, isi] as [string, string]] : daun(isi, ke);
  });
}

const isian = (teks: string) => [...teks.matchAll(/\{\w+\}/g)].map(([nama]) => nama).sort();

describe("the workbench's Indonesian texts", () => {
  const inggris = new Map(daun(ENGLISH as unknown as Pohon));
  const indonesia = daun(TEKS as unknown as Pohon);

  it("are all there, none of them empty", () => {
    assert.deepEqual(indonesia.map(([ke]) => ke).sort(), [...inggris.keys()].sort());
    assert.deepEqual(
      indonesia.filter(([, teks]) => teks.trim() === ""),
      [],
    );
  });

  it("say everything that the English ones say: each name in braces stands in both", () => {
    for (const [ke, teks] of indonesia) assert.deepEqual(isian(teks), isian(inggris.get(ke) ?? ""), ke);
  });

  it("are not the English ones left as they were", () => {
    const sama = indonesia.filter(([ke, teks]) => teks === inggris.get(ke)).map(([ke]) => ke);
    // Excel's own word is "Filter" in both languages.
    const sekata = ["format.filter.label", "format.filter.tip", "filter.arrow"];
    assert.deepEqual(sama, [...sekata, "page.title", "page.ok"]);
  });
});
