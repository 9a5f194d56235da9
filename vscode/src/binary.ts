// Which gil-lsp to start. Pure: what there is on the disk comes as a function.
import * as path from 'node:path';

/** Where a server may be looked for. */
export interface Places {
  /** The setting gillint.path as it stands; empty: none. */
  readonly setting: string;
  /** The folder of this extension. */
  readonly extension: string;
  /** The environment's PATH. */
  readonly path: string;
  readonly home: string;
  /** The first workspace folder; undefined: none is open. */
  readonly workspace: string | undefined;
  readonly platform: NodeJS.Platform;
  /** Reports whether there is a file that can be run. */
  readonly isProgram: (file: string) => boolean;
}

/** The server to start, or why there is none. */
export type Found =
  | { readonly command: string; readonly from: 'setting' | 'extension' | 'PATH' }
  | { readonly command?: undefined; readonly problem: string };

/** Finds the server: what the setting names and nothing else, the extension's own, the first in PATH. */
export function findServer(p: Places): Found {
  const flavour = p.platform === 'win32' ? path.win32 : path.posix;
  const program = p.platform === 'win32' ? 'gil-lsp.exe' : 'gil-lsp';
  if (p.setting.trim() !== '') {
    const command = expand(p.setting.trim(), p, flavour);
    if (!flavour.isAbsolute(command)) {
      return { problem: `The setting gillint.path is "${p.setting}": give the whole path of gil-lsp.` };
    }
    if (!p.isProgram(command)) {
      return { problem: `The setting gillint.path names ${command}: there is no such program.` };
    }
    return { command, from: 'setting' };
  }
  const own = flavour.join(p.extension, 'server', program);
  if (p.isProgram(own)) {
    return { command: own, from: 'extension' };
  }
  for (const dir of p.path.split(flavour.delimiter)) {
    // What is not absolute depends on the folder that is open: a workspace could bring its own program.
    if (!flavour.isAbsolute(dir)) {
      continue;
    }
    const command = flavour.join(dir, program);
    if (p.isProgram(command)) {
      return { command, from: 'PATH' };
    }
  }
  return {
    problem:
      'The language server gil-lsp is not in this extension, which is one without programs, and not in PATH. ' +
      'Install the extension for your platform, or build it in a clone of gillint (go install ./cmd/gil-lsp) and name it in the setting gillint.path.',
  };
}

function expand(setting: string, p: Places, flavour: path.PlatformPath): string {
  let s = setting;
  if (s === '~' || s.startsWith('~/') || s.startsWith('~\\')) {
    s = flavour.join(p.home, s.slice(1));
  }
  if (p.workspace !== undefined) {
    s = s.replaceAll('${workspaceFolder}', p.workspace);
  }
  return s;
}
