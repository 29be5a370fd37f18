import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

/** A layer may import only what lies below it; the message says which way the arrows point. */
function layer(folder, forbidden, extra = {}) {
  const patterns = forbidden.map((name) => ({
    group: [`**/${name}/**`, `**/${name}`],
    message: `${folder} may not import ${name}: layers import downward only (see ARCHITECTURE.md).`,
  }));
  return {
    files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    rules: { "no-restricted-imports": ["error", { patterns }], ...extra },
  };
}

const officeOnlyInWorkbook = {
  "no-restricted-globals": [
    "error",
    { name: "Excel", message: "Only src/workbook touches Excel." },
    { name: "Office", message: "Only src/workbook touches Office." },
  ],
};
const pure = {
  "no-restricted-globals": [
    "error",
    ...["Excel", "Office", "CustomFunctions", "window", "document", "localStorage", "fetch", "process"].map(
      (name) => ({
        name,
        message: "src/domain is pure: no Office, no DOM, no Node.",
      }),
    ),
  ],
};
const outside = ["excel-host", "excel-workbench", "packages", "cli", "test", "bench", "scripts"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "assets/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/taskpane/**", "test/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true }],
      eqeqeq: ["error", "always"],
      "no-console": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["webpack.config.js", "scripts/**", "cli/**", "bench/**", "test/**", "packages/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["webpack.config.js", "scripts/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["test/**", "packages/*/test/**"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-unused-expressions": "off" },
  },
  layer("src/domain", ["workbook", "commands", "functions", "taskpane", ...outside], pure),
  layer("src/workbook", ["commands", "functions", "taskpane", ...outside]),
  layer("src/functions", ["workbook", "commands", "taskpane", ...outside], officeOnlyInWorkbook),
  layer("src/commands", ["functions", "taskpane", ...outside], officeOnlyInWorkbook),
  layer("src/taskpane", ["functions", "workbook", ...outside], officeOnlyInWorkbook),
  layer("packages/*/src", ["src/domain", "src/workbook", "src/commands", "cli", "test", "bench", "scripts"]),
);
