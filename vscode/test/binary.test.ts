import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findServer, type Places } from '../src/binary';

function places(programs: readonly string[], more: Partial<Places> = {}): Places {
  return { setting: '', extension: '/ext', path: '/usr/bin:/opt/bin', home: '/home/u', workspace: '/ws', platform: 'linux', isProgram: (f) => programs.includes(f), ...more };
}

describe('findServer', () => {
  it('takes what the setting names before all else', () => {
    assert.deepEqual(findServer(places(['/x/gil-lsp', '/ext/server/gil-lsp', '/usr/bin/gil-lsp'], { setting: ' /x/gil-lsp ' })), { command: '/x/gil-lsp', from: 'setting' });
  });
  it('says what is wrong with the setting rather than take another server', () => {
    const there = ['/ext/server/gil-lsp', 'gil-lsp', '/ws/gil-lsp'];
    for (const setting of ['/nowhere', 'gil-lsp', '~/gil-lsp', './gil-lsp']) {
      const found = findServer(places(there, { setting }));
      assert.equal(found.command, undefined, setting);
      assert.match('problem' in found ? found.problem : '', /gillint\.path/);
    }
  });
  it('understands the home folder and the workspace in the setting', () => {
    assert.equal(findServer(places(['/home/u/bin/gil-lsp'], { setting: '~/bin/gil-lsp' })).command, '/home/u/bin/gil-lsp');
    assert.equal(findServer(places(['/ws/bin/gil-lsp'], { setting: '${workspaceFolder}/bin/gil-lsp' })).command, '/ws/bin/gil-lsp');
    assert.equal(findServer(places(['/ws/bin/gil-lsp'], { setting: '${workspaceFolder}/bin/gil-lsp', workspace: undefined })).command, undefined);
  });
  it('takes the one in the extension before the one in PATH, and the first in PATH', () => {
    assert.deepEqual(findServer(places(['/ext/server/gil-lsp', '/usr/bin/gil-lsp'])), { command: '/ext/server/gil-lsp', from: 'extension' });
    assert.deepEqual(findServer(places(['/opt/bin/gil-lsp', '/usr/bin/gil-lsp'])), { command: '/usr/bin/gil-lsp', from: 'PATH' });
  });
  it('leaves aside what PATH has of the working folder', () => {
    assert.equal(findServer(places(['gil-lsp', 'bin/gil-lsp', './gil-lsp'], { path: ':.:bin' })).command, undefined);
  });
  it('knows Windows', () => {
    const windows: Partial<Places> = { platform: 'win32', extension: 'C:\\ext', path: '.;C:\\bin', home: 'C:\\u', workspace: 'D:\\ws' };
    assert.equal(findServer(places(['C:\\bin\\gil-lsp.exe'], windows)).command, 'C:\\bin\\gil-lsp.exe');
    assert.equal(findServer(places(['C:\\ext\\server\\gil-lsp.exe'], windows)).command, 'C:\\ext\\server\\gil-lsp.exe');
    assert.equal(findServer(places(['C:\\u\\gil-lsp.exe'], { ...windows, setting: '~\\gil-lsp.exe' })).command, 'C:\\u\\gil-lsp.exe');
  });
  it('says what to do where there is none', () => {
    const found = findServer(places([]));
    assert.match('problem' in found ? found.problem : '', /go install \.\/cmd\/gil-lsp.*gillint\.path/);
  });
});
