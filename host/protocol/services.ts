import { apiNotFound } from "./errors";
import { excelClass, type HostObject } from "./class-table";

/** What a service of the library hands in: custom functions' results. */
export interface ServiceSinks {
  results(entries: unknown): void;
}

const customFunctions = excelClass<ServiceSinks>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    SetInvocationResults: (sinks, args) => sinks.results(args.raw(0)),
    SetInvocationArrayResults: (sinks, args) => sinks.results(args.raw(0)),
  },
});

const addinInternal = excelClass<ServiceSinks>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** The object of a service that the library makes by name. */
export function services(name: string, sinks: ServiceSinks = { results: () => undefined }): HostObject {
  if (name === "Microsoft.ExcelServices.CustomFunctions") return customFunctions(sinks);
  if (name === "Microsoft.InternalService.AddinInternalService") return addinInternal(sinks);
  return apiNotFound(name);
}
