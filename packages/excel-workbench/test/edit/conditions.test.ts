import { strict as assert } from "node:assert";
import { localeInfo, type FilterCriterion } from "excel-host";
import type { Sign } from "../../src/config/filter-texts";
import { conditionsOf, criterionFrom, SIGNS } from "../../src/edit/conditions";

const ID = localeInfo("id-ID");
const EN = localeInfo("en-US");

const spelled = (sign: Sign, text: string, locale = EN): string | undefined => {
  const criterion = criterionFrom({ conditions: [{ sign, text }], and: true }, locale);
  return criterion?.on === "custom" ? criterion.first : undefined;
};

describe("comparisons of a filter", () => {
  it("are spelled as a file has them, numbers and days read in the notation of the locale", () => {
    assert.equal(spelled("greaterOrEqual", "1.234,5", ID), ">=1234.5");
    assert.equal(spelled("less", "12,5%", ID), "<0.125");
    assert.equal(spelled("less", "1,234.5"), "<1234.5");
    assert.equal(spelled("greater", "31/12/2025", ID), ">46022");
    assert.equal(spelled("greater", "12/31/2025"), ">46022");
    assert.equal(spelled("contains", "12,5", ID), "=*12,5*");
    assert.equal(spelled("notBegins", " Dinas "), "<>Dinas*");
    assert.equal(spelled("equal", ""), "=");
    assert.equal(spelled("greater", ""), undefined);
  });

  it("are read again as they were typed, whatever the sign", () => {
    for (const sign of SIGNS) {
      const asked = { conditions: [{ sign, text: "a~*b" }], and: true };
      assert.deepEqual(conditionsOf(criterionFrom(asked, ID), "General", ID), asked, sign);
    }
    const both = {
      conditions: [
        { sign: "greater", text: "0,5" },
        { sign: "ends", text: "x" },
      ],
      and: false,
    } as const;
    assert.deepEqual(conditionsOf(criterionFrom(both, ID), "General", ID), both);
    const day = { conditions: [{ sign: "lessOrEqual", text: "31/12/2025" }], and: true } as const;
    assert.deepEqual(conditionsOf(criterionFrom(day, ID), "dd/mm/yyyy", ID), day);
  });

  it("take an asterisk that is meant for itself", () => {
    const criterion: FilterCriterion = { on: "custom", first: "=a~*", and: false };
    assert.deepEqual(conditionsOf(criterion, "General", EN).conditions, [{ sign: "equal", text: "a~*" }]);
  });

  it("leave out the one that compares with nothing", () => {
    const one = { sign: "less", text: "5" } as const;
    const criterion = criterionFrom({ conditions: [{ sign: "contains", text: "" }, one], and: true }, EN);
    assert.deepEqual(criterion, { on: "custom", first: "<5", and: false });
    assert.deepEqual(
      conditionsOf({ on: "top", top: true, percent: false, count: 3 }, "General", EN).conditions,
      [],
    );
  });
});
