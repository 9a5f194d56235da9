// Packages the extension with a gil-lsp for each platform: node package.mjs [--out DIR] [TARGET...]
// The same sources give the same bytes: times are fixed, paths trimmed, nothing of the machine goes in.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
// VS Code's names of platforms, and Go's. One static program serves every Linux, alpine too.
const platforms = {
  'linux-x64': ['linux', 'amd64'],
  'linux-arm64': ['linux', 'arm64'],
  'darwin-x64': ['darwin', 'amd64'],
  'darwin-arm64': ['darwin', 'arm64'],
  'win32-x64': ['windows', 'amd64'],
  'win32-arm64': ['windows', 'arm64'],
};

const args = process.argv.slice(2);
let out = resolve(here, '../dist');
if (args[0] === '--out') {
  out = resolve(args[1]);
  args.splice(0, 2);
}
const targets = args.length > 0 ? args : Object.keys(platforms);
const unknown = targets.filter((t) => !(t in platforms));
if (unknown.length > 0) {
  console.error(`package.mjs: unknown platform ${unknown.join(', ')}; there are ${Object.keys(platforms).join(', ')}`);
  process.exit(2);
}

const pages = 'https://github.com/gillint/gillint'; // where the README's links lead in an installed extension
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const run = (program, argv, env = {}) => execFileSync(program, argv, { cwd: here, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
// The modes of files go into the package: those of a checkout depend on who made it.
for (const f of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
  chmodSync(join(here, f), 0o644);
}
mkdirSync(out, { recursive: true });
run(process.execPath, ['esbuild.mjs']);
for (const target of targets) {
  const [os, arch] = platforms[target];
  const server = join(here, 'server');
  rmSync(server, { recursive: true, force: true });
  const program = join(server, os === 'windows' ? 'gil-lsp.exe' : 'gil-lsp');
  run(process.env.GO ?? 'go', ['build', '-p', '1', '-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid=', '-o', program, '../cmd/gil-lsp'], { GOOS: os, GOARCH: arch, CGO_ENABLED: '0', GOFLAGS: '' });
  chmodSync(program, 0o755);
  const file = join(out, `gillint-${target}-${version}.vsix`);
  run(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--target', target, '--out', file, '--baseContentUrl', `${pages}/blob/HEAD/vscode`, '--baseImagesUrl', `${pages}/raw/HEAD/vscode`], { SOURCE_DATE_EPOCH: '315619200', TZ: 'UTC' });
  const bytes = readFileSync(file);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  rmSync(server, { recursive: true, force: true });
}
