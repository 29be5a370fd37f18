import { strict as assert } from "node:assert";
import { whilePageLives } from "../src/page-events";

/** An Excel that says who listens. */
function excel() {
  const heard = new Set<string>();
  return {
    heard,
    GetHostInfo: () => "Excel",
    RegisterEvent: (id: number, target: string, handler: () => void, done?: (status: number) => void) => {
      heard.add(`${id} ${target}`);
      handler();
      done?.(0);
    },
    UnregisterEvent: (id: number, target: string) => void heard.delete(`${id} ${target}`),
  };
}

describe("the Excel of a page", () => {
  it("is the same, and hears what the page asks for", () => {
    const calls: string[] = [];
    const external = excel();
    const page = whilePageLives(external, new EventTarget() as Window);
    page.RegisterEvent(
      33,
      "",
      () => calls.push("called"),
      (status) => calls.push(`done ${status}`),
    );
    assert.deepEqual([page.GetHostInfo(), calls], ["Excel", ["called", "done 0"]]);
    assert.deepEqual([...external.heard], ["33 "]);
  });

  it("does not keep a page that has gone, and leaves alone what another one listens to", () => {
    const external = excel();
    const [gone, here] = [new EventTarget(), new EventTarget()];
    whilePageLives(external, gone as Window).RegisterEvent(4, "binding", () => undefined);
    whilePageLives(external, here as Window).RegisterEvent(33, "", () => undefined);
    gone.dispatchEvent(new Event("pagehide"));
    assert.deepEqual([...external.heard], ["33 "]);
  });
});
