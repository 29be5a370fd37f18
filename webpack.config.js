const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

require("tsx/cjs/api").register();
const { englishMetadata, functionsMetadata } = require("./scripts/lib/functions-metadata.ts");
const { readProduct } = require("./scripts/lib/product.ts");
const { isPlaceholder } = require("./scripts/manifest-check/addresses.ts");
const { renderManifest } = require("./scripts/manifest/render.ts");

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** What differs between the places the add-in is served from. */
const TARGETS = {
  development: { url: "development", officeJs: "office/office.js", localOffice: true },
  public: { url: "public", officeJs: `${OFFICE_CDN}/lib/1/hosted/office.js`, localOffice: false },
  intranet: { url: "intranet", officeJs: "office/office.js", localOffice: true },
};

/** The files of @microsoft/office-js that Excel on Windows, Mac and the web asks for, in both languages of the pane. */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "id-id/office_strings.js",
  "en-us/office_strings.js",
  "en-gb/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** No script but our own and office.js, and no request to anywhere else; Fluent writes its styles into the page. */
function contentSecurityPolicy(target) {
  const scripts = target.localOffice ? "'self'" : `'self' ${OFFICE_CDN}`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

function staticFiles(target) {
  const office = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
  const copies = [
    { from: "src/taskpane/halaman/*.{css,js}", to: "[name][ext]" },
    { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
  ];
  if (!target.localOffice) return copies;
  const library = OFFICE_FILES.map((file) => ({
    from: path.join(office, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
  return [...copies, ...library];
}

/** Writes what Excel reads before any page: manifest.xml, and functions.json from the JSDoc of src/functions, with its English twin. */
class DescriptionPlugin {
  constructor(product, url) {
    this.product = product;
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DescriptionPlugin", (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      const emit = (name, text) => compilation.emitAsset(name, new RawSource(text));
      compilation.hooks.processAssets.tap("DescriptionPlugin", () => {
        emit("manifest.xml", renderManifest(this.product, this.url));
        emit("functions.json", JSON.stringify(functionsMetadata(), null, 2));
        emit("functions-en.json", JSON.stringify(englishMetadata(), null, 2));
      });
      // What the page fetches later stands in no page: a check of a server reads here what has to lie on it.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "DescriptionPlugin", stage }, (assets) => {
        const scripts = Object.keys(assets).filter((name) => /^[^/]+\.js$/.test(name));
        emit("scripts.json", JSON.stringify(scripts.sort(), null, 2));
      });
    });
  }
}

/** Types are checked by tsc (npm run build, npm run lint), once for the whole project, not once a bundle. */
function typescript() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "ts-loader",
    options: {
      transpileOnly: true,
      compilerOptions: { noEmit: false, sourceMap: true, target: "ES2020" },
    },
  };
}

/** Fluent knows where its fonts lie on a server of its maker: the address is not even shipped. */
function withoutFarFonts() {
  return {
    test: /[\\/]@fluentui[\\/](?:theme[\\/]lib[\\/]fonts[\\/]DefaultFontStyles|style-utilities[\\/]lib[\\/]cdn)\.js$/,
    loader: path.join(__dirname, "scripts/lib/without-far-addresses.cjs"),
  };
}

