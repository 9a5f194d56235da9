// The editor's settings as the server wants them.

/** The settings under "gillint", as the editor has them. */
export type EditorSettings = Readonly<Record<string, unknown>>;

/** What the server is told. Settings that only the editor knows are left out; diagnostics are pushed: they come at once, for all files. */
export function serverSettings(s: EditorSettings | null | undefined): Record<string, unknown> {
  const out: Record<string, unknown> = { diagnostics: 'push' };
  for (const key of ['targets', 'platforms', 'select', 'ignore', 'possible', 'include', 'define', 'config', 'inlayHints', 'codeLens', 'semanticTokens']) {
    const value = s?.[key];
    if (value !== undefined && value !== null) {
      out[key] = value;
    }
  }
  if (typeof s?.['variants'] === 'boolean') {
    out['variants'] = s['variants'];
  }
  // The editor decides what is drawn: the server tells, so that shading can be switched on without asking anew.
  out['regions'] = true;
  return out;
}
