// What is shaded, apart from how. Pure.
import type { Region, RegionsParams } from './protocol';

/** The lines that are shaded in one way: from and to, both included, counted from 0. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The regions of documents as the server told them last, by URI. */
export class Regions {
  private readonly byUri = new Map<string, RegionsParams>();

  /** Takes over what the server tells; false where it knows a newer text's regions already. */
  set(p: RegionsParams): boolean {
    const old = this.byUri.get(p.uri);
    if (old !== undefined && old.version > p.version) {
      return false;
    }
    this.byUri.set(p.uri, p);
    return true;
  }

  /** The lines of a document in a state, in its order; undefined: nothing is known of the document, so nothing is to be redrawn. */
  lines(uri: string, state: Region['state']): Lines[] | undefined {
    return this.byUri
      .get(uri)
      ?.regions.filter((r) => r.state === state)
      .map((r) => ({ from: r.range.start.line, to: r.range.end.line }));
  }

  delete(uri: string): void {
    this.byUri.delete(uri);
  }

  clear(): void {
    this.byUri.clear();
  }
}
