import type { HostState } from "../state";

/** The parts of one namespace, or all. */
export interface XmlPartsRef {
  readonly host: HostState;
  readonly namespace?: string;
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
