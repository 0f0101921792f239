import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist", ".astro", ".cache", "test-results"]),
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs["jsx-a11y-recommended"] ?? [],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // An index behind a length check is clearer with `!` than with a guard that cannot fail.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Interfaces here describe bundles of functions; none but the custom elements uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // An environment variable set to nothing counts as not set.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**"],
    rules: {
      // What a dossier holds becomes text and attributes, never markup.
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment", "srcdoc"].map(
          (property) => ({ property, message: "Make elements, and put data into textContent and attributes." }),
        ),
        { object: "document", property: "write" },
        { object: "document", property: "writeln" },
      ],
    },
  },
  {
    files: ["src/**/*.astro"],
    // Style sheets and scripts of the engine, accent colours that match a pattern, and JSON of `jsonInScript`.
    ignores: ["src/layouts/Frame.astro", "src/components/{HeldBack,Theme,JsonLd,EmbedBuilder}.astro"],
    rules: { "astro/no-set-html-directive": "error" },
  },
  // The Astro parser gives no types to rules that need them, and plain scripts have few; `astro check` looks after both.
  { files: ["**/*.astro", "**/*.js", "*.mjs"], extends: [typescript.configs.disableTypeChecked] },
);
