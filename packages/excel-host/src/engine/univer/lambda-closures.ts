import type { BaseAstNode, FunctionVariantType } from "@univerjs/engine-formula";

/** A variable in the body of a LAMBDA or a LET. */
export interface Variable extends BaseAstNode {
  getLambdaParameter(): string;
  getCurrentLambdaPrivacyVar(): ReadonlyMap<string, BaseAstNode | undefined>;
}

type Values = ReadonlyMap<BaseAstNode, FunctionVariantType>;

/** What the LAMBDAs that others have made know from where they were made. */
const captured = new WeakMap<object, Values>();

/** What variables stand for while such a LAMBDA is called. */
const held = new Map<BaseAstNode, FunctionVariantType>();

const VARIABLE = "LR_1";

function* descendants(node: BaseAstNode): Generator<BaseAstNode> {
  for (const child of node.getChildren()) {
    yield child;
    yield* descendants(child);
  }
}

/** The names that a LAMBDA, or a LET, brings in; all names of one formula differ. */
function namesOf(node: object): readonly string[] {
  return (Reflect.get(node, "_lambdaPrivacyVarKeys") as readonly string[] | undefined) ?? [];
}

/** Notes what a LAMBDA that was just made knows from outside: the formula has it once, however often it is made. */
export function capture(result: object): void {
  const node = Reflect.get(result, "_lambdaNode") as BaseAstNode | undefined;
  if (!node) return;
  const parts = [...descendants(node)];
  const own = new Set([result, ...parts].flatMap(namesOf));
  const values = parts.flatMap((part) => {
    if (part.getToken() !== VARIABLE) return [];
    const name = (part as Variable).getLambdaParameter();
    const source = (part as Variable).getCurrentLambdaPrivacyVar().get(name) ?? part;
    const value = own.has(name) ? undefined : source.getValue();
    return value ? [[part, value] as const] : [];
  });
  captured.set(result, new Map(values));
}

/** Does something while the variables of a LAMBDA stand for what they stood for when it was made. */
export function holding<T>(lambda: object, work: () => T): T {
  const values = captured.get(lambda) ?? new Map<BaseAstNode, FunctionVariantType>();
  const before = [...values.keys()].map((node) => [node, held.get(node)] as const);
  for (const [node, value] of values) held.set(node, value);
  try {
    return work();
  } finally {
    for (const [node, value] of before) {
      if (value) held.set(node, value);
      else held.delete(node);
    }
  }
}

/** What a variable stands for in the call that is being made; undefined: what the formula says. */
export function heldValue(node: BaseAstNode): FunctionVariantType | undefined {
  return held.get(node);
}
