import { strict as assert } from "node:assert";
import { arrowFrame } from "../../src/grid/filter-arrows";

describe("the arrow in a filtered heading", () => {
  const box = (width: number, height: number) => ({ right: 100, bottom: 50, width, height });

  it("grows and shrinks with the zoom, in the lower right corner", () => {
    assert.deepEqual(arrowFrame(box(64, 20), 100), { left: 83, top: 33, size: 16, letters: 11 });
    assert.deepEqual(arrowFrame(box(128, 40), 200), { left: 67, top: 17, size: 32, letters: 22 });
    assert.deepEqual(arrowFrame(box(32, 10), 50), { left: 91, top: 41, size: 8, letters: 5.5 });
  });

  it("is no taller than its row, and is not there where it has no room", () => {
    assert.equal(arrowFrame(box(128, 20), 200)?.size, 18);
    assert.equal(arrowFrame(box(40, 40), 200), undefined);
    assert.equal(arrowFrame(box(64, 6), 100), undefined);
  });
});
