import { strict as assert } from "node:assert";
import { ENGLISH } from "../../src/config/english";
import type { Tour, TourAction } from "../../src/config/tour";
import { TourGuide } from "../../src/tour/tour";
import { byId, press, usePage } from "../help/page";

const TOUR: Tour = {
  name: "t",
  steps: [
    { title: "One", text: "First.", target: "#formula-row", actions: [{ kind: "goTo", place: "A1" }] },
    { title: "Two", text: "Second.", target: "#sheet-tabs", actions: [] },
  ],
};

describe("a tour", () => {
  usePage();
  beforeEach(() => Object.assign(globalThis, { localStorage: window.localStorage }));
  afterEach(() => void Reflect.deleteProperty(globalThis, "localStorage"));

  function guide() {
    const calls: string[] = [];
    const act = (action: TourAction) => (calls.push(action.kind), Promise.resolve());
    const made = new TourGuide(TOUR, ENGLISH.tour, { act, focusGrid: () => calls.push("keys") });
    return { made, calls };
  }
  const title = () => (byId("tour").hidden ? undefined : byId("tour").querySelector("h2")?.textContent);
  const button = (label: string) =>
    [...byId("tour").querySelectorAll("button")].find(({ textContent }) => textContent === label);

  it("goes step by step, shows what it speaks of, and does it when asked", async () => {
    const { made, calls } = guide();
    made.begin();
    assert.equal(title(), "One");
    assert.equal(document.activeElement, button("Next"));
    assert.equal(byId("formula-row").className, "tour-target");
    button("Show me")?.click();
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(calls, ["goTo"]);
    button("Next")?.click();
    assert.deepEqual([title(), byId("formula-row").className, button("Show me")], ["Two", "", undefined]);
    button("Back")?.click();
    button("Next")?.click();
    button("Done")?.click();
    assert.deepEqual([title(), calls.at(-1), byId("sheet-tabs").className], [undefined, "keys", ""]);
  });

  it("is left with Escape and not begun again, but for its button", () => {
    const { made } = guide();
    made.begin();
    press(byId("tour"), "Escape");
    made.begin();
    assert.equal(title(), undefined);
    byId("tour-button").click();
    assert.equal(title(), "One");
  });

  it("is shown where the browser remembers nothing", () => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new Error("denied");
      },
      configurable: true,
    });
    const { made } = guide();
    made.begin();
    button("Skip")?.click();
    assert.equal(title(), undefined);
  });
});
