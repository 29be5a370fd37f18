import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

/*
 * Who may import whom is not said here: scripts/arrows/rooms.ts draws it, and `npm run lint` checks it for every import,
 * types included. ESLint keeps the globals of Excel and of the browser where they belong.
 */

const officeOnlyInWorkbook = {
  "no-restricted-globals": [
    "error",
    { name: "Excel", message: "Only src/workbook touches Excel." },
    { name: "Office", message: "Only src/workbook touches Office." },
  ],
};
/**
 * WebKit below 16.4 (Excel for Mac, iPad) refuses the whole bundle for one lookbehind. Excel runs the functions of a page
 * that was loaded again no more (office-js 1107).
 */
const notInExcel = {
  "no-restricted-syntax": [
    "error",
    {
      selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
      message: "No lookbehind: Safari below 16.4 cannot read the bundle then.",
    },
    {
      selector:
        "MemberExpression[property.name='reload']:matches([object.name='location'], [object.property.name='location'])",
      message: "The page is never loaded again: Excel would not run its functions any more.",
    },
  ],
};
const pure = {
  "no-restricted-globals": [
    "error",
    ...["Excel", "Office", "CustomFunctions", "window", "document", "localStorage", "fetch", "process"].map(
      (name) => ({
        name,
        message: "src/domain and src/bahasa are pure: no Office, no DOM, no Node.",
      }),
    ),
  ],
};
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
  { files: ["src/**"], rules: notInExcel },
  { files: ["src/domain/**", "src/bahasa/**"], rules: pure },
  { files: ["src/{functions,commands,taskpane}/**"], rules: officeOnlyInWorkbook },
);
