const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { marked } = require("marked");
const { NormalModuleReplacementPlugin } = require("webpack");
const contract = require("./workbench/contract/webpack.js");

/** Where the source manifest points, so that it can be sideloaded as it is. */
const DEVELOPMENT_URL = "https://localhost:3000";
const PLACEHOLDER_URL = "https://add-in.example";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const OFFICE_PACKAGE = join(__dirname, "node_modules/@microsoft/office-js/dist");
/** The files that Excel on the web, Windows and Mac loads, copied unchanged; the whole package is 90 MB. */
const OFFICE_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/*.js",
  "en-us/*.js",
  "telemetry/*.js",
  "ariatelemetry/*.js",
];

/** Where `npm run start:excel` writes the manifest to install in Excel. */
const EXCEL_FOLDER = join(__dirname, "out/excel");

/** Styles that are inlined in the page. */
const SHELL_STYLES = ["src/taskpane/shell.css", "src/taskpane/shellButtons.css"];

/** Replaces Fluent's own list of tokens. */
const FLUENT_TOKENS = join(__dirname, "src/taskpane/app/fluentTokens.ts");

/**
 * ADDIN_URL   where dist/ will be served, such as https://khenthuong.example.gov.vn/addin
 * OFFICE_JS   "self" to serve office.js beside the add-in, for networks that can't reach Microsoft's CDN
 */
module.exports = async (env, { mode }) => {
  const production = mode === "production";
  const serving = Boolean(env.WEBPACK_SERVE);
  const selfHosted = process.env.OFFICE_JS === "self";
  const url = addinUrl(production);
  const officeJs = selfHosted ? "office/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`;
  const preflight = minified(readFileSync(join(__dirname, "src/taskpane/preflight.js"), "utf8"));
  return {
    mode,
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx", ...(!production && contract.entry) },
    output: {
      path: join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:12].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader(production) }] },
    plugins: [
      new NormalModuleReplacementPlugin(/\/tokens(\.js)?$/, (module) => {
        if (/@fluentui[\\/]tokens[\\/]lib/.test(module.context)) module.request = FLUENT_TOKENS;
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        minify: production && { collapseWhitespace: true, minifyCSS: true, removeComments: true },
        templateParameters: {
          csp: contentSecurityPolicy(preflight, selfHosted),
          officeJs,
          preflight,
          css: minified(SHELL_STYLES.map((file) => readFileSync(join(__dirname, file), "utf8")).join("")),
        },
      }),
      ...(production ? [] : [contract.page(officeJs)]),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "docs/huong-dan.md", to: "huong-dan.html", transform: (text) => guidePage(text.toString()) },
          { from: "manifest.xml", transform: (text) => manifestFor(text.toString(), production, url) },
          ...(selfHosted
            ? OFFICE_FILES.map((from) => ({
                context: OFFICE_PACKAGE,
                from,
                to: "office/[path][name][ext]",
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    optimization: {
      minimizeOptions: {
        // Otherwise functions that are called in one place are inlined and created at each call, which takes a third
        // of the time of a check.
        javascript: { compress: { reduce_funcs: false } },
        // The inline script must not change, because the policy has its hash.
        html: false,
      },
    },
    performance: { maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
    cache: production && {
      type: "filesystem",
      cacheDirectory: join(__dirname, "out/cache"),
      name: "panel",
      buildDependencies: { config: [__filename] },
    },
    ...(serving && { devServer: await devServer() }),
  };
};

const manifestFor = (text, production, url) =>
  production ? text.replaceAll(DEVELOPMENT_URL, url) : contract.developmentManifest(text);

function addinUrl(production) {
  if (!production) return DEVELOPMENT_URL;
  const url = process.env.ADDIN_URL;
  if (url === undefined || url === "") {
    console.warn(`ADDIN_URL is not set: dist/manifest.xml points at ${PLACEHOLDER_URL}, where nothing is.`);
    return PLACEHOLDER_URL;
  }
  if (!/^https:\/\/[^\s"<>&]+$/.test(url)) throw new Error(`ADDIN_URL must begin with https://, not ${url}`);
  return url.replace(/\/+$/, "");
}

const swcLoader = (production) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: !production } },
    },
  },
});

const minified = (code) =>
  code
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s*\n\s*/g, "")
    .trim();

/** The user guide, to which the manifest's SupportUrl points. */
const guidePage = (markdown) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>Kiểm tra đề nghị khen thưởng: hướng dẫn nhanh</title>
<style>
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border: 1px solid #8a8a8a; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top }
</style>
</head>
<body>
${marked.parse(markdown)}</body>
</html>
`;

/** Allows our own files, Microsoft's library, the inline script by its hash, and Fluent's styles, which are made at run time. */
function contentSecurityPolicy(preflight, selfHosted) {
  const hash = createHash("sha256").update(preflight).digest("base64");
  return [
    "default-src 'self'",
    `script-src 'self' ${selfHosted ? "" : `${OFFICE_CDN} `}'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/** Excel loads add-ins over https only. Only this asks for certificates, since it may prompt. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  // Excel needs the manifest as a file; webpack serves from memory.
  mkdirSync(EXCEL_FOLDER, { recursive: true });
  const manifest = readFileSync(join(__dirname, "manifest.xml"), "utf8");
  writeFileSync(join(EXCEL_FOLDER, "manifest.xml"), contract.developmentManifest(manifest));
  console.log(readFileSync(join(__dirname, "assets/sideload.txt"), "utf8"));
  return {
    host: "localhost",
    port: 3000,
    static: false,
    hot: false,
    server: { type: "https", options: await getHttpsServerOptions() },
    client: { overlay: false },
  };
}
