import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      // vscode.Disposable is declared as a class and used as an interface by its own API.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  // node:test's describe and it return promises that nobody waits for.
  { files: ['test/**'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
);
