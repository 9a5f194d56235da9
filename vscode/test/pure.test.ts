import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Regions } from '../src/regions';
import { serverSettings } from '../src/settings';
import { escape, show } from '../src/status';

describe('serverSettings', () => {
  it('gives over what the server knows and nothing else', () => {
    assert.deepEqual(serverSettings({ path: '/x', cli: 'gillint', shading: false, trace: { server: 'off' }, targets: ['3.12'], possible: true, variants: null, config: '' }), {
      diagnostics: 'push', regions: true, targets: ['3.12'], possible: true, config: '',
    });
  });
  it('tells of variants only where the user says something', () => {
    assert.equal(serverSettings({ variants: false })['variants'], false);
    assert.ok(!('variants' in serverSettings({ variants: null })));
  });
  it('does without any', () => {
    assert.deepEqual(serverSettings(null), { diagnostics: 'push', regions: true });
  });
  it('knows every setting of the manifest', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { configuration: { properties: Record<string, unknown> } } };
    const names = Object.keys(manifest.contributes.configuration.properties).map((n) => n.replace('gillint.', ''));
    const told = Object.keys(serverSettings(Object.fromEntries(names.map((n) => [n, n === 'variants' ? true : []]))));
    const editorOnly = ['path', 'cli', 'shading', 'trace.server'];
    assert.deepEqual(names.filter((n) => !told.includes(n)).sort(), editorOnly.sort());
  });
});

describe('Regions', () => {
  const at = (from: number, to: number) => ({ start: { line: from, character: 0 }, end: { line: to, character: 4 } });
  it('gives the lines of each state', () => {
    const r = new Regions();
    assert.equal(r.lines('u', 'released'), undefined);
    assert.ok(r.set({ uri: 'u', version: 3, regions: [{ range: at(1, 4), state: 'released' }, { range: at(7, 7), state: 'mixed' }] }));
    assert.deepEqual(r.lines('u', 'released'), [{ from: 1, to: 4 }]);
    assert.deepEqual(r.lines('u', 'mixed'), [{ from: 7, to: 7 }]);
  });
  it('leaves aside what came too late', () => {
    const r = new Regions();
    r.set({ uri: 'u', version: 3, regions: [] });
    assert.ok(!r.set({ uri: 'u', version: 2, regions: [{ range: at(1, 4), state: 'released' }] }));
    assert.deepEqual(r.lines('u', 'released'), []);
    r.delete('u'); // closed: versions begin anew
    assert.ok(r.set({ uri: 'u', version: 1, regions: [] }));
  });
});

describe('show', () => {
  const running = { state: 'running', version: '0.1' } as const;
  const ready = { folder: 'file:///a', name: 'a_b', state: 'ready', configurations: ['3.12 on linux'], files: 2, functions: 9, regions: 3, findings: 1 } as const;
  it('says how the server is', () => {
    assert.match(show({ state: 'starting' }, []).text, /spin/);
    assert.deepEqual(show({ state: 'stopped', why: 'gone' }, [ready]), { text: '$(error) gillint', tooltip: 'gone', severity: 'error' });
    assert.match(show(running, [{ ...ready, state: 'checking' }]).text, /spin/);
  });
  it('counts findings of all folders and names the target', () => {
    assert.equal(show(running, [ready]).text, '$(warning) gillint 3.12: 1');
    assert.equal(show(running, [ready, { ...ready, folder: 'file:///b', findings: 2, configurations: ['3.13t on linux'] }]).text, '$(warning) gillint 3.12, 3.13t: 3');
    assert.match(show(running, [ready]).tooltip, /\*\*a\\_b\*\*[^]*1 finding in 2 files, 9 functions, 3 released regions[^]*3\\\.12 on linux/);
  });
  it('does not call it good where nothing was looked at', () => {
    assert.match(show(running, [{ ...ready, findings: 0 }]).text, /check/);
    assert.match(show(running, [{ ...ready, findings: 0, functions: 0 }]).text, /circle-slash/);
  });
  it('tells of what is not shown and what could not be read', () => {
    const t = show(running, [{ ...ready, hidden: 4, suppressed: 2, problems: 1 }]).tooltip;
    assert.match(t, /4 possible findings not shown, 2 suppressed/);
    assert.match(t, /1 problem/);
  });
  it('escapes what is no Markdown', () => {
    assert.equal(escape('[x](command:y)'), '\\[x\\]\\(command:y\\)');
  });
});
