// gillint's own messages between gil-lsp and its clients; cmd/gil-lsp/internal/proto says the same.
import { NotificationType } from 'vscode-languageclient/node';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** A run of whole lines in one state. */
export interface Region {
  readonly range: { readonly start: Position; readonly end: Position };
  /** "mixed": released on some paths only. */
  readonly state: 'released' | 'mixed';
}

export interface RegionsParams {
  readonly uri: string;
  readonly version: number;
  readonly regions: readonly Region[];
}

/** Where in a document the thread runs without the GIL. */
export const regionsNotification = new NotificationType<RegionsParams>('textDocument/gilRegions');

/** How far the check of a folder is, and what it came to. */
export interface StatusParams {
  readonly folder: string;
  readonly name: string;
  /** "closed": nothing more will be said of it. */
  readonly state: 'checking' | 'ready' | 'failed' | 'closed';
  /** Why the check failed. */
  readonly message?: string;
  /** What was analysed for, such as "3.12 on linux". */
  readonly configurations?: readonly string[];
  readonly files?: number;
  readonly functions?: number;
  /** Released regions. */
  readonly regions?: number;
  readonly findings?: number;
  /** Findings that are only possible, and not shown. */
  readonly hidden?: number;
  readonly suppressed?: number;
  /** What could not be read or analysed. */
  readonly problems?: number;
}

export const statusNotification = new NotificationType<StatusParams>('gillint/status');

/** A rule, as the command gillint.rules lists them. */
export interface Rule {
  readonly code: string;
  readonly name: string;
  readonly severity: string;
  readonly summary: string;
}
