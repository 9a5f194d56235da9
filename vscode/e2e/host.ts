// Runs inside VS Code's extension host, beside the packaged extension: what other extensions and the editor get from it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Api {
  readonly status: () => { text: string; tooltip: string };
}

type Test = readonly [name: string, run: () => Promise<void>];

export async function run(): Promise<void> {
  console.log(`[e2e] VS Code ${vscode.version}`);
  let failed = 0;
  for (const [name, test] of tests) {
    const start = Date.now();
    try {
      await test();
      console.log(`[e2e] ok ${name} (${Date.now() - start} ms)`);
    } catch (e) {
      failed++;
      console.log(`[e2e] FAILED ${name}: ${e instanceof Error ? (e.stack ?? e.message) : String(e)}`);
    }
  }
  if (failed > 0) {
    throw new Error(`${failed} of ${tests.length} failed`);
  }
}

const tests: readonly Test[] = [
  ['is the packaged extension, with its own server', async () => {
    const e = extension();
    assert.equal(e.extensionKind, vscode.ExtensionKind.Workspace);
    assert.ok((await vscode.workspace.fs.stat(vscode.Uri.joinPath(e.extensionUri, 'server', 'gil-lsp'))).size > 1e6);
    assert.ok(!vscode.workspace.workspaceFolders?.some((f) => e.extensionPath.startsWith(f.uri.fsPath)));
  }],
  ['shows findings with code, page and path', async () => {
    const { document } = await open();
    const found = await findings(document, 2);
    assert.deepEqual(found.map((d) => [code(d), d.range.start.line, d.severity]), [['GIL101', 20, vscode.DiagnosticSeverity.Error], ['GIL201', 21, vscode.DiagnosticSeverity.Error]]);
    const [first] = found;
    assert.ok(first);
    assert.equal(first.source, 'gillint');
    assert.equal(document.getText(first.range), 'PyErr_SetFromErrnoWithFilename(PyExc_OSError, path)');
    assert.deepEqual((first.relatedInformation ?? []).map((r) => [r.location.range.start.line, r.message]), [
      [7, 'enters checksum'], [17, 'released here (Py_BEGIN_ALLOW_THREADS)'], [19, 'fd < 0 is true'],
    ]);
    assert.equal(typeof first.code === 'object' ? first.code.target.toString(true) : '', 'command:gillint.explainRule?["GIL101"]');
  }],
  ['says in the status what was looked at', async () => {
    const api = extension().exports as Api;
    await until('a status', () => api.status().text.endsWith(': 2'));
    assert.match(api.status().text, /^\$\(warning\) gillint 3\.\d+: 2$/);
    assert.match(api.status().tooltip, /2 findings in 1 file, 2 functions, 1 released region/);
  }],
  ['draws hints', async () => {
    const { document } = await open();
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all(document));
    assert.deepEqual(hints.map((h) => [h.position.line, h.label]), [[17, 'GIL released'], [21, 'returns without the GIL'], [27, 'GIL held']]);
  }],
  ['tells of an API function on hover', async () => {
    const { document } = await open();
    const text = (await hover(document, 20, 12)).join('\n');
    assert.match(text, /PyErr_SetFromErrnoWithFilename/);
    assert.match(text, /needs an attached thread state/);
    assert.match(text, /released/);
  }],
  ['puts a lens over the region', async () => {
    const { document } = await open();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
    assert.deepEqual(lenses.map((l) => [l.range.start.line, l.command?.title]), [[17, 'GIL released for 8 lines, 2 findings']]);
  }],
  ['folds the region and highlights what belongs together', async () => {
    const { document } = await open();
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some((f) => f.start === 17 && f.end === 26), JSON.stringify(folds));
    const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, new vscode.Position(17, 8));
    assert.deepEqual(marks.map((m) => m.range.start.line).sort((a, b) => a - b), [17, 27]);
  }],
  ['repairs: the finding is gone, and an edit brings it back', async () => {
    const { document } = await open();
    const before = document.getText();
    const at = (await findings(document, 2))[1];
    assert.ok(at);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at.range, vscode.CodeActionKind.QuickFix.value);
    const repair = actions.find((a) => a.title === 'Take the GIL back before the return');
    assert.ok(repair?.edit, actions.map((a) => a.title).join(' | '));
    assert.ok(repair.isPreferred);
    assert.ok(actions.some((a) => a.title.startsWith('Suppress GIL201')));
    await vscode.workspace.applyEdit(repair.edit);
    assert.deepEqual((await findings(document, 1)).map(code), ['GIL101']);
    assert.match(document.getText(), /Py_BLOCK_THREADS\n\s+return NULL;/);
    const start = Date.now();
    await replace(document, before);
    await findings(document, 2);
    console.log(`[e2e]    from an edit to its findings: ${Date.now() - start} ms`);
  }],
  ['carries out all safe repairs at once', async () => {
    const { document } = await open();
    const before = document.getText();
    await findings(document, 2);
    const kind = vscode.CodeActionKind.SourceFixAll.append('gillint').value;
    const [all_] = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, all(document), kind);
    assert.ok(all_?.edit);
    await vscode.workspace.applyEdit(all_.edit);
    await findings(document, 0);
    await replace(document, before);
    await findings(document, 2);
  }],
  ['finds in unsaved text with characters beyond the BMP', async () => {
    const { document } = await open();
    const before = document.getText();
    await replace(document, before.replace('        PyErr_SetFromErrnoWithFilename', '\t/* \u{1F600}é */ PyErr_SetFromErrnoWithFilename'));
    await until('the new place', () => vscode.languages.getDiagnostics(document.uri).some((d) => document.getText(d.range) === 'PyErr_SetFromErrnoWithFilename(PyExc_OSError, path)' && d.range.start.character === 11));
    await replace(document, before);
    await findings(document, 2);
  }],
  ['shows the page of a rule, rendered', async () => {
    await vscode.commands.executeCommand('gillint.explainRule', 'GIL101');
    await until('a preview', () => tabs().some((t) => t.label.includes('GIL101') && t.input instanceof vscode.TabInputWebview));
    await vscode.commands.executeCommand('gillint.openReport');
    await until('a report', () => tabs().some((t) => t.label.includes('gillint report')));
    const report = await vscode.workspace.openTextDocument(vscode.Uri.parse('gillint:/gillint report.md'));
    assert.match(report.getText(), /2 findings in 1 file/);
    await vscode.window.tabGroups.close(tabs().filter((t) => t.input instanceof vscode.TabInputWebview));
  }],
  ['follows its settings', async () => {
    const { document } = await open();
    const settings = vscode.workspace.getConfiguration('gillint');
    await settings.update('ignore', ['GIL201'], vscode.ConfigurationTarget.Global);
    assert.deepEqual((await findings(document, 1)).map(code), ['GIL101']);
    await settings.update('ignore', undefined, vscode.ConfigurationTarget.Global);
    await findings(document, 2);
    await settings.update('targets', ['3.13t'], vscode.ConfigurationTarget.Global);
    const api = extension().exports as Api;
    await until('the target in the status', () => /3\.13t: \d/.test(api.status().text));
    await settings.update('targets', undefined, vscode.ConfigurationTarget.Global);
    await until('the old target', () => /3\.\d+: 2/.test(api.status().text));
    await settings.update('inlayHints', false, vscode.ConfigurationTarget.Global);
    await until('no hints', async () => (await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all(document))).length === 0);
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
  }],
  ['follows a configuration file that is written outside of the editor', async () => {
    const { document } = await open();
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'gillint.toml');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('select = ["GIL2"]\n'));
    assert.deepEqual((await findings(document, 1)).map(code), ['GIL201']);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('no such thing\n'));
    await until('the mistake in it', () => vscode.languages.getDiagnostics(file).length > 0);
    await vscode.workspace.fs.delete(file);
    await findings(document, 2);
  }],
  ['verifies a kernel in a terminal, where the workspace is trusted', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const started: vscode.Task[] = [];
    const listening = vscode.tasks.onDidStartTask((e) => { started.push(e.execution.task); });
    await vscode.workspace.getConfiguration('gillint').update('cli', '/nowhere/gillint', vscode.ConfigurationTarget.Global);
    void vscode.commands.executeCommand('gillint.verifyKernel', folder.uri.toString());
    if (vscode.workspace.isTrusted) {
      await until('a task', () => started.length > 0); // this editor has no terminals: their native part is not built
      const { execution } = started[0] ?? {};
      assert.ok(execution instanceof vscode.ProcessExecution);
      assert.deepEqual([execution.process, ...execution.args], ['/nowhere/gillint', 'verify', folder.uri.fsPath]);
    } else {
      await new Promise((r) => setTimeout(r, 1000));
      assert.equal(started.length, 0, 'it ran in a workspace that is not trusted');
    }
    console.log(`[e2e]    the workspace is ${vscode.workspace.isTrusted ? '' : 'not '}trusted`);
    listening.dispose();
    await vscode.workspace.getConfiguration('gillint').update('cli', undefined, vscode.ConfigurationTarget.Global);
  }],
  ['says what is wrong with the setting of the server, and starts again', async () => {
    const { document } = await open();
    const api = extension().exports as Api;
    const settings = vscode.workspace.getConfiguration('gillint');
    await settings.update('path', '/nowhere/gil-lsp', vscode.ConfigurationTarget.Global);
    await until('what is wrong', () => api.status().tooltip.includes('there is no such program'));
    await findings(document, 0);
    await settings.update('path', undefined, vscode.ConfigurationTarget.Global);
    await findings(document, 2);
    await vscode.commands.executeCommand('gillint.restartServer');
    await findings(document, 2);
    await until('a status', () => api.status().text.endsWith(': 2'));
  }],
];

