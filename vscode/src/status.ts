// What the status item says. Pure.
import type { StatusParams } from './protocol';

/** The life of the server, beside what it says of its folders. */
export type Server = { readonly state: 'starting' } | { readonly state: 'running'; readonly version: string } | { readonly state: 'stopped'; readonly why: string };

export interface Shown {
  /** With an icon, as $(name). */
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly severity: 'none' | 'warning' | 'error';
}

/** Makes the status item's text of the server's state and the folders' newest messages, by folder. */
export function show(server: Server, folders: readonly StatusParams[]): Shown {
  if (server.state === 'stopped') {
    return { text: '$(error) gillint', tooltip: escape(server.why), severity: 'error' };
  }
  if (server.state === 'starting' || folders.length === 0) {
    return { text: '$(sync~spin) gillint', tooltip: 'gillint is starting', severity: 'none' };
  }
  const parts = folders.map(describe);
  if (server.version !== '') {
    parts.push(`gil-lsp ${escape(server.version)}`);
  }
  const tooltip = parts.join('\n\n');
  if (folders.some((f) => f.state === 'checking')) {
    return { text: '$(sync~spin) gillint', tooltip, severity: 'none' };
  }
  if (folders.some((f) => f.state === 'failed')) {
    return { text: '$(warning) gillint', tooltip, severity: 'warning' };
  }
  const sum = (of: (f: StatusParams) => number | undefined): number => folders.reduce((n, f) => n + (of(f) ?? 0), 0);
  const findings = sum((f) => f.findings);
  // Nothing found is only good news where something was looked at.
  const icon = findings > 0 ? '$(warning)' : sum((f) => f.functions) > 0 ? '$(check)' : '$(circle-slash)';
  const targets = [...new Set(folders.flatMap((f) => (f.configurations ?? []).map((c) => c.split(' ')[0] ?? c)))];
  const target = targets.length > 0 && targets.length <= 2 ? ` ${targets.join(', ')}` : targets.length > 2 ? ` ${targets.length} targets` : '';
  return { text: `${icon} gillint${target}: ${findings}`, tooltip, severity: 'none' };
}

function describe(f: StatusParams): string {
  const name = `**${escape(f.name)}**`;
  if (f.state === 'failed') {
    return `${name}: ${escape(f.message ?? 'the check failed')}`;
  }
  if (f.functions === undefined) {
    return `${name}: being read`;
  }
  const lines = [
    `${name}${f.state === 'checking' ? ', being checked again' : ''}`,
    `${count(f.findings ?? 0, 'finding')} in ${count(f.files ?? 0, 'file')}, ${count(f.functions, 'function')}, ${count(f.regions ?? 0, 'released region')}`,
  ];
  const aside = [];
  if ((f.hidden ?? 0) > 0) {
    aside.push(`${count(f.hidden ?? 0, 'possible finding')} not shown`);
  }
  if ((f.suppressed ?? 0) > 0) {
    aside.push(`${f.suppressed ?? 0} suppressed`);
  }
  if (aside.length > 0) {
    lines.push(aside.join(', '));
  }
  if ((f.problems ?? 0) > 0) {
    lines.push(`${count(f.problems ?? 0, 'problem')}: what could not be read or analysed`);
  }
  if ((f.configurations ?? []).length > 0) {
    lines.push(`for CPython ${(f.configurations ?? []).map(escape).join(', ')}`);
  }
  return lines.join('  \n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Makes text that is no Markdown. */
export function escape(s: string): string {
  return s.replace(/[\\`*_{}[\]()#+\-.!<>|~$]/g, '\\$&');
}
