import assert from "node:assert/strict";
import { readManifest, textIn } from "../../src/protocol/manifest";
import { descendants, readManifestTree } from "../../src/protocol/manifest-tree";

const MANIFEST = `<?xml version="1.0"?>
<OfficeApp xmlns:bt="urn:bt" xmlns:xsi="urn:xsi"><Id> 42 </Id><Version>1.2.3.4</Version>
<DefaultSettings><SourceLocation DefaultValue="https://x.test/old.html"/></DefaultSettings>
<Runtime resid="Page"/>
<ExtensionPoint xsi:type="CustomFunctions"><Metadata><SourceLocation resid="Json"/></Metadata><Namespace resid="Space"/></ExtensionPoint>
<CustomTab id="Tab"><Group id="G"><Label resid="GL"/>
<Control id="Run"><Label resid="RL"/><Supertip><Title resid="RL"/><Description resid="RD"/></Supertip>
<Icon><bt:Image size="16" resid="I16"/><bt:Image size="32" resid="I32"/></Icon>
<Action xsi:type="ExecuteFunction"><FunctionName> run </FunctionName></Action></Control>
<Control id="Show"><Action xsi:type="ShowTaskpane"><SourceLocation resid="Page"/></Action></Control>
<Control id="Idle"/></Group><Label resid="TL"/></CustomTab>
<Resources><bt:Image id="I16" DefaultValue="https://x.test/16.png"/><bt:Image id="I32" DefaultValue="https://x.test/32.png"/>
<bt:Url id="Page" DefaultValue="https://x.test/page.html"/><bt:Url id="Json" DefaultValue="https://x.test/f.json"/>
<bt:String id="Space" DefaultValue="ACME"/><bt:String id="TL" DefaultValue="Acme &amp; Co"/><bt:String id="GL" DefaultValue="Work"/>
<bt:String id="RL" DefaultValue="Run"><bt:Override Locale="id-ID" Value="Jalankan"/></bt:String>
<bt:String id="RD" DefaultValue="Runs it"/></Resources></OfficeApp>`;

describe("what a manifest says", () => {
  const manifest = readManifest(MANIFEST);

  it("is who the add-in is, where its page lies and what its functions are called", () => {
    assert.deepEqual([manifest.id, manifest.version], ["42", "1.2.3.4"]);
    assert.equal(manifest.pageUrl, "https://x.test/page.html");
    assert.deepEqual(manifest.functions, { metadataUrl: "https://x.test/f.json", namespace: "ACME" });
  });

  it("is which buttons there are and what they do; one that does nothing is none", () => {
    assert.deepEqual(
      manifest.controls.map(({ id, action }) => [id, action]),
      [
        ["Run", { kind: "function", name: "run" }],
        ["Show", { kind: "pane", url: "https://x.test/page.html" }],
      ],
    );
  });

  it("is how the ribbon is built and looks", () => {
    const [tab] = manifest.tabs;
    assert.deepEqual([tab?.id, tab?.label.value], ["Tab", "Acme & Co"]);
    const [group] = tab?.groups ?? [];
    assert.equal(group?.label.value, "Work");
    assert.deepEqual(group.controls, manifest.controls);
    assert.deepEqual(group.controls[0]?.icons, { 16: "https://x.test/16.png", 32: "https://x.test/32.png" });
    assert.equal(group.controls[0]?.tip.text.value, "Runs it");
    assert.equal(group.controls[1]?.label.value, "");
  });

  it("is each text in the language asked for, where there is one", () => {
    const label = manifest.controls[0]?.label;
    assert.ok(label);
    assert.deepEqual([textIn(label, "id-ID"), textIn(label, "en-US")], ["Jalankan", "Run"]);
  });

  it("is the default page where there is no runtime, and no functions where there are none", () => {
    const old = readManifest('<OfficeApp><SourceLocation DefaultValue="https://x.test/a"/></OfficeApp>');
    assert.deepEqual(
      [old.pageUrl, old.functions, old.tabs, old.version],
      ["https://x.test/a", undefined, [], "1.0.0.0"],
    );
  });
});

describe("the tree of a manifest", () => {
  it("has names and attributes without prefixes, in the order of the document", () => {
    const names = descendants(readManifestTree('<a:b x:y="1"><c/><a:d>t</a:d></a:b>'));
    assert.deepEqual(
      names.map(({ name, attributes, text }) => [name, { ...attributes }, text]),
      [
        ["b", { y: "1" }, ""],
        ["c", {}, ""],
        ["d", {}, "t"],
      ],
    );
  });

  it("is refused where it is no XML", () => {
    for (const broken of ["", "text", "<a>", "<a></b>"])
      assert.throws(() => readManifestTree(broken), broken);
  });
});
