import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

describe("the pane for who cannot see it", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("has one heading of the first level, and all of it in one landmark that is no banner", async () => {
    layar = await gambarPanel({});
    assert.equal(document.querySelectorAll("h1").length, 1);
    assert.equal(document.querySelectorAll("main").length, 1);
    for (const bagian of ["h1", "header", "[role=tablist]", "[role=status]", "[role=tabpanel]"])
      assert.ok(document.querySelector(bagian)?.closest("main"), bagian);
  });
});
