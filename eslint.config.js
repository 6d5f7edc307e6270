import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

// Mistakes only; taste is left to Prettier.
export default defineConfig([
  globalIgnores(['out/', 'dist/', '.runtime/', 'messages.compiled/', 'node_modules/', 'test-results/']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A checked index is followed by `!` where the loop's bound proves it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // The compiler knows what exists.
      'no-undef': 'off',
    },
  },
  {
    files: ['src-main/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      // The window takes shapes from the library, never behaviour: dependency-cruiser cannot see types inside components.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/src-main/*',
                '!**/src-main/model',
                '!**/src-main/telling',
                '!**/src-main/text',
                '!**/src-main/api',
              ],
              message: 'The window knows only src-main/model, telling, text/locate and api/contract.',
            },
          ],
        },
      ],
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.config.js', '*.cjs'],
    languageOptions: { globals: globals.node },
  },
])
