// Lets VS Code run host.ts in its extension host, as its own integration tests do: the page calls two functions that the tests' runner gives it.
import { join } from 'node:path';

/** Returns whether all went well. */
export async function inHost({ browser, port, workspace, extension, work }) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const lines = new Set();
  const tell = (text) => {
    for (const m of text.matchAll(/\[e2e\] ?((?:.|\n(?! *at ))*)/g)) {
      const line = m[1].replaceAll('\\n', '\n').trimEnd();
      if (line !== '' && !lines.has(line)) {
        lines.add(line); // each comes in two ways
        console.log(`host: ${line}`);
      }
    }
  };
  let exit;
  const done = new Promise((resolve) => { exit = resolve; });
  await page.exposeFunction('codeAutomationLog', (_type, args) => { tell(args.map(String).join(' ')); });
  await page.exposeFunction('codeAutomationExit', (code) => { exit(code); });
  page.on('console', (m) => { tell(m.text()); });
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(join(extension, 'e2e/harness'))],
    ['extensionTestsPath', remote(join(extension, 'out/e2e/host.js'))],
    ['skipWelcome', 'true'],
  ]);
  await page.goto(`http://127.0.0.1:${port}/?folder=${workspace}&payload=${encodeURIComponent(payload)}`);
  const code = await Promise.race([done, new Promise((r) => setTimeout(() => { r('no end in three minutes'); }, 180_000))]);
  if (code !== 0) {
    await page.screenshot({ path: join(work, 'host.png') });
    console.log(`host: ended with ${code}; host.png shows the page`);
  }
  await page.close();
  return code === 0;
}