/** The certificate that `npm run start:desktop` has Excel trust; asked for only when serving. */
async function devServer() {
  if (!process.env.WEBPACK_SERVE) return undefined;
  const options = await require("office-addin-dev-certs").getHttpsServerOptions();
  return {
    port: 3000,
    static: false,
    server: { type: "https", options },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/** Is the module one of those that the home page reads the workbook with? */
function isForHome(module, { chunkGraph }) {
  const isOurs = /[\\/](?:src|assets)[\\/](?!taskpane)/.test(module.nameForCondition() ?? "");
  return (
    isOurs && [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "perintah-baca")
  );
}

/**
 * What two commands or pages need of the product: what reads the workbook for the home page apart, the review apart, the
 * reading of foreign tables apart, so that the home page waits for neither.
 */
function sharedRooms() {
  const rooms = {
    baca: isForHome,
    reviu: /[\\/]src[\\/](?:domain[\\/]reviu[\\/]|(?:bahasa[\\/]..|commands)[\\/]reviu)/,
    tabel: /[\\/]src[\\/](?:domain|bahasa|workbook)[\\/](?:..[\\/])?(?:tabel|warna|ambil)[\\/.]/,
    inti: /[\\/](?:src|assets)[\\/](?!taskpane)/,
  };
  const chunks = (chunk) => /^(?:halaman|perintah)-/.test(chunk.name ?? "");
  const groups = Object.entries(rooms).map(([room, test], i) => [
    room,
    { test, chunks, name: `bersama-${room}`, minChunks: 2, priority: 4 - i, enforce: true },
  ]);
  return Object.fromEntries(groups);
}

/** The library apart, and what two pages or more share beyond the first one: once, not in each of them. */
function sharedCode() {
  return {
    chunks: (chunk) => chunk.name === "panel",
    cacheGroups: {
      ...sharedRooms(),
      fluent: { test: /node_modules/, name: "fluent", enforce: true },
      halaman: {
        chunks: (chunk) => /^halaman-/.test(chunk.name ?? ""),
        name: "halaman-bersama",
        minChunks: 2,
        enforce: true,
      },
    },
  };
}

/** The product, with the office's own page of help where one is given. */
function productFor(support) {
  const product = readProduct();
  return support ? { ...product, urls: { ...product.urls, support } } : product;
}

/** What is handed out must not point at nobody's address: code from there would read and write every document. */
function refusePlaceholders(url, support) {
  const open = Object.entries({ url, support }).filter(([, address]) => isPlaceholder(address));
  if (open.length === 0) return;
  const wanted = open.map(([name]) => `--env ${name}=https://…`).join(" ");
  throw new Error(`Nobody's address yet: ${open.map(([, address]) => address).join(", ")}. Give ${wanted}`);
}

/** What lies in the bundles and under which licence; a release shows it to who asks. */
function billOfMaterials() {
  const { CycloneDxWebpackPlugin } = require("@cyclonedx/webpack-plugin");
  return new CycloneDxWebpackPlugin({
    specVersion: "1.6",
    outputLocation: ".",
    includeWellknown: false,
    reproducibleResults: true,
    collectEvidence: true,
    rootComponentAutodetect: false,
    rootComponentName: readProduct().name,
    rootComponentVersion: readProduct().version,
  });
}

/**
 * `--env target=public|intranet|development`; for a release `--env url=https://…` and `--env support=https://…` of another
 * place, `--env out=` another folder, `--env sbom` the bill of materials.
 */
module.exports = async (env = {}, argv = {}) => {
  const name = env.target ?? "development";
  const target = TARGETS[name];
  if (!target) throw new Error(`Unknown target "${name}": public, intranet or development.`);
  const production = argv.mode === "production";
  const product = productFor(env.support);
  const url = env.url ?? product.urls[target.url];
  return {
    name,
    mode: production ? "production" : "development",
    context: __dirname,
    devtool: "source-map",
    // One cache for all targets: they differ in the page only, so the second build reuses what the first compiled.
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      name: production ? "production" : "development",
      buildDependencies: { config: [__filename] },
    },
    target: ["web", "es2020"],
    entry: {
      runtime: "./src/runtime.ts",
      // One instance of every module: the pane sees the very store that the ribbon commands write to.
      panel: { import: "./src/taskpane/index.tsx", dependOn: "runtime" },
    },
    output: {
      path: path.resolve(__dirname, env.out ?? path.join("dist", name)),
      filename: "[name].js",
      // Beside the page: what webpack would guess from the last script may be the folder of office.js.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript(), withoutFarFonts()] },
    optimization: { splitChunks: sharedCode() },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/halaman/taskpane.html",
        // The page itself names runtime.js, and waits for it: a first click on the ribbon must find its action.
        chunks: ["panel"],
        minify: false,
        officeJs: target.officeJs,
        csp: contentSecurityPolicy(target),
      }),
      new CopyPlugin({ patterns: staticFiles(target) }),
      { apply: () => production && refusePlaceholders(url, product.urls.support) },
      new DescriptionPlugin(product, url),
      ...(env.sbom ? [billOfMaterials()] : []),
    ],
    devServer: await devServer(),
    stats: "errors-warnings",
  };
};
