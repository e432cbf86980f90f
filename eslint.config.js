import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

export default tseslint.config(
  { ignores: ['dist', 'sheet', '/bench', '.astro', 'src/generated', 'node_modules'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'd3',
              message: 'Import the module you need (d3-scale, d3-shape …), not all of d3.',
            },
          ],
        },
      ],
    },
  },
);
