import type { HostState, RangeRef, SheetRef } from "../state";

/** The parts of one namespace, or all. */
export interface XmlPartsRef {
  readonly host: HostState;
  readonly namespace?: string;
}

/** Cells or a table by a name that the add-in has given; known while the book is open. */
export interface BoundCells extends SheetRef {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  /** The cells; they follow what is inserted and deleted. */
  readonly range: RangeRef;
  /** Given for a table. */
  readonly tableId?: number;
}

declare module "../state" {
  interface Targets {
    Binding: KeyRef;
    BindingCollection: HostState;
    CustomXmlPart: KeyRef;
    CustomXmlPartCollection: XmlPartsRef;
    CustomXmlPartScopedCollection: XmlPartsRef;
    IterativeCalculation: HostState;
  }
}
