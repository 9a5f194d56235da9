// Draws the regions without the GIL as decorations of whole lines: semantic tokens have no background.
import * as vscode from 'vscode';
import type { Region, RegionsParams } from './protocol';
import { Regions } from './regions';

const states: readonly Region['state'][] = ['released', 'mixed'];

export class Shading implements vscode.Disposable {
  private readonly regions = new Regions();
  private readonly types: Record<Region['state'], vscode.TextEditorDecorationType>;
  private readonly disposables: vscode.Disposable[];

  constructor() {
    const type = (state: Region['state'], style: string): vscode.TextEditorDecorationType =>
      vscode.window.createTextEditorDecorationType({
        isWholeLine: true,
        backgroundColor: new vscode.ThemeColor(`gillint.${state}Background`),
        borderColor: new vscode.ThemeColor(`gillint.${state}Border`),
        borderStyle: style,
        borderWidth: '0 0 0 2px',
        overviewRulerColor: new vscode.ThemeColor(`gillint.${state}Border`),
        overviewRulerLane: vscode.OverviewRulerLane.Left,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      });
    this.types = { released: type('released', 'solid'), mixed: type('mixed', 'dashed') };
    this.disposables = [
      this.types.released,
      this.types.mixed,
      vscode.window.onDidChangeVisibleTextEditors(() => { this.draw(); }),
      vscode.workspace.onDidCloseTextDocument((d) => { this.regions.delete(d.uri.toString()); }),
      vscode.workspace.onDidChangeConfiguration((e) => {
        if (e.affectsConfiguration('gillint.shading')) {
          this.draw();
        }
      }),
    ];
  }

  /** Takes over what the server tells of a document. */
  update(p: RegionsParams): void {
    const uri = vscode.Uri.parse(p.uri).toString(); // the server's way to write it may be another
    if (this.regions.set({ ...p, uri })) {
      this.draw(uri);
    }
  }

  /** Forgets everything: the server has gone. */
  clear(): void {
    this.regions.clear();
    for (const editor of vscode.window.visibleTextEditors) {
      for (const state of states) {
        editor.setDecorations(this.types[state], []);
      }
    }
  }

  dispose(): void {
    for (const d of this.disposables) {
      d.dispose();
    }
  }

  private draw(only?: string): void {
    const on = vscode.workspace.getConfiguration('gillint').get<boolean>('shading', true);
    for (const editor of vscode.window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      if (only !== undefined && uri !== only) {
        continue;
      }
      for (const state of states) {
        const lines = on ? this.regions.lines(uri, state) : [];
        if (lines !== undefined) {
          editor.setDecorations(this.types[state], lines.map((l) => new vscode.Range(l.from, 0, l.to, 0)));
        }
      }
    }
  }
}
