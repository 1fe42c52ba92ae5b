import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * Who may import whom. ESLint's flat config does not merge a rule's options; the last matching block wins. So each
 * folder has exactly one block with all its fences, and test/lint proves each of them with a probe.
 */
const OUTSIDE = [
  {
    regex: "(^|/)(workbench|test|samples|bench)(/|$)",
    message: "The product never imports what is only for development.",
  },
];
const UI = {
  regex: "^react|^@fluentui/|(^|/)(taskpane|locales)(/|$)",
  message: "Only the task pane may import the task pane, its texts or React.",
};

/** The product sends no requests and stores nothing but preferences of the interface. */
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "SharedWorker"];
const STORES = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"];
const FOREIGN = [
  {
    selector:
      "MemberExpression[property.name=/^(sendBeacon|cookie|localStorage|sessionStorage|indexedDB|innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
    message: "No beacons, no storage, no raw HTML.",
  },
  { selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]", message: "No raw HTML." },
  {
    selector: "CallExpression[callee.name=/^(eval|Function)$/], NewExpression[callee.name='Function']",
    message: "No code from strings.",
  },
];

/** A folder's fences: imports, globals and syntax that are refused there. */
function fence(files, patterns, { globals: names = [], syntax = [] } = {}) {
  return {
    files,
    rules: {
      "no-restricted-imports": ["error", { patterns: [...OUTSIDE, ...patterns] }],
      "no-restricted-globals": ["error", ...names],
      "no-restricted-syntax": ["error", ...syntax],
    },
  };
}

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "window", "document"];
const CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Today is an argument.",
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today is an argument." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "The same input gives the same workbook.",
  },
];
const ASYNC = [
  {
    selector:
      "FunctionDeclaration[async=true], FunctionExpression[async=true], ArrowFunctionExpression[async=true], AwaitExpression",
    message: "The core is synchronous.",
  },
];
const SYNC_IN_LOOP = [
  {
    selector:
      ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync'][callee.object.name='context']:not(CallExpression[callee.property.name='run'] CallExpression)",
    message: "Never a sync in a loop: queue everything, then sync once.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    languageOptions: { globals: { ...globals.es2023 } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-dynamic-delete": "off",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { ...globals.node } },
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": ["error", { max: 62, skipBlankLines: true, skipComments: true }],
      "max-lines": ["error", 250],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx,js}"],
    languageOptions: { globals: { ...globals.browser, Excel: "readonly", Office: "readonly" } },
  },
  fence(
    ["src/core/**/*.ts"],
    [UI, { regex: "(^|/)excel(/|$)", message: "The core does not import the Excel adapter." }],
    {
      globals: [...HOST_GLOBALS, ...NETWORK, ...STORES, "console", "setTimeout"],
      syntax: [...CLOCK, ...ASYNC, ...FOREIGN],
    },
  ),
  fence(
    ["src/excel/**/*.ts"],
    [UI, { regex: "core/(?!cells/)|(^|/)flows(/|$)", message: "Of the core, the Excel adapter imports only cells." }],
    {
      globals: [...NETWORK, ...STORES],
      syntax: [...SYNC_IN_LOOP, ...FOREIGN],
    },
  ),
  fence(["src/*.ts", "src/flows/**/*.ts"], [UI], {
    globals: [...HOST_GLOBALS, ...NETWORK, ...STORES],
    syntax: FOREIGN,
  }),
  fence(
    ["src/taskpane/**/*.{ts,tsx}", "src/locales/**/*.ts"],
    [{ regex: "core/rules/", message: "The task pane does not import rules." }],
    { globals: ["Excel", ...NETWORK, ...STORES], syntax: FOREIGN },
  ),
  fence(
    ["src/taskpane/app/preferences.ts"],
    [{ regex: "core/|(^|/)excel(/|$)", message: "Preferences do not depend on workbooks." }],
    { globals: ["Excel", ...NETWORK, ...STORES.filter((name) => name !== "localStorage")], syntax: FOREIGN },
  ),
  {
    files: ["workbench/browser/**/*.{ts,tsx}", "bench/panel/**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.browser, Office: "readonly" } },
  },
  {
    files: [
      "workbench/**/*.{ts,tsx}",
      "test/**/*.{ts,tsx}",
      "samples/**/*.ts",
      "bench/**/*.{ts,tsx}",
      "assets/**/*.ts",
    ],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "no-console": "off",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    ignores: ["test/support/fastCheck.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "fast-check", message: "Import test/support/fastCheck: it sets the seed." }] },
      ],
    },
  },
);
