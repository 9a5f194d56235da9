// The extension: starts gil-lsp and shows what it says.
import * as vscode from 'vscode';
import { Connection } from './client';
import { Pages } from './pages';
import type { StatusParams } from './protocol';
import { Shading } from './shading';
import { type Server, show } from './status';

/** What tests get from activation: the newest regions and states can be waited for. */
export interface Api {
  readonly status: () => { text: string; tooltip: string };
}

let connection: Connection | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const output = vscode.window.createOutputChannel('gillint', { log: true });
  const shading = new Shading();
  const pages = new Pages();
  const status = new Status();
  const own = new Connection(context, output, {
    regions: (p) => { shading.update(p); },
    status: (p) => { status.folder(p); },
    running: (version) => { status.server({ state: 'running', version }); },
    stopped: (why) => {
      shading.clear();
      status.server({ state: 'stopped', why });
    },
    page: (title, markdown) => pages.show(title, markdown),
  });
  connection = own;

  const restart = async (): Promise<void> => {
    shading.clear();
    status.server({ state: 'starting' });
    await own.restart();
  };
  context.subscriptions.push(
    output,
    shading,
    pages,
    status,
    vscode.commands.registerCommand('gillint.restartServer', restart),
    vscode.commands.registerCommand('gillint.showOutput', () => { output.show(); }),
    vscode.commands.registerCommand('gillint.explainRule', (rule?: string) => explain(own, pages, rule)),
    vscode.commands.registerCommand('gillint.openReport', async () => {
      const report = await own.report();
      if (report !== undefined) {
        await pages.show('gillint report', report);
      }
    }),
    vscode.commands.registerCommand('gillint.verifyKernel', verify),
    vscode.commands.registerCommand('gillint.toggleShading', async () => {
      const settings = vscode.workspace.getConfiguration('gillint');
      await settings.update('shading', !settings.get<boolean>('shading', true), vscode.ConfigurationTarget.Global);
    }),
    vscode.workspace.onDidChangeConfiguration(async (e) => {
      if (e.affectsConfiguration('gillint.path')) {
        await restart();
      }
    }),
    // The setting gillint.path of the workspace counts from now on.
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
  );
  await own.start();
  return { status: () => status.shown() };
}

export async function deactivate(): Promise<void> {
  await connection?.stop();
}

/** Shows the page of a rule, of one that the user picks where none is given. */
async function explain(from: Connection, pages: Pages, rule: string | undefined): Promise<void> {
  let code = rule;
  if (code === undefined) {
    const rules = await from.rules();
    if (rules === undefined) {
      return;
    }
    const items = rules.map((r) => ({ label: r.code, description: `${r.name} (${r.severity})`, detail: r.summary }));
    code = (await vscode.window.showQuickPick(items, { title: 'Explain a rule of gillint', matchOnDescription: true, matchOnDetail: true }))?.label;
  }
  if (code === undefined) {
    return;
  }
  const page = await from.explain(code);
  if (page !== undefined) {
    await pages.show(code, page);
  }
}

/** Builds and runs a kernel in a terminal: that is the project's code, so only in a workspace that is trusted. */
async function verify(folder: unknown): Promise<void> {
  if (typeof folder !== 'string') {
    return;
  }
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('gillint: a kernel is built and run only in a workspace that is trusted.');
    return;
  }
  const dir = vscode.Uri.parse(folder);
  const program = vscode.workspace.getConfiguration('gillint').get<string>('cli', 'gillint');
  const run = new vscode.ProcessExecution(program, ['verify', dir.fsPath], { cwd: dir.fsPath });
  const scope = vscode.workspace.getWorkspaceFolder(dir) ?? vscode.TaskScope.Workspace;
  await vscode.tasks.executeTask(new vscode.Task({ type: 'process' }, scope, 'verify', 'gillint', run));
}

/** The status item, visible while a file is open that gillint may read. */
class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('gillint', vscode.StatusBarAlignment.Right, 99);
  private readonly folders = new Map<string, StatusParams>();
  private state: Server = { state: 'starting' };
  private readonly disposables: vscode.Disposable[];

  constructor() {
    this.item.name = 'gillint';
    this.disposables = [
      this.item,
      vscode.window.onDidChangeVisibleTextEditors(() => { this.draw(); }),
    ];
    this.draw();
  }

  server(state: Server): void {
    this.state = state;
    if (state.state !== 'running') {
      this.folders.clear();
    }
    this.draw();
  }

  folder(p: StatusParams): void {
    const uri = vscode.Uri.parse(p.folder).toString();
    if (p.state === 'closed') {
      this.folders.delete(uri);
    } else {
      this.folders.set(uri, p);
    }
    this.draw();
  }

  shown(): { text: string; tooltip: string } {
    const s = show(this.state, [...this.folders.values()]);
    return { text: s.text, tooltip: s.tooltip };
  }

  dispose(): void {
    for (const d of this.disposables) {
      d.dispose();
    }
  }

  private draw(): void {
    const s = show(this.state, [...this.folders.values()]);
    const tooltip = new vscode.MarkdownString(s.tooltip);
    tooltip.supportThemeIcons = false;
    this.item.text = s.text;
    this.item.tooltip = tooltip;
    this.item.command = this.state.state === 'stopped' ? 'gillint.showOutput' : 'gillint.openReport';
    this.item.backgroundColor = s.severity === 'error' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    const languages = vscode.window.visibleTextEditors.map((e) => e.document.languageId);
    if (this.state.state === 'stopped' || languages.some((l) => ['c', 'cpp', 'toml'].includes(l))) {
      this.item.show();
    } else {
      this.item.hide();
    }
  }
}
