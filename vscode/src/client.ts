// The language client, from the lookup of the server to its end.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as vscode from 'vscode';
import { type ExecuteCommandSignature, type InitializeResult, LanguageClient, type LanguageClientOptions, type Middleware, RevealOutputChannelOn, State } from 'vscode-languageclient/node';
import { findServer, type Found } from './binary';
import { regionsNotification, type RegionsParams, type Rule, statusNotification, type StatusParams } from './protocol';
import { type EditorSettings, serverSettings } from './settings';

/** What a client tells of the server. */
export interface Listener {
  regions(p: RegionsParams): void;
  status(p: StatusParams): void;
  running(version: string): void;
  stopped(why: string): void;
  /** Shows a page in Markdown. */
  page(title: string, markdown: string): Promise<void>;
}

/** A server and the client of it. */
export class Connection implements vscode.Disposable {
  private client: LanguageClient | undefined;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
    private readonly listener: Listener,
  ) {}

  /** Starts the server; false where there is none that can be started, which the user has been told then. */
  async start(): Promise<boolean> {
    const found = this.find();
    if (found.command === undefined) {
      this.output.error(found.problem);
      this.listener.stopped(found.problem);
      void this.complain(found.problem);
      return false;
    }
    this.output.info(`starting ${found.command} (${found.from})`);
    const client = new LanguageClient('gillint', 'gillint', { command: found.command, args: ['--stdio'] }, this.options());
    client.registerFeature({
      fillClientCapabilities: (c) => { c.experimental = { ...(c.experimental as object | undefined), gilRegions: true, gilStatus: true, gilVerify: true }; },
      initialize: () => undefined,
      getState: () => ({ kind: 'static' }),
      clear: () => undefined,
    });
    client.onNotification(regionsNotification, (p) => { this.listener.regions(p); });
    client.onNotification(statusNotification, (p) => { this.listener.status(p); });
    client.onDidChangeState((e) => {
      if (e.newState === State.Running) {
        this.listener.running(version(client.initializeResult));
      } else if (e.newState === State.Stopped && this.client === client) {
        this.listener.stopped('The language server has stopped. The output says why.');
      }
    });
    this.client = client;
    try {
      await client.start();
    } catch (e) {
      const why = `${found.command} does not start as a language server: ${e instanceof Error ? e.message : String(e)}`;
      this.output.error(why);
      this.listener.stopped(why);
      void this.complain(why);
      return false;
    }
    return true;
  }

  /** Ends the server, if there is one. */
  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client !== undefined) {
      await client.dispose(5000).catch((e: unknown) => { this.output.warn(`stopping: ${String(e)}`); });
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The page of a rule. */
  explain(rule: string): Promise<string | undefined> {
    return this.execute<string>('gillint.explain', rule);
  }

  /** All that was found, and what could not be read. */
  report(): Promise<string | undefined> {
    return this.execute<string>('gillint.showReport');
  }

  /** All rules, by code. */
  rules(): Promise<Rule[] | undefined> {
    return this.execute<Rule[]>('gillint.rules');
  }

  dispose(): void {
    void this.stop();
  }

  private async execute<T>(command: string, ...args: unknown[]): Promise<T | undefined> {
    if (this.client?.state !== State.Running) {
      void vscode.window.showWarningMessage('gillint: the language server is not running.');
      return undefined;
    }
    return this.client.sendRequest<T>('workspace/executeCommand', { command, arguments: args });
  }

  private find(): Found {
    return findServer({
      setting: vscode.workspace.getConfiguration('gillint').get<string>('path', ''),
      extension: this.context.extensionPath,
      path: process.env['PATH'] ?? '',
      home: os.homedir(),
      workspace: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath,
      platform: process.platform,
      isProgram: (file) => {
        try {
          fs.accessSync(file, fs.constants.X_OK);
          return fs.statSync(file).isFile();
        } catch {
          return false;
        }
      },
    });
  }

  private async complain(problem: string): Promise<void> {
    const settings = 'Open Settings';
    const again = 'Try Again';
    const choice = await vscode.window.showErrorMessage(`gillint: ${problem}`, settings, again);
    if (choice === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'gillint.path');
    } else if (choice === again) {
      await this.restart();
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: 'file', language: 'c' },
        { scheme: 'file', pattern: '**/*.{h,inc}' },
        { scheme: 'file', pattern: '**/{gillint,pyproject}.toml' },
      ],
      initializationOptions: serverSettings(vscode.workspace.getConfiguration().get<EditorSettings>('gillint')),
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: this.middleware(),
    };
  }

  private middleware(): Middleware {
    return {
      workspace: {
        configuration: async (params, token, next) => {
          const answers = await next(params, token);
          if (!Array.isArray(answers)) {
            return answers;
          }
          return answers.map((a: EditorSettings | null, i) => (params.items[i]?.section === 'gillint' ? serverSettings(a) : a));
        },
      },
      handleDiagnostics: (uri, diagnostics, next) => {
        for (const d of diagnostics) {
          if (typeof d.code === 'object') {
            // The page opens rendered, rather than as a file.
            d.code = { value: d.code.value, target: vscode.Uri.parse(`command:gillint.explainRule?${encodeURIComponent(JSON.stringify([d.code.value]))}`) };
          }
        }
        next(uri, diagnostics);
      },
      // What the server's commands answer is shown: lenses and links run them.
      executeCommand: async (command: string, args: unknown[], next: ExecuteCommandSignature) => {
        const answer: unknown = await next(command, args);
        if (typeof answer === 'string' && command === 'gillint.explain') {
          await this.listener.page(String(args[0]), answer);
        } else if (typeof answer === 'string' && command === 'gillint.showReport') {
          await this.listener.page('gillint report', answer);
        }
        return answer;
      },
    };
  }
}

function version(r: InitializeResult | undefined): string {
  return r?.serverInfo?.version ?? '';
}
