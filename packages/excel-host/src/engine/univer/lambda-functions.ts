import {
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type LambdaValueObjectObject,
} from "@univerjs/engine-formula";
import { CALL, OMITTED } from "./known-calls";
import { OmittedValue } from "./lambda-values";

/** `add(1,2)`, where `add` is calculated: a LAMBDA with its arguments. */
class CalledLambda extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  override needsReferenceObject = true;

  constructor() {
    super(CALL);
  }

  override calculate(callee: BaseValueObject, ...given: BaseValueObject[]): BaseValueObject {
    if (callee.isError()) return callee;
    if (!callee.isValueObject() || !callee.isLambda()) return ErrorValueObject.create(ErrorType.VALUE);
    return (callee as LambdaValueObjectObject).execute(...given) as BaseValueObject;
  }
}

/** An argument that a call leaves out. */
class Omitted extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor() {
    super(OMITTED);
  }

  override calculate(): BaseValueObject {
    return new OmittedValue();
  }
}

class IsOmitted extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super("ISOMITTED");
  }

  override calculate(value: BaseValueObject): BaseValueObject {
    return BooleanValueObject.create(value instanceof OmittedValue);
  }
}

/** What calls of LAMBDAs are made of. */
export function lambdaFunctions(): BaseFunction[] {
  return [new CalledLambda(), new Omitted(), new IsOmitted()];
}