function extension(): vscode.Extension<unknown> {
  const e = vscode.extensions.getExtension('gillint.gillint');
  assert.ok(e, 'the extension is not installed');
  return e;
}

/** Opens the module of the workspace, and waits for the extension. */
async function open(): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'checksum.c'));
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  await until('activation', () => extension().isActive);
  return editor;
}

/** Waits until a document has so many findings. */
async function findings(document: vscode.TextDocument, n: number): Promise<vscode.Diagnostic[]> {
  const now = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'gillint');
  await until(`${n} findings`, () => now().length === n);
  return now().sort((a, b) => a.range.start.compareTo(b.range.start));
}

function code(d: vscode.Diagnostic): string {
  return typeof d.code === 'object' ? String(d.code.value) : String(d.code);
}

async function hover(document: vscode.TextDocument, line: number, character: number): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(line, character));
  return found.flatMap((h) => h.contents.map((c) => (c instanceof vscode.MarkdownString ? c.value : '')));
}

function all(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}

async function replace(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, all(document), text);
  await vscode.workspace.applyEdit(edit);
}

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((g) => g.tabs);
}

async function until(what: string, ok: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await ok())) {
    if (Date.now() > end) {
      throw new Error(`${what}: it did not come`);
    }
    await new Promise((r) => setTimeout(r, 10));
  }
}
