import {
  ErrorType,
  ErrorValueObject,
  LambdaParameterNodeFactory,
  LambdaValueObjectObject,
  NullValueObject,
  type BaseAstNode,
  type BaseValueObject,
  type FunctionVariantType,
  type LexerNode,
} from "@univerjs/engine-formula";
import { OPTIONAL_END } from "./known-calls";
import { capture, heldValue, holding } from "./lambda-closures";
import type { Variable } from "./lambda-closures";

/** An argument that a call leaves out: as good as an empty cell, but ISOMITTED knows it. */
export class OmittedValue extends NullValueObject {
  constructor() {
    super(0);
  }
}

/** The arguments of a call with those that it may leave out; undefined where their number is wrong. */
function filled(
  names: readonly string[],
  given: readonly FunctionVariantType[],
): FunctionVariantType[] | undefined {
  const missing = names.slice(given.length);
  if (given.length > names.length || !missing.every((name) => name.endsWith(OPTIONAL_END))) return undefined;
  return [...given, ...missing.map(() => new OmittedValue())];
}

/** Univer takes every error that a LAMBDA is handed for #NAME?; what LET brings in keeps its own. */
function keepErrors(): void {
  const factory = LambdaParameterNodeFactory.prototype;
  const create = factory.create;
  factory.create = function (lexed: LexerNode) {
    const node = create.call(this, lexed);
    const variable = node as Variable;
    const execute = node.execute.bind(node);
    node.execute = () => {
      const fixed = heldValue(node);
      if (fixed) {
        node.setValue(fixed);
        return;
      }
      const given = node.getValue();
      execute();
      const isHanded = !variable.getCurrentLambdaPrivacyVar().get(variable.getLambdaParameter());
      if (given?.isError() && isHanded) node.setValue(given);
    };
    return node;
  };
}

/** Univer puts the result of a call in the place of the LAMBDA, so that a second call of it finds none. */
function callAgain(): void {
  const lambdas = LambdaValueObjectObject.prototype;
  const execute = lambdas.execute;
  lambdas.execute = function (...given) {
    const all = filled(this.getLambdaPrivacyVarKeys(), given);
    if (!all) return ErrorValueObject.create(ErrorType.VALUE);
    const node = Reflect.get(this, "_lambdaNode") as BaseAstNode | undefined;
    const result = holding(this, () => execute.apply(this, all));
    node?.setValue(this);
    capture(result);
    return result;
  };
}

let isMended = false;

/** From now on LAMBDAs can be called more than once and with fewer arguments; for all calculators of the process. */
export function mendLambdas(): void {
  if (isMended) return;
  isMended = true;
  keepErrors();
  callAgain();
}

/** A cell shows no LAMBDA that nobody calls. */
export function withoutLambda(value: FunctionVariantType): FunctionVariantType {
  const isLambda = value.isValueObject() && (value as BaseValueObject).isLambda();
  return isLambda ? ErrorValueObject.create(ErrorType.CALC) : value;
}
