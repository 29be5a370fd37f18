/** A part of the project, and what it may import besides itself. */
export interface Room {
  readonly name: string;
  /** Its files, from the project's root. */
  readonly files: RegExp;
  /** Rooms below it. */
  readonly may: readonly string[];
  /** Rooms of which it may know the types only. */
  readonly mayKnowTypes?: readonly string[];
  /** Packages of npm; any when left out. */
  readonly packages?: readonly string[];
  /** May it use Node? */
  readonly node?: boolean;
}

const BASE = ["domain/temuan", "domain/angka"];
const MEASURES = [...BASE, "domain/ukur"];
const TABLES = [...MEASURES, "domain/tabel"];
const FORMS = ["domain/profil", "domain/pengaturan"];
const SHEETS = [...TABLES, ...FORMS, "domain/lembar"];
const DOMAIN = [
  ...SHEETS,
  "domain/warna",
  "domain/laporan",
  "domain/ambil",
  "domain/reviu",
  "domain/jurnal",
  "domain/kirim",
];
const PANE_PACKAGES = ["react", "react-dom", "@fluentui/react"];

function domain(name: string, may: readonly string[]): Room {
  return { name: `domain/${name}`, files: new RegExp(`^src/domain/${name}/`), may, packages: [] };
}

/** The add-in: arrows point downward only, types included. */
const ADD_IN: readonly Room[] = [
  // Files that stand in the domain itself are findings (`Pesan`, in time `Temuan`), which every room speaks of.
  { name: "domain/temuan", files: /^src\/domain\/(?:temuan\/|[^/]+$)/, may: [], packages: [] },
  domain("angka", []),
  domain("profil", BASE),
  domain("ukur", BASE),
  domain("pengaturan", MEASURES),
  domain("tabel", MEASURES),
  // The sample rows of the sheets are kept as data.
  domain("lembar", [...TABLES, ...FORMS, "data"]),
  domain("warna", SHEETS),
  domain("laporan", SHEETS),
  domain("ambil", [...SHEETS, "domain/jurnal"]),
  domain("reviu", SHEETS),
  domain("kirim", SHEETS),
  domain("jurnal", [...SHEETS, "domain/warna"]),
  // Sentences write numbers as everybody does.
  { name: "bahasa", files: /^src\/bahasa\//, may: ["domain/angka"], mayKnowTypes: DOMAIN, packages: [] },
  // Documents of other programs; loaded only when one is asked for, since their libraries are large.
  { name: "dokumen", files: /^src\/dokumen\//, may: DOMAIN, packages: ["docx", "fflate", "saxes"] },
  { name: "workbook", files: /^src\/workbook\//, may: DOMAIN, packages: [] },
  {
    name: "commands",
    files: /^src\/commands\//,
    may: [...DOMAIN, "bahasa", "workbook", "dokumen", "data"],
    packages: [],
  },
  { name: "functions", files: /^src\/functions\//, may: [...DOMAIN, "bahasa"], packages: [] },
  {
    name: "taskpane",
    files: /^src\/taskpane\//,
    may: [...DOMAIN, "bahasa", "commands"],
    packages: PANE_PACKAGES,
  },
  // Joins ribbon commands and functions in one page; nothing imports it.
  {
    name: "runtime",
    files: /^src\/[^/]+$/,
    may: [...DOMAIN, "bahasa", "workbook", "commands", "functions"],
    packages: [],
  },
];

const HOST_SOURCE = "^packages/excel-host/src";

function host(name: string, may: readonly string[], node = false): Room {
  const files = new RegExp(`${HOST_SOURCE}/${name}/`);
  return { name: `host/${name}`, files, may: may.map((room) => `host/${room}`), node };
}

const JOINED = ["model", "engine", "api", "objects", "protocol"];

/** The host. Outsiders see four rooms of it: its public entries. */
const HOST: readonly Room[] = [
  host("model", []),
  host("file", ["model"]),
  { ...host("engine", ["model"]), files: new RegExp(`${HOST_SOURCE}/engine/(?!univer/index\\.ts$)`) },
  host("api", ["model"]),
  host("objects", ["model", "api"]),
  {
    name: "excel-host/charts",
    files: new RegExp(`${HOST_SOURCE}/drawing/index\\.ts$`),
    may: rooms(["drawing", "engine", "model"]),
  },
  host("drawing", ["model", "engine"]),
  host("protocol", ["model", "engine", "api"]),
  { name: "host/host", files: new RegExp(`${HOST_SOURCE}/host(-\\w+)?\\.ts$`), may: rooms(JOINED) },
  {
    name: "excel-host",
    files: new RegExp(`${HOST_SOURCE}/index\\.ts$`),
    may: rooms([...JOINED, "file", "host"]),
  },
  {
    name: "excel-host/univer",
    files: new RegExp(`${HOST_SOURCE}/engine/univer/index\\.ts$`),
    may: rooms(["engine", "model"]),
  },
  {
    name: "excel-host/node",
    files: new RegExp(`${HOST_SOURCE}/node/index\\.ts$`),
    may: [...rooms([...JOINED, "file", "host", "node"]), "excel-host/univer", "excel-host/charts"],
    node: true,
  },
  {
    name: "host/node",
    files: new RegExp(`${HOST_SOURCE}/node/(?!index\\.ts$)`),
    may: [...rooms([...JOINED, "file", "host"]), "excel-host/charts"],
    node: true,
  },
];

function rooms(names: readonly string[]): string[] {
  return names.map((name) => `host/${name}`);
}

const ENTRIES = ["excel-host", "excel-host/node", "excel-host/univer", "excel-host/charts"];
const WORKBENCH_SOURCE = "^packages/excel-workbench/src";

/** The workbench: a page for browsers, and what builds and serves it in Node. */
const WORKBENCH: readonly Room[] = [
  { name: "workbench/config", files: new RegExp(`${WORKBENCH_SOURCE}/config/`), may: ["excel-host"] },
  {
    name: "excel-workbench",
    files: new RegExp(`${WORKBENCH_SOURCE}/index\\.ts$`),
    may: ["workbench/config", "workbench/server"],
    node: true,
  },
  {
    name: "workbench/server",
    files: new RegExp(`${WORKBENCH_SOURCE}/(?:build|demo|pane-page|server|listeners|request)\\.ts$`),
    may: ["workbench/config", "excel-host", "excel-host/node"],
    node: true,
  },
  {
    name: "workbench/page",
    files: new RegExp(`${WORKBENCH_SOURCE}/`),
    may: ["workbench/config", "excel-host", "excel-host/univer", "excel-host/charts"],
  },
];

const PACKAGES = [...ENTRIES, "excel-workbench"];
const SOURCE = ADD_IN.map(({ name }) => name);
const BELOW_TOOLS = [...SOURCE, ...PACKAGES, "data"];

function tool(name: string, files: RegExp, may: readonly string[]): Room {
  return { name, files, may: [...BELOW_TOOLS, ...may], node: true };
}

function packageTests(name: string, own: readonly Room[], others: readonly string[]): Room {
  const may = [...own.map((room) => room.name), ...others, "data"];
  return {
    name: `${name}'s tests`,
    files: new RegExp(`^packages/${name}/(?:test|scripts)/`),
    may,
    node: true,
  };
}

/** Everything around: it may use all of the add-in, and the packages by their public entries. */
const AROUND: readonly Room[] = [
  tool("product's workbench", /^workbench\//, []),
  // What the command line and the scripts share: the product's name, version and functions.
  tool("scripts/lib", /^scripts\/lib\//, []),
  tool("cli", /^cli\//, ["scripts/lib"]),
  tool("scripts", /^scripts\//, ["scripts/lib", "cli", "product's workbench"]),
  tool("test", /^test\//, ["scripts/lib", "cli", "scripts", "product's workbench"]),
  tool("bench", /^bench\//, [
    "scripts/lib",
    "cli",
    "scripts",
    "product's workbench",
    "test",
    "excel-host's tests",
  ]),
  // Whoever tests a package may look into it, and into no other; neither knows the add-in.
  packageTests("excel-host", HOST, []),
  packageTests("excel-workbench", WORKBENCH, ENTRIES),
  { name: "data", files: /\.json$/, may: [] },
];

/** All rooms; a file belongs to the first that its path fits. */
export const ROOMS: readonly Room[] = [...ADD_IN, ...HOST, ...WORKBENCH, ...AROUND];
