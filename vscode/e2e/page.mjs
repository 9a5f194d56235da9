// What a user sees on the page of the editor: squiggles, the path in the Problems panel, hints, lenses, the status item, and the
// shading, measured in screenshots.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The colours of package.json, and the lines of the workspace's module that run without the GIL.
const shaded = { from: 18, to: 28 };
const themes = [
  { name: 'Default Dark Modern', background: [31, 31, 31], fill: [56, 139, 253, 0x1f / 255], border: [56, 139, 253] },
  { name: 'Default Light Modern', background: [255, 255, 255], fill: [9, 105, 218, 0x14 / 255], border: [9, 105, 218] },
  { name: 'Default High Contrast', background: [0, 0, 0], fill: [0, 0, 0, 0], border: [63, 242, 255] },
  { name: 'Default High Contrast Light', background: [255, 255, 255], fill: [0, 0, 0, 0], border: [3, 73, 180] },
];
const maxPicture = 150_000;

/** Returns whether all went well. */
export async function onPage(place) {
  const evil = untrust(place);
  settings(place, themes[0].name);
  const page = await place.browser.newPage({ viewport: { width: 1180, height: 1000 } });
  const lens = await place.browser.newPage(); // decodes screenshots
  let failed = 0;
  const step = async (name, run) => {
    const start = Date.now();
    try {
      await run();
      console.log(`page: ok ${name} (${Date.now() - start} ms)`);
    } catch (e) {
      failed++;
      const file = join(place.work, `page-${failed}.png`);
      await page.screenshot({ path: file });
      console.log(`page: FAILED ${name}: ${e.stack ?? e}\n  ${file} shows the page`);
    }
  };
  await step('opens the workspace', () => opens(page, place));
  if (failed > 0) {
    return false;
  }
  await step('draws squiggles', () => page.waitForSelector('.squiggly-error', { timeout: 30_000 }));
  await step('does not run what the settings of an untrusted workspace name', async () => {
    assert.ok(await page.getByText('Restricted Mode').first().isVisible(), 'the workspace is trusted');
    assert.ok(!existsSync(evil), 'it was run');
  });
  await step('draws hints and lenses', async () => {
    const text = await visibleText(page);
    for (const want of ['GIL released', 'GIL held', 'returns without the GIL', 'GIL released for 8 lines, 2 findings']) {
      assert.ok(text.includes(want), `no "${want}" in ${text}`);
    }
  });
  await step('says in the status bar what was found', async () => {
    await page.waitForFunction(() => /gillint 3\.\d+: 2/.test(document.querySelector('.statusbar')?.textContent ?? ''), undefined, { timeout: 20_000 });
  });
  await step('lists the findings and their paths in the Problems panel', async () => {
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    const rows = (await page.$$eval('.markers-panel .monaco-list-row', (e) => e.map((x) => x.textContent))).join('\n');
    for (const want of ['PyErr_SetFromErrnoWithFilename() needs the GIL, which is released here', 'GIL101', 'checksum returns with the GIL released', 'enters checksum', 'released here (Py_BEGIN_ALLOW_THREADS)', 'fd < 0 is true']) {
      assert.ok(rows.includes(want), `no "${want}" in\n${rows}`);
    }
  });
  if (place.pictures) {
    picture(place, 'editor.png', await page.screenshot());
  }
  for (const theme of themes) {
    await step(`shades the lines without the GIL: ${theme.name}`, async () => {
      settings(place, theme.name);
      await page.waitForTimeout(1500);
      await compare(page, lens, await page.screenshot(), theme, shaded);
    });
  }
  await step('does not shade when the setting says so', async () => {
    settings(place, themes[0].name, { 'gillint.shading': false });
    await page.waitForTimeout(1500);
    await compare(page, lens, await page.screenshot(), themes[0], { from: 0, to: -1 });
    settings(place, themes[0].name);
  });
  await step('shows the page of a rule from the link of a finding', async () => {
    await page.locator('.markers-panel a.monaco-link', { hasText: 'GIL101' }).first().click();
    await page.waitForFunction(() => [...document.querySelectorAll('.tab')].some((t) => /GIL101/.test(t.textContent)), undefined, { timeout: 20_000 });
    await page.waitForTimeout(3000);
    const frames = page.frames();
    const texts = await Promise.all(frames.map((f) => f.evaluate(() => document.body?.innerText ?? '').catch(() => '')));
    assert.ok(texts.some((t) => t.includes('What it reports') && t.includes('Use instead')), 'the page is not rendered');
  });
  await lens.close();
  await page.close();
  return failed === 0;
}

