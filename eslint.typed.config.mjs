import tseslint from "typescript-eslint";

/** Rules that need the types of the whole project, separate because they take ten times as long as all others. */
export default tseslint.config(
  { ignores: ["**/*.{js,mjs,cjs}"] },
  { linterOptions: { reportUnusedDisableDirectives: "off" } },
  { files: ["**/*.{ts,tsx}"], extends: [tseslint.configs.base] },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      // Office.actions.associate waits for the promise, whatever its types say.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Elsewhere Office and sparse arrays return less than their types promise.
    files: ["src/{core,excel,flows}/**/*.ts", "src/*.ts"],
    ignores: ["src/core/xlsx/**"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "error", "@typescript-eslint/require-await": "error" },
  },
);
