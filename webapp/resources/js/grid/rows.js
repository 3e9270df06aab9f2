// The rows as this page knows them: what is stored of each, and what was typed and is not stored yet.
const GRAVEST_FIRST = ["wrong", "warned", "explained", "noted"];
const TO_MEND = ["refused", "wrong", "missing", "warned"];

export class Row {
  constructor(id) {
    this.id = id;
    this.participant = null; // number of the participant; null for an unfinished row
    this.version = null; // null: not stored yet
    this.stored = {}; // texts by field
    this.typed = {}; // texts by field, not stored yet
    this.findings = {}; // by field, why it is not stored or the row not finished
    this.concerns = {}; // by field, what the rules find in the participant as it is stored
    this.removed = false;
    this.dirty = false; // something is to be sent
    this.sending = false;
    this.failed = null; // why the portal takes nothing of it
    this.conflict = null; // { present }: the row of somebody else, null if they have removed it
  }

  text(field) {
    return this.typed[field] ?? this.stored[field] ?? "";
  }

  /** What others are told of it: the number of the participant or, of an unfinished row, its key. */
  get name() {
    return String(this.participant ?? this.id);
  }

  isCalled(name) {
    return name === this.id || name === this.name;
  }

  /** Whether there is nothing in it, here or stored. */
  get isBlank() {
    return this.version === null && Object.values(this.typed).every((text) => text === "");
  }

  get isPending() {
    return Object.keys(this.typed).length > 0 || this.removed;
  }

  /** Somebody has typed this. What is stored already need not be sent, nor is it wrong in a participant. */
  write(field, text) {
    this.typed[field] = text;
    if (!this.sending && text === (this.stored[field] ?? "")) {
      delete this.typed[field];
    }
    if (this.participant) {
      delete this.findings[field];
    }
  }

  /** Takes over what is stored now. */
  take(known) {
    this.participant = known.participant ?? null;
    this.version = known.version;
    Object.keys(this.concerns)
      .filter((field) => (this.stored[field] ?? "") !== (known.cells[field] ?? ""))
      .forEach((field) => delete this.concerns[field]); // until the rules have been asked again
    this.stored = known.cells;
    this.find(known.findings);
  }

  find(findings) {
    this.findings = {};
    findings.forEach((finding) => {
      this.findings[finding.field] ??= finding.message;
    });
  }

  /** How a cell stands: waiting, sending, refused, wrong, missing, warned, explained, noted or saved. */
  state(field) {
    if (field in this.typed) {
      if (this.sending) {
        return "sending";
      }
      return this.dirty || this.conflict || this.failed ? "waiting" : "refused";
    }
    if (this.findings[field]) {
      return this.text(field) === "" ? "missing" : "wrong";
    }
    const kinds = this.concerns[field]?.map((concern) => concern.kind) ?? [];
    return GRAVEST_FIRST.find((kind) => kinds.includes(kind)) ?? "saved";
  }

  /** Whether the cell stands against storing, finishing or submitting. */
  isToMend(field) {
    return TO_MEND.includes(this.state(field));
  }
}

export class Rows {
  constructor() {
    this.all = [];
    this.changed = () => {}; // told the rows that have changed; none: the list itself
  }

  /** The rows to be shown. */
  get list() {
    return this.all.filter((row) => !row.removed && !row.isBlank);
  }

  find(known) {
    return this.all.find((row) => row.id === known.id || (known.participant && row.participant === known.participant));
  }

  add(id = newId()) {
    const row = new Row(id);
    this.all.push(row);
    return row;
  }

  /** Forgets the row, but not where it stood: it may come back. */
  drop(row) {
    row.place = this.all.indexOf(row);
    this.all = this.all.filter((other) => other !== row);
  }

  /** Takes in a row that was dropped. */
  keep(row) {
    if (!this.all.includes(row)) {
      this.all.splice(row.place ?? this.all.length, 0, row);
    }
  }

  /** Takes over the rows of the portal. What somebody is changing here stays: saving tells whether they collide. */
  merge(known) {
    const there = new Set();
    for (const one of known) {
      const row = this.find(one) ?? this.add(one.id);
      there.add(row);
      if (!row.isPending && !row.conflict) {
        row.take(one);
      }
    }
    this.all = this.all.filter((row) => there.has(row) || row.isPending || row.conflict || row.isBlank);
    this.changed();
  }
}

/** A key for a new row. Where the page has no secure context there is no randomUUID. */
export function newId() {
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
