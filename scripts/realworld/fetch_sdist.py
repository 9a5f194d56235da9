"""Download source distributions with pip itself, but run nothing of theirs.

    python3 fetch_sdist.py DEST NAME==VERSION ...

`pip download` of a source distribution runs the project's build hooks to learn its name and version. That would execute
code of every project that is only to be read. So the one step that does it is replaced here: name and version come from
PKG-INFO, which every source distribution carries. All else is pip's own: index, proxy, certificates, cache. Hashes are
checked by the caller. Needs pip 23 or newer.
"""
import pathlib
import sys
from pip._internal.cli.main import main
from pip._internal.distributions.sdist import SourceDistribution
from pip._internal.metadata import get_directory_distribution


def _prepare_nothing(self, *args, **kwargs):
    self.req.prepare_metadata = lambda: None  # belt and braces: nothing later may run the hooks either


def _read_pkg_info(self):
    source = pathlib.Path(self.req.unpacked_source_directory)
    info = source / "PKG-INFO"
    want = self.req.req
    if info.is_file():
        text = info.read_text(encoding="utf-8", errors="replace")
    else:  # very old archives: believe the file's name, which pip has matched already
        version = str(want.specifier).lstrip("=")
        text = f"Metadata-Version: 1.0\nName: {want.name}\nVersion: {version}\n"
    # Requirements play no part (--no-deps), and an old project's python_requires must not stop us from reading it.
    head = text.split("\n\n")[0]
    field = {k: v.strip() for k, _, v in (line.partition(":") for line in head.splitlines())}
    meta = source / f"{field['Name'].replace('-', '_')}-{field['Version']}.dist-info"
    meta.mkdir(exist_ok=True)
    (meta / "METADATA").write_text(
        f"Metadata-Version: 1.0\nName: {field['Name']}\nVersion: {field['Version']}\n\n", encoding="utf-8")
    self.req.metadata_directory = str(meta)
    return get_directory_distribution(str(meta))


SourceDistribution.prepare_distribution_metadata = _prepare_nothing
SourceDistribution.get_metadata_distribution = _read_pkg_info

if __name__ == "__main__":
    dest, wanted = sys.argv[1], sys.argv[2:]
    sys.exit(main(["download", "--quiet", "--no-deps", "--no-binary", ":all:", "--no-build-isolation",
                   "--ignore-requires-python", "--dest", dest, *wanted]))
