import { strict as assert } from "node:assert";
import { chosenDates } from "../../src/edit/chosen-dates";

const choices = (shown: readonly string[]) =>
  ["2024-12-31", "2025-01-01", "2025-01-14", "2025-03-02"].map((date) => ({
    text: date,
    date,
    shown: shown.includes(date),
  }));

describe("days that are chosen in a filter's list", () => {
  it("are whole years, whole months, or single days", () => {
    assert.deepEqual(chosenDates(choices(["2024-12-31", "2025-03-02", "2025-01-14"])), [
      { date: "2024", grouping: "year" },
      { date: "2025-01-14", grouping: "day" },
      { date: "2025-03", grouping: "month" },
    ]);
    assert.deepEqual(chosenDates(choices([])), []);
    assert.deepEqual(chosenDates([{ text: "a", shown: true }]), []);
  });
});