/** Gives the workspace settings that name a program, and returns the file that the program would write. */
function untrust({ workspace, work }) {
  const ran = join(work, 'ran');
  const program = join(work, 'evil');
  writeFileSync(program, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify({ 'gillint.path': program }));
  return ran;
}

/** Writes the machine's settings, which an open editor follows. */
function settings({ work }, theme, more = {}) {
  const dir = join(work, 'data/data/Machine');
  mkdirSync(dir, { recursive: true });
  const all = {
    'workbench.colorTheme': theme, 'window.autoDetectHighContrast': false, 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off', 'editor.renderLineHighlight': 'none',
    'editor.guides.indentation': false, 'editor.scrollbar.vertical': 'hidden', 'editor.matchBrackets': 'never', 'workbench.startupEditor': 'none', 'editor.cursorBlinking': 'solid',
    'workbench.tips.enabled': false, 'chat.commandCenter.enabled': false, 'git.enabled': false, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never',
    'editor.fontSize': 13, 'workbench.activityBar.location': 'hidden', 'editor.lightbulb.enabled': 'off', 'editor.wordBasedSuggestions': 'off', ...more,
  };
  writeFileSync(join(dir, 'settings.json'), JSON.stringify(all));
}

async function opens(page, { port, workspace }) {
  // Without ripgrep nothing can be searched for by name: the address says what to open.
  const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${join(workspace, 'checksum.c')}`], ['skipWelcome', 'true']]);
  await page.goto(`http://127.0.0.1:${port}/?folder=${workspace}&payload=${encodeURIComponent(payload)}`);
  await page.waitForSelector('.view-lines .view-line', { timeout: 90_000 });
  await page.click('.view-lines .view-line');
  await page.keyboard.press('Control+B'); // the side bar goes
}

async function visibleText(page) {
  await page.waitForTimeout(1500);
  return (await page.$$eval('.view-lines .view-line, .contentWidgets, .overlayWidgets, .codelens-decoration', (e) => e.map((x) => x.textContent).join('\n'))).replaceAll('\u00a0', ' ');
}

/** Compares each line's colours in a screenshot with what they should be: left, where the border is, and right, where no text is. */
async function compare(page, lens, image, theme, want) {
  const lines = await page.evaluate(() => {
    const editor = document.querySelector('.editor-instance .monaco-editor');
    const numbers = [...editor.querySelectorAll('.margin-view-overlays .line-numbers')];
    const text = editor.querySelector('.lines-content').getBoundingClientRect();
    const area = editor.getBoundingClientRect();
    return numbers
      .map((n) => {
        const r = n.getBoundingClientRect();
        return { line: Number(n.textContent), y: Math.round(r.top + r.height / 2), left: Math.round(text.left), right: Math.round(area.right - 60), bottom: area.bottom };
      })
      .filter((l) => l.line > 0 && l.y < l.bottom - 10)
      .sort((a, b) => a.line - b.line);
  });
  assert.ok(lines.some((l) => l.line < 18) && lines.some((l) => l.line > 28), `the editor shows lines ${lines.map((l) => l.line)}`);
  const pixels = await decode(lens, image, lines.flatMap((l) => [[l.left, l.y], [l.right, l.y]]));
  const blend = theme.background.map((b, i) => Math.round(b * (1 - theme.fill[3]) + theme.fill[i] * theme.fill[3]));
  lines.forEach((l, i) => {
    const within = l.line >= want.from && l.line <= want.to;
    near(pixels[2 * i + 1], within ? blend : theme.background, `the background of line ${l.line}`);
    if (within) {
      near(pixels[2 * i], theme.border, `the border of line ${l.line}`);
    } else {
      near(pixels[2 * i], theme.background, `the left of line ${l.line}`);
    }
  });
}

function near(got, want, what) {
  assert.ok(got.every((c, i) => Math.abs(c - want[i]) <= 4), `${what} is rgb(${got}), not rgb(${want})`);
}

/** The colours of places in a PNG. */
function decode(lens, image, places) {
  return lens.evaluate(
    async ([data, list]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return list.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)]);
    },
    [image.toString('base64'), places],
  );
}

function picture({ extension }, name, image) {
  const file = join(extension, 'media', name);
  writeFileSync(file, image);
  assert.ok(statSync(file).size < maxPicture, `${file} is larger than ${maxPicture} bytes`);
}
