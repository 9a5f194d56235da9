// Bundles the extension into dist/, with --tests the unit tests and what the end-to-end run loads into out/.
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';

const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'], logLevel: 'warning' };

if (process.argv.includes('--tests')) {
  rmSync('out', { recursive: true, force: true });
  const files = (dir) => readdirSync(dir).filter((f) => f.endsWith('.ts')).map((f) => `${dir}/${f}`);
  await build({ ...common, entryPoints: [...files('test'), ...files('e2e')], outdir: 'out', outbase: '.' });
} else {
  rmSync('dist', { recursive: true, force: true });
  // No source map: the paths in it would be those of the machine that builds.
  await build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', minify: true, legalComments: 'none' });
}
