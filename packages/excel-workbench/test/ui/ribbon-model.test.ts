import { strict as assert } from "node:assert";
import { readManifest } from "excel-host";
import { describedFunctions } from "../../src/ui/function-help";
import { pathOf, ribbonTabs } from "../../src/ui/ribbon-model";

const MANIFEST = `<?xml version="1.0"?>
<OfficeApp xmlns:bt="urn:bt"><Id>1</Id><DefaultSettings><SourceLocation DefaultValue="https://x.id/p.html"/></DefaultSettings>
<CustomTab id="Tab"><Group id="G"><Label resid="G.L"/>
<Control id="K"><Label resid="K.L"/><Supertip><Title resid="K.L"/><Description resid="K.D"/></Supertip>
<Icon><bt:Image size="16" resid="I16"/><bt:Image size="32" resid="I32"/></Icon>
<Action xsi:type="ExecuteFunction" xmlns:xsi="urn:xsi"><FunctionName>Kerjakan</FunctionName></Action></Control>
</Group><Label resid="T.L"/></CustomTab>
<Resources><bt:Image id="I16" DefaultValue="https://x.id/a-16.png"/><bt:Image id="I32" DefaultValue="https://x.id/assets/a-32.png"/>
<bt:String id="T.L" DefaultValue="LKjIP"/><bt:String id="G.L" DefaultValue="Laporan"><bt:Override Locale="en-US" Value="Reports"/></bt:String>
<bt:String id="K.L" DefaultValue="Lampiran"/><bt:String id="K.D" DefaultValue="Membuat lampiran"/></Resources></OfficeApp>`;

describe("the ribbon of a manifest", () => {
  it("has its tabs, groups and buttons with label, tip, icon and action", () => {
    const [tab] = ribbonTabs(readManifest(MANIFEST), "id-ID");
    assert.equal(tab?.label, "LKjIP");
    assert.equal(tab.groups[0]?.label, "Laporan");
    assert.deepEqual(tab.groups[0].controls, [
      {
        id: "K",
        label: "Lampiran",
        tip: { title: "Lampiran", text: "Membuat lampiran" },
        icon: "assets/a-32.png",
        action: { kind: "function", name: "Kerjakan" },
      },
    ]);
  });

  it("speaks the language asked for, where the manifest has it", () => {
    const [tab] = ribbonTabs(readManifest(MANIFEST), "en-US");
    assert.deepEqual([tab?.groups[0]?.label, tab?.groups[0]?.controls[0]?.label], ["Reports", "Lampiran"]);
  });

  it("has menus with their entries, which run something by themselves", () => {
    const menu = `<Control id="M"><Label resid="G.L"/><Items><Item id="I"><Label resid="K.L"/>
<Action xsi:type="ExecuteFunction" xmlns:xsi="urn:xsi"><FunctionName>Satu</FunctionName></Action></Item></Items></Control></Group>`;
    const manifest = readManifest(MANIFEST.replace("</Group>", menu));
    const [, drawn] = ribbonTabs(manifest, "en-US")[0]?.groups[0]?.controls ?? [];
    assert.ok(drawn && "items" in drawn);
    assert.deepEqual(
      [drawn.label, drawn.items.map(({ id, label, action }) => [id, label, action])],
      ["Reports", [["I", "Lampiran", { kind: "function", name: "Satu" }]]],
    );
    assert.deepEqual(
      manifest.controls.map(({ id }) => id),
      ["K", "I"],
    );
  });

  it("finds what an address names on its own server", () => {
    assert.equal(pathOf("https://localhost:3000/taskpane.html?x=1"), "taskpane.html?x=1");
  });
});

describe("help for custom functions", () => {
  it("comes from functions.json, with the namespace", () => {
    const json = JSON.stringify({
      functions: [
        {
          name: "CAPAIAN",
          description: "Capaian",
          parameters: [{ name: "target", description: "Target", optional: true }],
        },
      ],
    });
    assert.deepEqual(describedFunctions(json, "LKJIP"), [
      {
        name: "LKJIP.CAPAIAN",
        description: "Capaian",
        parameters: [{ name: "target", description: "Target", optional: true }],
      },
    ]);
  });
});
