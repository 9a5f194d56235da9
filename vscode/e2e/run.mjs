// Installs a real VS Code, loads the packaged extension into it and tests it: first inside its extension host (host.ts), then on
// its page as a user sees it (page.mjs). Makes the pictures of the README, too.
//
//	node e2e/run.mjs [--pictures]
//
// It needs the network once, for code-server, and Debian's chromium (or CHROMIUM=PATH). GILLINT_E2E names the folder in which
// code-server is kept; default: gillint-e2e in the user's cache.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// The last code-server for node 20; it is VS Code 1.100.3.
const codeServer = '4.100.3';
const playwright = '1.65.1';

const here = dirname(fileURLToPath(import.meta.url));
const extension = dirname(here);
const cache = process.env.GILLINT_E2E ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gillint-e2e');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const pictures = process.argv.includes('--pictures');
const run = (program, args, cwd) => execFileSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

if (!existsSync(chromium)) {
  console.error(`e2e: there is no ${chromium}: apt-get install chromium, or CHROMIUM=PATH`);
  process.exit(2);
}
installEditor();
const work = mkdtempSync(join(tmpdir(), 'gillint-e2e-'));
const workspace = join(work, 'checksum');
cpSync(join(here, 'workspace'), workspace, { recursive: true });

run(process.execPath, ['esbuild.mjs', '--tests'], extension);
const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
run(process.execPath, ['package.mjs', '--out', work, `linux-${arch}`], extension);
const vsix = readdirSync(work).find((f) => f.endsWith('.vsix'));

const main = join(cache, 'node_modules/code-server/lib/vscode/out/server-main.js');
const data = ['--server-data-dir', join(work, 'data'), '--extensions-dir', join(work, 'extensions')];
execFileSync(process.execPath, [main, ...data, '--accept-server-license-terms', '--install-extension', join(work, vsix)], { stdio: ['ignore', 'inherit', 'ignore'] });

const port = await freePort();
const log = openSync(join(work, 'server.log'), 'w');
const server = spawn(
  process.execPath,
  [main, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver', '--disable-telemetry', ...data],
  { stdio: ['ignore', log, log], detached: true }, // a group of its own: its children outlive it else
);
let status = 1;
try {
  await answers(port);
  const { chromium: browsers } = createRequire(join(cache, 'package.json'))('playwright-core');
  const browser = await browsers.launch({
    executablePath: chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
  });
  try {
    const place = { browser, port, work, workspace, extension, pictures };
    const { inHost } = await import('./inhost.mjs');
    const { onPage } = await import('./page.mjs');
    status = (await inHost(place)) && (await onPage(place)) ? 0 : 1;
  } finally {
    await browser.close();
  }
} catch (e) {
  console.error(e);
} finally {
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // it is gone
  }
  if (status === 0) {
    rmSync(work, { recursive: true, force: true });
  } else {
    console.error(`e2e: failed; what is left is in ${work}`);
  }
}
process.exit(status);

// Scripts of packages are not run: they build what is only needed on a desktop, or fetch it from elsewhere.
function installEditor() {
  const done = join(cache, `done-${codeServer}-${playwright}`);
  if (existsSync(done)) {
    return;
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{"private":true}\n');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  run('npm', [...install, '--save-exact', `code-server@${codeServer}`, `playwright-core@${playwright}`], cache);
  const vscode = join(cache, 'node_modules/code-server/lib/vscode');
  run('npm', [...install, '--omit=dev'], vscode);
  run('npm', [...install, '--omit=dev'], join(vscode, 'extensions'));
  rmSync(join(vscode, 'node_modules.asar'), { force: true });
  symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
  writeFileSync(done, '');
}

function freePort() {
  return new Promise((resolve) => {
    const s = createServer();
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  for (let i = 0; i < 300; i++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/`)).ok) {
        return;
      }
    } catch {
      // not yet
    }
    await new Promise((r) => setTimeout(r, 200));
  }
  throw new Error('the editor does not start');
}
