import { excelClass } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { HostState } from "../state";

declare module "../state" {
  interface Targets {
    QueryCollection: HostState;
  }
}

/** Power Query keeps its queries in a custom XML part of this namespace (MS-QDEFF 2.1). */
const MASHUP = "http://schemas.microsoft.com/DataMashup";

/** No query can be made through the API: a book has those of its file, and the host does not read these. */
function requireNone({ workbook }: HostState): void {
  if (workbook.book.xmlParts.some(({ xml }) => xml.includes(MASHUP)))
    fail("UnsupportedOperation", "The host does not read the queries of the file.");
}

/** Excel.QueryCollection */
export const queryCollection = excelClass<HostState>({
  name: "QueryCollection",
  items: (host) => {
    requireNone(host);
    return [];
  },
  item: (host, key) => {
    requireNone(host);
    return fail("ItemNotFound", `There is no query ${String(key)}.`);
  },
  methods: {
    GetCount: (host) => {
      requireNone(host);
      return 0;
    },
    GetItem: (host, args) => {
      requireNone(host);
      return fail("ItemNotFound", `There is no query ${args.text(0)}.`);
    },
  },
});
