import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { Engine } from "../../src/engine/engine";
import type { Workbook } from "../../src/model/workbook";
import { shown, workbookOf } from "./workbooks";

type Content = number | string | boolean | null;

const OPERATORS = ["", "=", "<>", "<", "<=", ">", ">="] as const;

interface Question {
  readonly cells: readonly Content[];
  readonly operator: (typeof OPERATORS)[number];
  readonly wanted: string;
}

const HEIGHT = 6;

const holds = (operator: string, order: number): boolean =>
  order === 0 ? operator.includes("=") : operator.includes(order < 0 ? "<" : ">");

const glob = (pattern: string): RegExp =>
  new RegExp(`^${[...pattern].map((letter) => ({ "*": ".*", "?": "." })[letter] ?? letter).join("")}$`, "i");

function meetsNumber(cell: Content, operator: string, wanted: number): boolean {
  if (operator === "<>") return cell !== wanted;
  if (operator === "" || operator === "=")
    return typeof cell === "string" ? cell !== "" && Number(cell) === wanted : cell === wanted;
  return typeof cell === "number" && holds(operator, cell - wanted);
}

function meetsText(cell: Content, operator: string, wanted: string): boolean {
  const isLike = typeof cell === "string" && glob(wanted).test(cell);
  if (operator === "" || operator === "=") return isLike;
  if (operator === "<>") return !isLike;
  return typeof cell === "string" && holds(operator, cell.toLowerCase().localeCompare(wanted.toLowerCase()));
}

/** What Microsoft documents of the criteria of COUNTIF, said once more and otherwise than in the calculator. */
function meets(cell: Content, { operator, wanted }: Question): boolean {
  if (wanted === "") {
    if (operator === "") return cell === null || cell === "";
    return operator === "=" ? cell === null : operator === "<>" && cell !== null;
  }
  return Number.isFinite(Number(wanted))
    ? meetsNumber(cell, operator, Number(wanted))
    : meetsText(cell, operator, wanted);
}

const texts = fc.constantFrom("a", "A", "ab", "b", "ba", "5", "-2", "0.5");
const numbers = fc.constantFrom(-2, 0, 0.5, 1, 5);
const contents = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null));
const questions: fc.Arbitrary<Question> = fc.record({
  cells: fc.array(contents, { minLength: HEIGHT, maxLength: HEIGHT }),
  operator: fc.constantFrom(...OPERATORS),
  wanted: fc.oneof(texts, numbers.map(String), fc.constantFrom("", "a*", "?b", "*", "?")),
});

describe("criteria of COUNTIF and SUMIF", () => {
  let workbook: Workbook;
  let engine: Engine;
  before(async () => {
    workbook = workbookOf({
      S: { D1: `=COUNTIF(A1:A${HEIGHT},C1)`, D2: `=SUMIF(A1:A${HEIGHT},C1,B1:B${HEIGHT})` },
    });
    engine = await createUniverEngine(workbook);
  });
  after(() => engine.dispose());

  it("mean what Microsoft documents, whatever stands in the cells", async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const { cells, operator, wanted } = question;
        workbook.write(
          "S",
          0,
          0,
          cells.map((value, row) => [{ value }, { value: 2 ** row }]),
        );
        // An empty text that is typed is no content: the criterion comes out of a formula.
        workbook.write("S", 0, 2, [[{ formula: `"${operator}${wanted}"` }]]);
        await engine.settled();
        const counted = cells.map((cell) => meets(cell, question));
        const count = counted.filter(Boolean).length;
        const sum = counted.reduce((all, isCounted, row) => all + (isCounted ? 2 ** row : 0), 0);
        assert.deepEqual([shown(workbook, "S", "D1"), shown(workbook, "S", "D2")], [count, sum]);
      }),
      { numRuns: 300 },
    );
  });
});
